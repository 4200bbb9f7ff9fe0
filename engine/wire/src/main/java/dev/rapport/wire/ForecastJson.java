package dev.rapport.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Forecast;
import dev.rapport.judged.Said;
import java.util.function.Function;

/** A forecast, in {@code score --json} and {@code plan --json}. */
final class ForecastJson {

    private ForecastJson() {}

    static ObjectNode of(Forecast forecast, Function<Said, String> words) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("deliverable", forecast.deliverable().id());
        forecast.figures().forEach((figure, range) -> {
            ObjectNode values = node.putObject(figure.id());
            Nodes.put(values, "p10", range.p10());
            Nodes.put(values, "p50", range.p50());
            Nodes.put(values, "p90", range.p90());
            values.put("basis", forecast.basis(figure).id());
        });
        forecast.orders().ifPresent(orders -> {
            ObjectNode values = node.withObjectProperty(Figure.CONVERSIONS.id());
            Nodes.put(values, "mean", orders.mean());
            Nodes.put(values, "zero", orders.zero());
        });
        forecast.lossProbability().ifPresent(chance -> Nodes.put(node, "lossProbability", chance));
        forecast.breakEvenConversions().ifPresent(orders -> Nodes.put(node, "breakEvenConversions", orders));
        forecast.breakEven().ifPresent(point -> {
            ObjectNode values = node.putObject("breakEven");
            Nodes.put(values, "orders", point.orders());
            point.conversionRate().ifPresent(rate -> Nodes.put(values, "conversionRate", rate));
            values.put("cost", point.cost().amount()).put("assumed", point.isAssumed());
        });
        Nodes.put(node, "sponsoredRatio", forecast.sponsoredRatio());
        node.put("posts", forecast.posts());
        ArrayNode assumptions = node.putArray("assumptions");
        forecast.assumptions().forEach(one -> assumptions.add(SaidJson.of(one, words)));
        return node;
    }
}
