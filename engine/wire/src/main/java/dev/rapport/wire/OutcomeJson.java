package dev.rapport.wire;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.judged.outcome.Actual;
import dev.rapport.judged.outcome.Ratios;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/** What came of something, as several contracts write it: amounts with two decimals, and nothing that is unknown. */
final class OutcomeJson {

    private OutcomeJson() {}

    static ObjectNode actual(Actual actual) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        actual.reach().ifPresent(count -> Nodes.put(node, "reach", count));
        actual.views().ifPresent(count -> Nodes.put(node, "views", count));
        actual.engagements().ifPresent(count -> Nodes.put(node, "engagements", count));
        actual.clicks().ifPresent(count -> Nodes.put(node, "clicks", count));
        actual.orders().ifPresent(count -> Nodes.put(node, "orders", count));
        amount(node, "revenue", actual.revenue());
        amount(node, "refunds", actual.refunds());
        amount(node, "netRevenue", actual.netRevenue());
        amount(node, "contribution", actual.contribution());
        actual.newCustomers().ifPresent(count -> Nodes.put(node, "newCustomers", count));
        if (actual.isStated()) {
            node.put("stated", true);
        }
        return node;
    }

    static ObjectNode ratios(Ratios ratios) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ratio(node, "cpm", ratios.cpm());
        Nodes.put(node, "cpmOf", ratios.cpmOf());
        ratio(node, "cpe", ratios.cpe());
        ratio(node, "cpc", ratios.cpc());
        ratio(node, "cpa", ratios.cpa());
        ratio(node, "roas", ratios.roas());
        ratio(node, "roi", ratios.roi());
        return node;
    }

    private static void ratio(ObjectNode node, String name, OptionalDouble ratio) {
        ratio.ifPresent(value -> Nodes.put(node, name, Math.rint(value * 1e6) / 1e6));
    }

    static void amount(ObjectNode node, String name, Optional<BigDecimal> amount) {
        amount.ifPresent(sum -> node.put(name, sum.setScale(2, RoundingMode.HALF_UP)));
    }

    static void day(ObjectNode node, String name, Optional<LocalDate> day) {
        day.ifPresent(known -> node.put(name, known.toString()));
    }
}
