package dev.rapport.core.outcome;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Signs that a code reached others than the creator's audience. Each holds a code against what honest codes do too now and then: a trial
 * before the post, a buyer whose browser tries coupons, a post that sells far better than the others. How often they find and how often
 * they err stands in docs/benchmarks.md.
 */
final class LeakSigns {

    /** A trial or a teaser is one order, shortly before. */
    private static final int FEWEST_EARLY = 2;

    private static final int LONG_BEFORE = 4;
    private static final int FEWEST_BY_SITE = 2;
    private static final double SHARE_BY_SITE = 0.1;
    private static final int FEWEST = 5;
    private static final int FEWEST_OTHERS = 20;
    /** How much the share of returning buyers differs between honest codes. */
    private static final double RETURNING_SPREAD = 0.07;

    /** How much orders by view differ between honest codes at least, as a logarithm. */
    private static final double LEAST_SPREAD = 0.6;

    private static final double FAR_RETURNING = 2.5;
    private static final double FAR_BY_VIEWS = 3.2;
    private static final double ODD = 0.9;
    private static final double FAR_TOGETHER = 2.4;
    /** Makes the median deviation a standard deviation where values are normal. */
    private static final double OF_DEVIATION = 1.4826;

    private final List<CodeUse> codes;

    LeakSigns(List<CodeUse> codes) {
        this.codes = codes;
    }

    /** Orders before the post, where they are more than a trial. */
    List<CountedOrder> early(CodeUse code) {
        List<CountedOrder> early = code.early();
        return early.size() >= FEWEST_EARLY || early.stream().anyMatch(order -> code.daysBefore(order) >= LONG_BEFORE)
                ? early
                : List.of();
    }

    /** The day of the first of some orders. */
    static Optional<LocalDate> first(List<CountedOrder> orders) {
        return orders.stream().map(CountedOrder::day).flatMap(Optional::stream).min(LocalDate::compareTo);
    }

    /** Orders by way of sites that collect coupons, by site, where they are more than a browser's habit. */
    static Map<String, List<CountedOrder>> bySite(CodeUse code) {
        Map<String, List<CountedOrder>> sites = new TreeMap<>();
        for (CountedOrder order : code.orders()) {
            CouponSites.of(order).ifPresent(site -> sites.merge(site, List.of(order), LeakSigns::both));
        }
        long all = sites.values().stream().mapToLong(List::size).sum();
        boolean isMany =
                all >= FEWEST_BY_SITE && all >= SHARE_BY_SITE * code.orders().size();
        return isMany || 2 * all >= code.orders().size() ? sites : Map.of();
    }

    /**
     * The share of returning buyers among the others' orders, where this code's lies far above it: who follows a creator is new to a shop
     * more often than who looks for a coupon.
     */
    OptionalDouble othersReturning(CodeUse code) {
        return isFar(FAR_RETURNING, returning(code), byViews(code))
                ? OptionalDouble.of(returning(code).usual())
                : OptionalDouble.empty();
    }

    /** The middle of the others' orders by thousand views, where this code's lies far above it, as they spread. */
    OptionalDouble othersByViews(CodeUse code) {
        return isFar(FAR_BY_VIEWS, byViews(code), returning(code))
                ? OptionalDouble.of(byViews(code).usual())
                : OptionalDouble.empty();
    }

    /** One sign must be strong; two may be weaker. */
    private static boolean isFar(double far, Distance sign, Distance other) {
        boolean areBothOdd = Math.min(sign.deviations(), other.deviations()) > ODD
                && sign.deviations() + other.deviations() > FAR_TOGETHER;
        return sign.deviations() > far || areBothOdd;
    }

    /**
     * How a code differs from the campaign's others.
     *
     * @param usual what is usual among the others
     * @param deviations standard deviations above it; 0 where too little is known
     */
    private record Distance(double usual, double deviations) {

        static final Distance UNKNOWN = new Distance(0, 0);
    }

    private Distance returning(CodeUse code) {
        long told = codes.stream()
                .filter(one -> one != code)
                .mapToLong(CodeUse::told)
                .sum();
        if (code.told() < FEWEST || told < FEWEST_OTHERS) {
            return Distance.UNKNOWN;
        }
        double usual = codes.stream()
                        .filter(one -> one != code)
                        .mapToLong(CodeUse::returning)
                        .sum()
                / (double) told;
        double n = code.told();
        double chance = (usual * (1 - usual) + 0.25 / n) / n;
        return new Distance(
                usual, (code.returning() / n - usual) / Math.sqrt(chance + RETURNING_SPREAD * RETURNING_SPREAD));
    }

    private Distance byViews(CodeUse code) {
        double[] others = codes.stream()
                .filter(one -> one != code && one.views() > 0)
                .filter(one -> !one.orders().isEmpty())
                .mapToDouble(CodeUse::byViews)
                .toArray();
        if (code.views() <= 0 || code.orders().size() < FEWEST || others.length < 2) {
            return Distance.UNKNOWN;
        }
        double usual = median(others);
        double spread = OF_DEVIATION
                * median(Arrays.stream(others)
                        .map(one -> Math.abs(StrictMath.log(one / usual)))
                        .toArray());
        return new Distance(usual, StrictMath.log(code.byViews() / usual) / Math.max(LEAST_SPREAD, spread));
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private static List<CountedOrder> both(List<CountedOrder> some, List<CountedOrder> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
