package dev.rapport.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.judged.Plan;
import dev.rapport.judged.PlanItem;

/** {@code plan --json}. */
public final class PlanJson {

    private PlanJson() {}

    public static ObjectNode of(Plan plan) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("objective", plan.objective().id())
                .put("measure", plan.measure())
                .put("value", Nodes.plain(plan.value()))
                .put("budget", plan.budget().rounded().amount())
                .put("currency", plan.budget().currency().getCurrencyCode())
                .put("cost", plan.cost().rounded().amount());
        plan.gap().ifPresent(gap -> Nodes.put(node, "gap", gap));
        ArrayNode chosen = node.putArray("chosen");
        plan.chosen().forEach(item -> chosen.add(item(item)));
        ArrayNode left = node.putArray("left");
        plan.left().forEach(item -> left.add(item(item)));
        return node;
    }

    private static ObjectNode item(PlanItem item) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("creator", item.creatorId());
        node.put("account", item.account().toString());
        node.put("deliverable", item.deliverable().id());
        item.cost().ifPresent(cost -> node.put("cost", cost.rounded().amount()));
        item.forecast().ifPresent(forecast -> node.set("forecast", ForecastJson.of(forecast)));
        Nodes.put(node, "why", item.why());
        return node;
    }
}
