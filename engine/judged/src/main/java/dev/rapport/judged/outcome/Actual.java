package dev.rapport.judged.outcome;

import dev.rapport.judged.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What came of something. Amounts are in the campaign's currency; each figure is empty where nobody knows it.
 *
 * @param orders attributed ones that are neither tests, cancelled nor wholly refunded; halves where an order had two codes
 * @param revenue goods after discount, without shipping and tax, of those and of the refunded ones
 * @param refunds the part of it that went back
 * @param contribution net revenue * margin
 * @param newCustomers orders of somebody who ordered for the first time
 * @param isStated whether orders or revenue are what a person wrote down
 */
public record Actual(
        OptionalDouble reach,
        OptionalDouble views,
        OptionalDouble engagements,
        OptionalDouble clicks,
        OptionalDouble orders,
        Optional<BigDecimal> revenue,
        Optional<BigDecimal> refunds,
        Optional<BigDecimal> contribution,
        OptionalDouble newCustomers,
        boolean isStated) {

    /** Nothing is known. */
    public static final Actual UNKNOWN = new Actual(
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalDouble.empty(),
            false);

    /** Revenue without what went back; empty where the revenue is unknown. */
    public Optional<BigDecimal> netRevenue() {
        return revenue.map(sum -> sum.subtract(refunds.orElse(BigDecimal.ZERO)));
    }

    /** A figure of a forecast as it came; empty where nobody knows it, or where it is none that is counted. */
    public OptionalDouble figure(Figure figure) {
        return switch (figure) {
            case REACH -> reach;
            case VIEWS -> views;
            case ENGAGEMENTS -> engagements;
            case CLICKS -> clicks;
            case CONVERSIONS -> orders;
            default -> OptionalDouble.empty();
        };
    }

    /** Whether anything is known. */
    public boolean isKnown() {
        return Stream.of(reach, views, engagements, clicks, orders).anyMatch(OptionalDouble::isPresent)
                || revenue.isPresent();
    }

    /** The same without some orders; what they contributed goes with their part of the net revenue. */
    public Actual without(double fewer, BigDecimal theirs) {
        BigDecimal net = netRevenue().orElse(BigDecimal.ZERO);
        BigDecimal left = net.subtract(theirs).max(BigDecimal.ZERO);
        return new Actual(
                reach,
                views,
                engagements,
                clicks,
                orders.isPresent() ? OptionalDouble.of(Math.max(0, orders.getAsDouble() - fewer)) : orders,
                Optional.of(left),
                Optional.of(BigDecimal.ZERO),
                net.signum() > 0
                        ? contribution.map(sum -> sum.multiply(left).divide(net, 2, RoundingMode.HALF_UP))
                        : contribution,
                newCustomers,
                isStated);
    }

    /** The sum of both; a figure that only one knows is that one's. */
    public Actual plus(Actual other) {
        return new Actual(
                sum(reach, other.reach),
                sum(views, other.views),
                sum(engagements, other.engagements),
                sum(clicks, other.clicks),
                sum(orders, other.orders),
                isOfNothing(other) ? Optional.empty() : sum(revenue, other.revenue),
                sum(refunds, other.refunds),
                isOfNothing(other) ? Optional.empty() : sum(contribution, other.contribution),
                sum(newCustomers, other.newCustomers),
                isStated || other.isStated);
    }

    /** Whether one sold nothing and nobody knows what the orders of the other brought: the sum is not known to be 0. */
    private boolean isOfNothing(Actual other) {
        return soldNothing() && other.soldForUnknown() || soldForUnknown() && other.soldNothing();
    }

    private boolean soldNothing() {
        return orders.orElse(0) == 0 && revenue.orElse(BigDecimal.ZERO).signum() == 0;
    }

    private boolean soldForUnknown() {
        return orders.orElse(0) > 0 && revenue.isEmpty();
    }

    private static OptionalDouble sum(OptionalDouble a, OptionalDouble b) {
        return a.isPresent() && b.isPresent()
                ? OptionalDouble.of(a.getAsDouble() + b.getAsDouble())
                : a.isPresent() ? a : b;
    }

    private static Optional<BigDecimal> sum(Optional<BigDecimal> a, Optional<BigDecimal> b) {
        return Stream.of(a, b).flatMap(Optional::stream).reduce(BigDecimal::add);
    }
}
