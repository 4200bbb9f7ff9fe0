package dev.rapport.judged.outcome;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What came of it by what it cost. Each is empty where a part is unknown, or where it would be divided by nothing.
 *
 * @param cpm cost by thousand people reached, else by thousand views
 * @param cpmOf what cpm counts: reach or views; empty where it is unknown
 * @param cpe cost by engagement
 * @param cpc cost by click
 * @param cpa cost by order
 * @param roas net revenue / cost
 * @param roi (contribution - cost) / cost
 */
public record Ratios(
        OptionalDouble cpm,
        String cpmOf,
        OptionalDouble cpe,
        OptionalDouble cpc,
        OptionalDouble cpa,
        OptionalDouble roas,
        OptionalDouble roi) {

    /** @param cost in the campaign's currency, empty when unknown */
    public static Ratios of(Optional<BigDecimal> cost, Actual actual) {
        boolean ofReach = actual.reach().orElse(0) > 0;
        OptionalDouble seen = ofReach ? actual.reach() : actual.views();
        OptionalDouble paid = number(cost);
        OptionalDouble cpm = by(paid, seen, 1000);
        OptionalDouble contribution = number(actual.contribution());
        OptionalDouble roi = paid.isPresent() && paid.getAsDouble() > 0 && contribution.isPresent()
                ? OptionalDouble.of((contribution.getAsDouble() - paid.getAsDouble()) / paid.getAsDouble())
                : OptionalDouble.empty();
        return new Ratios(
                cpm,
                cpm.isEmpty() ? "" : ofReach ? "reach" : "views",
                by(paid, actual.engagements(), 1),
                by(paid, actual.clicks(), 1),
                by(paid, actual.orders(), 1),
                by(number(actual.netRevenue()), paid, 1),
                roi);
    }

    private static OptionalDouble number(Optional<BigDecimal> amount) {
        return amount.isPresent() ? OptionalDouble.of(amount.get().doubleValue()) : OptionalDouble.empty();
    }

    private static OptionalDouble by(OptionalDouble part, OptionalDouble whole, double factor) {
        return part.isPresent() && whole.orElse(0) > 0
                ? OptionalDouble.of(factor * part.getAsDouble() / whole.getAsDouble())
                : OptionalDouble.empty();
    }
}
