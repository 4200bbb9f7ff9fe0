package dev.rapport.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.judged.JointPlan;
import dev.rapport.judged.LeftOut;
import dev.rapport.judged.Note;
import dev.rapport.judged.Options;
import dev.rapport.judged.Plan;
import dev.rapport.judged.PlanItem;
import dev.rapport.judged.PlanTotals;
import dev.rapport.judged.Rival;
import dev.rapport.judged.Said;
import java.util.List;
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
        ArrayNode bundles = node.putArray("bundles");
        plan.bundles().forEach(bundle -> bundle(bundles.addObject(), bundle));
        ArrayNode constraints = node.putArray("constraints");
        plan.limits().forEach(limit -> constraints
                .addObject()
                .put("kind", limit.kind())
                .put("name", limit.name())
                .put("asked", Nodes.plain(limit.asked()))
                .put("got", Nodes.plain(limit.got())));
        ArrayNode conflicts = node.putArray("conflicts");
        plan.conflicts().forEach(conflicts::add);
        if (plan.isNotFound()) {
            node.put("notFound", true);
        }
        node.set("totals", totals(plan.totals()));
        if (plan.options().isAny()) {
            node.set("options", options(plan.options()));
        }
        ArrayNode assumptions = node.putArray("assumptions");
        plan.assumptions().forEach(one -> assumptions.add(SaidJson.of(one, words)));
        ArrayNode chosen = node.putArray("chosen");
        plan.chosen().forEach(item -> chosen.add(item(item, words)));
        ArrayNode left = node.putArray("left");
        plan.left().forEach(item -> left.add(item(item, words)));
        return node;
    }

    /**
     * {@code plan --json --with NAME}.
     *
     * @param campaigns one a campaign, see {@link #of(String, Plan, Function)}
     */
    public static ObjectNode of(JointPlan plan, List<ObjectNode> campaigns) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("measure", plan.measure().id())
                .put("value", Nodes.plain(plan.value()))
                .put("budget", plan.budget().rounded().amount())
                .put("currency", plan.budget().currency().getCurrencyCode())
                .put("cost", plan.cost().rounded().amount());
        plan.gap().ifPresent(gap -> Nodes.put(node, "gap", gap));
        ArrayNode conflicts = node.putArray("conflicts");
        plan.conflicts().forEach(conflicts::add);
        node.putArray("campaigns").addAll(campaigns);
        return node;
    }

    /** One of the {@code campaigns} of {@code plan --json --with NAME}: its name, and then what a plan of its own has. */
    public static ObjectNode of(String campaign, Plan plan, Function<Said, String> words) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("campaign", campaign);
        node.setAll(of(plan, words));
        return node;
    }

    /** The {@code compare} of {@code plan --json --compare mega}. @param words puts what is told beside figures into a sentence */
    public static ObjectNode of(Rival rival, Function<Said, String> words) {
        ObjectNode node = item(rival.item(), words);
        node.put("name", rival.name()).put("tier", rival.tier()).put("times", rival.times());
        rival.followers().known().ifPresent(followers -> node.put("followers", followers));
        node.set("totals", totals(rival.totals()));
        return node;
    }

    private static void bundle(ObjectNode node, Plan.Bundle bundle) {
        node.put("creator", bundle.creatorId()).put("account", bundle.account().toString());
        ArrayNode deliverables = node.putArray("deliverables");
        bundle.deliverables().forEach(one -> deliverables.add(one.id()));
        node.put("cost", bundle.cost().rounded().amount());
    }

    private static ObjectNode options(Options options) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ArrayNode budgets = node.putArray("budgets");
        options.budgets().forEach(one -> budgets.add(bought(one)));
        options.next().ifPresent(next -> node.set("next", bought(next)));
        ArrayNode without = node.putArray("without");
        for (Options.Without one : options.without()) {
            ObjectNode line = without.addObject();
            line.put("creator", one.creatorId()).put("alone", Nodes.plain(one.alone()));
            one.replaced().ifPresent(lost -> line.put("replaced", Nodes.plain(lost)));
            texts(line, "instead", one.instead());
        }
        return node;
    }

    private static ObjectNode bought(Options.Bought bought) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("budget", bought.budget().rounded().amount())
                .put("cost", bought.cost().rounded().amount())
                .put("creators", bought.creators())
                .put("deliverables", bought.deliverables())
                .put("value", Nodes.plain(bought.value()));
        bought.gap().ifPresent(gap -> Nodes.put(node, "gap", gap));
        texts(node, "came", bought.came());
        texts(node, "went", bought.went());
        node.set("totals", totals(bought.totals()));
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

    private static void texts(ObjectNode node, String name, List<String> texts) {
        ArrayNode array = node.putArray(name);
        texts.forEach(array::add);
    }
}
