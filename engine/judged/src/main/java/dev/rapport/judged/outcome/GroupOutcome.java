package dev.rapport.judged.outcome;

import dev.rapport.judged.Figure;
import dev.rapport.judged.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What came of several bookings together: those of a creator, of a niche, of a tier.
 *
 * @param name what they have in common
 * @param bookings they, without those that were called off
 * @param cost of all whose cost is known; empty when no cost is
 * @param actual what came of all
 * @param surveyed orders of a creator by what buyers said too; empty where no buyer named one, and for other groups
 */
public record GroupOutcome(
        String name,
        List<BookingOutcome> bookings,
        Optional<BigDecimal> cost,
        Actual actual,
        Optional<Surveyed> surveyed) {

    /**
     * How many orders may be a creator's. It stands beside the orders that count, and no ratio knows it.
     *
     * @param atLeast those that a code, a link or another mark of the order says
     * @param upTo with those whose buyers named the creator, whatever code they used
     */
    public record Surveyed(double atLeast, double upTo) {}

    private static final List<Figure> COUNTED =
            List.of(Figure.REACH, Figure.VIEWS, Figure.ENGAGEMENTS, Figure.CLICKS, Figure.CONVERSIONS);

    public GroupOutcome {
        bookings = List.copyOf(bookings);
    }

    /** Adds bookings up. */
    public static GroupOutcome of(String name, List<BookingOutcome> all) {
        List<BookingOutcome> counted =
                all.stream().filter(one -> one.status() != Status.CANCELLED).toList();
        Optional<BigDecimal> cost = counted.stream()
                .map(BookingOutcome::cost)
                .flatMap(Optional::stream)
                .reduce(BigDecimal::add);
        Actual actual = counted.stream().map(BookingOutcome::actual).reduce(Actual.UNKNOWN, Actual::plus);
        return new GroupOutcome(name, counted, cost, actual, Optional.empty());
    }

    /** The same, with what buyers said. */
    public GroupOutcome with(Optional<Surveyed> said) {
        return new GroupOutcome(name, bookings, cost, actual, said);
    }

    /** The same as the client pays it. */
    GroupOutcome forClient(double share, Currency currency) {
        return of(
                        name,
                        bookings.stream()
                                .map(one -> one.forClient(share, currency))
                                .toList())
                .with(surveyed);
    }

    /** Of the bookings whose cost is known: what the others brought would look as if it had come for nothing. */
    public Ratios ratios() {
        return Ratios.of(cost, priced());
    }

    /** What came of the bookings whose cost is known. */
    public Actual priced() {
        return withoutCost() == 0
                ? actual
                : bookings.stream()
                        .filter(one -> one.cost().isPresent())
                        .map(BookingOutcome::actual)
                        .reduce(Actual.UNKNOWN, Actual::plus);
    }

    /** How many bookings nobody knows the cost of. */
    public int withoutCost() {
        return (int) bookings.stream().filter(one -> one.cost().isEmpty()).count();
    }

    /** Which share of the middle forecast is in so far, by figure; those of which nothing is known are left out. */
    public Map<Figure, Double> soFar() {
        Map<Figure, Double> shares = new EnumMap<>(Figure.class);
        for (Figure figure : COUNTED) {
            double middle = forecast(figure).map(Range::p50).orElse(0.0);
            double[] came = bookings.stream()
                    .filter(one -> one.forecast().containsKey(figure))
                    .map(one -> one.actual().figure(figure))
                    .filter(OptionalDouble::isPresent)
                    .mapToDouble(OptionalDouble::getAsDouble)
                    .toArray();
            if (middle > 0 && came.length > 0) {
                shares.put(figure, Arrays.stream(came).sum() / middle);
            }
        }
        return shares;
    }

    /** Figures of which a forecast and what came of it are known: how many there are, and how many lay between P10 and P90. */
    public Map<Figure, int[]> held() {
        Map<Figure, int[]> held = new EnumMap<>(Figure.class);
        for (BookingOutcome one : bookings) {
            one.forecast().forEach((figure, range) -> {
                OptionalDouble came = one.actual().figure(figure);
                if (one.status() == Status.LIVE && came.isPresent()) {
                    int[] counts = held.computeIfAbsent(figure, unused -> new int[2]);
                    counts[0]++;
                    counts[1] += came.getAsDouble() >= range.p10() && came.getAsDouble() <= range.p90() ? 1 : 0;
                }
            });
        }
        return held;
    }

    /** The middles of what was forecast, added up over the bookings that have a forecast of the figure. */
    public Optional<Range> forecast(Figure figure) {
        List<Range> ranges = new ArrayList<>();
        bookings.forEach(one -> Optional.ofNullable(one.forecast().get(figure)).ifPresent(ranges::add));
        return ranges.stream().reduce((a, b) -> new Range(a.p10() + b.p10(), a.p50() + b.p50(), a.p90() + b.p90()));
    }
}
