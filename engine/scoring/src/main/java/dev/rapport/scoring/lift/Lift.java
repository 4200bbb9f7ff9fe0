package dev.rapport.scoring.lift;

import dev.rapport.judged.outcome.BeyondCodes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * An interrupted time series: the shop's days before the first post say what its days within a week of a post would have sold; what they
 * sold more, less the orders that codes and links caught, is beyond codes. It tells nothing of why: a sale of the shop's own on the same
 * days looks the same.
 */
public final class Lift {

    /** Below four weeks weekdays and trend are guesses. */
    public static final int FEWEST_DAYS = 28;

    /** Older days say little about the trend of now. */
    private static final int MOST_DAYS = 84;

    private static final int DAYS_OF_A_POST = 7;
    /** Micro-creators who raise a shop's orders by half did very well; who could not see even that sees nothing. */
    private static final double LARGE = 0.5;

    private static final double WANTED_POWER = 0.8;

    private Lift() {}

    /**
     * What may have been sold beyond codes.
     *
     * @param shop all days that are wholly known
     * @param posts days on which posts went live
     * @param attributed orders by day, as in {@code shop}, that codes, links and other signs caught
     * @return empty where no post is live, or fewer than {@value #FEWEST_DAYS} days lie before the first
     */
    public static Optional<BeyondCodes> of(DailyOrders shop, List<LocalDate> posts, List<Integer> attributed) {
        return of(shop, posts, attributed, WANTED_POWER);
    }

    static Optional<BeyondCodes> of(
            DailyOrders shop, List<LocalDate> posts, List<Integer> attributed, double wantedPower) {
        TreeSet<Integer> treated = new TreeSet<>();
        for (LocalDate post : posts) {
            long day = post.toEpochDay() - shop.first().toEpochDay();
            for (long i = day; i < day + DAYS_OF_A_POST; i++) {
                if (i >= 0 && i < shop.days()) {
                    treated.add((int) i);
                }
            }
        }
        Optional<LocalDate> first = posts.stream().min(LocalDate::compareTo);
        if (treated.isEmpty() || first.isEmpty()) {
            return Optional.empty();
        }
        long before = first.get().toEpochDay() - shop.first().toEpochDay();
        if (before < FEWEST_DAYS) {
            return Optional.empty();
        }
        return Optional.of(of(shop, (int) before, List.copyOf(treated), attributed, wantedPower));
    }

    private static BeyondCodes of(
            DailyOrders shop, int before, List<Integer> treated, List<Integer> attributed, double wantedPower) {
        int from = Math.max(0, before - MOST_DAYS);
        UsualDays.Sum usual = new UsualDays(shop, from, before).of(treated);
        double variance = usual.variance() * Placebos.widening(shop, from, before, treated.size());
        double perDay = IntStream.range(from, before).map(shop::of).average().orElse(0);
        double power = Power.of(LARGE, usual.expected(), variance);
        return new BeyondCodes(
                before - from,
                perDay,
                treated.size(),
                Power.smallest(usual.expected(), variance),
                power,
                power < wantedPower ? Optional.empty() : Optional.of(seen(shop, treated, attributed, usual, variance)));
    }

    private static BeyondCodes.Seen seen(
            DailyOrders shop, List<Integer> treated, List<Integer> attributed, UsualDays.Sum usual, double variance) {
        long actual = treated.stream().mapToLong(shop::of).sum();
        long caught = treated.stream().mapToLong(attributed::get).sum();
        return new BeyondCodes.Seen(
                usual.expected(),
                actual,
                caught,
                Math.floor(actual - caught - quantile(usual, variance, 0.95)),
                Math.rint(actual - caught - quantile(usual, variance, 0.5)),
                Math.ceil(actual - caught - quantile(usual, variance, 0.05)));
    }

    /**
     * What is sold at most in a share of the cases: a gamma distribution of that mean and variance, never below 0 and leaning as counts do.
     * The variance comes from few days, which Student's t widens.
     */
    private static double quantile(UsualDays.Sum usual, double variance, double share) {
        double tail = Math.abs(share - 0.5) < 1e-9 ? 0.95 : share;
        double wider = TDistribution.of(usual.freedom()).inverseCumulativeProbability(tail)
                / NormalDistribution.of(0, 1).inverseCumulativeProbability(tail);
        double scale = variance * wider * wider / usual.expected();
        return GammaDistribution.of(usual.expected() / scale, scale).inverseCumulativeProbability(share);
    }
}
