package dev.rapport.wire;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.judged.Forecast;

/** A forecast, in {@code score --json} and {@code plan --json}. */
final class ForecastJson {

    private ForecastJson() {}

    static ObjectNode of(Forecast forecast) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("deliverable", forecast.deliverable().id());
        forecast.figures().forEach((figure, range) -> {
            ObjectNode values = node.putObject(figure.id());
            Nodes.put(values, "p10", range.p10());
            Nodes.put(values, "p50", range.p50());
            Nodes.put(values, "p90", range.p90());
        });
        forecast.lossProbability().ifPresent(chance -> Nodes.put(node, "lossProbability", chance));
        forecast.breakEvenConversions().ifPresent(orders -> Nodes.put(node, "breakEvenConversions", orders));
        node.put("posts", forecast.posts());
        forecast.assumptions().forEach(node.putArray("assumptions")::add);
        return node;
    }
}
