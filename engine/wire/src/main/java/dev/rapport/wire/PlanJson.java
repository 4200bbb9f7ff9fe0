package dev.rapport.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.judged.LeftOut;
import dev.rapport.judged.Note;
import dev.rapport.judged.Plan;
import dev.rapport.judged.PlanItem;
import dev.rapport.judged.PlanTotals;
import dev.rapport.judged.Said;
import java.util.function.Function;

/** {@code plan --json}. */
public final class PlanJson {

    private PlanJson() {}

    /** @param words puts what is told beside figures into a sentence */
    public static ObjectNode of(Plan plan, Function<Said, String> words) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("objective", plan.objective().id())
                .put("measure", plan.measure().id())
                .put("value", Nodes.plain(plan.value()))
                .put("budget", plan.budget().rounded().amount())
                .put("currency", plan.budget().currency().getCurrencyCode())
                .put("cost", plan.cost().rounded().amount());
        plan.gap().ifPresent(gap -> Nodes.put(node, "gap", gap));
        ArrayNode constraints = node.putArray("constraints");
        plan.limits().forEach(limit -> constraints
                .addObject()
                .put("kind", limit.kind())
                .put("name", limit.name())
                .put("asked", limit.asked())
                .put("got", limit.got()));
        ArrayNode conflicts = node.putArray("conflicts");
        plan.conflicts().forEach(conflicts::add);
        node.set("totals", totals(plan.totals()));
        ArrayNode chosen = node.putArray("chosen");
        plan.chosen().forEach(item -> chosen.add(item(item, words)));
        ArrayNode left = node.putArray("left");
        plan.left().forEach(item -> left.add(item(item, words)));
        return node;
    }

    private static ObjectNode totals(PlanTotals totals) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        totals.figures().forEach((figure, spread) -> {
            ObjectNode values = node.putObject(figure.id());
            Nodes.put(values, "p10", spread.p10());
            Nodes.put(values, "p50", spread.p50());
            Nodes.put(values, "p90", spread.p90());
            Nodes.put(values, "mean", spread.mean());
        });
        totals.lossProbability().ifPresent(chance -> Nodes.put(node, "lossProbability", chance));
        totals.breakEvenConversions().ifPresent(orders -> Nodes.put(node, "breakEvenConversions", orders));
        return node;
    }

    private static ObjectNode item(PlanItem item, Function<Said, String> words) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("creator", item.creatorId());
        node.put("account", item.account().toString());
        node.put("deliverable", item.deliverable().id());
        item.cost().ifPresent(cost -> node.put("cost", cost.rounded().amount()));
        item.value().ifPresent(value -> node.put("value", Nodes.plain(value)));
        item.forecast().ifPresent(forecast -> node.set("forecast", ForecastJson.of(forecast, words)));
        item.why().ifPresent(why -> why(node, why, words));
        ArrayNode notes = item.notes().isEmpty() ? JsonNodeFactory.instance.arrayNode() : node.putArray("notes");
        item.notes().stream().map(Note::text).forEach(notes::add);
        return node;
    }

    private static void why(ObjectNode node, LeftOut why, Function<Said, String> words) {
        node.put("reason", why.id());
        node.put("why", words.apply(why));
    }
}
