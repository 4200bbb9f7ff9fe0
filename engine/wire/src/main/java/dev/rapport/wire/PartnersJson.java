package dev.rapport.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Money;
import dev.rapport.judged.facts.Fact;
import dev.rapport.judged.outcome.NextFee;
import dev.rapport.judged.outcome.Partner;
import dev.rapport.judged.outcome.Partnership;
import dev.rapport.judged.outcome.Trend;
import dev.rapport.judged.outcome.Worked;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** {@code partners --json}: costs are the client's, fees the creator's; amounts in the campaign's currency with two decimals. */
public final class PartnersJson {

    private PartnersJson() {}

    public static ObjectNode of(Currency currency, List<Partner> partners) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("currency", currency.getCurrencyCode());
        ArrayNode all = node.putArray("partners");
        partners.forEach(one -> all.add(partner(one)));
        return node;
    }

    private static ObjectNode partner(Partner one) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        Partnership past = one.past();
        node.put("creator", past.creator());
        ArrayNode works = node.putArray("collaborations");
        past.works().forEach(work -> works.add(work(work)));
        if (past.due() > 0) {
            node.putObject("onTime").put("n", past.onTime()).put("of", past.due());
        }
        OutcomeJson.amount(node, "cost", past.cost());
        OutcomeJson.amount(node, "revenue", past.netRevenue());
        OutcomeJson.amount(node, "contribution", past.contribution());
        past.usualContribution()
                .ifPresent(middle ->
                        OutcomeJson.amount(node, "usualContribution", Optional.of(BigDecimal.valueOf(middle))));
        ratio(node, "roi", past.roi());
        ObjectNode trend = node.putObject("trend");
        trend(trend, "costPerEngagement", past.costTrend());
        trend(trend, "roi", past.returnTrend());
        node.put("recommendation", one.recommendation().id());
        ArrayNode reasons = node.putArray("reasons");
        one.reasons()
                .forEach(
                        reason -> reasons.addObject().put("rule", reason.rule()).put("text", reason.text()));
        ArrayNode missing = node.putArray("missing");
        one.missing().stream().map(Fact::id).forEach(missing::add);
        one.next().ifPresent(next -> node.set("nextFee", next(next)));
        return node;
    }

    private static ObjectNode work(Worked one) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("date", one.day().toString());
        Nodes.put(node, "campaign", one.campaign());
        one.deliverable().map(Deliverable::id).ifPresent(id -> node.put("deliverable", id));
        OutcomeJson.day(node, "planned", one.planned());
        OutcomeJson.day(node, "delivered", one.delivered());
        if (one.isDue()) {
            node.put("onTime", one.isOnTime());
        }
        OutcomeJson.amount(node, "fee", one.fee());
        OutcomeJson.amount(node, "cost", one.cost());
        node.set("actual", OutcomeJson.actual(one.actual()));
        node.set("ratios", OutcomeJson.ratios(one.ratios()));
        return node;
    }

    private static void trend(ObjectNode node, String name, Trend trend) {
        trend.change().ifPresent(change -> {
            ObjectNode entry = node.putObject(name);
            ratio(entry, "change", OptionalDouble.of(change));
            entry.put("n", trend.n());
        });
    }

    private static ObjectNode next(NextFee next) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("deliverable", next.deliverable().id());
        money(node, "breakEvenP50", next.even().fee());
        money(node, "lossChance25", next.safe().fee());
        ObjectNode cost = node.putObject("cost");
        money(cost, "breakEvenP50", next.even().cost());
        money(cost, "lossChance25", next.safe().cost());
        return node;
    }

    private static void money(ObjectNode node, String name, Money money) {
        OutcomeJson.amount(node, name, Optional.of(money.amount()));
    }

    private static void ratio(ObjectNode node, String name, OptionalDouble ratio) {
        ratio.ifPresent(value -> Nodes.put(node, name, Math.rint(value * 1e6) / 1e6));
    }
}
