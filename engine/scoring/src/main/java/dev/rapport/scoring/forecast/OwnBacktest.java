package dev.rapport.scoring.forecast;

import dev.rapport.judged.PastOutcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Holds the forecast of orders against the agency's own past: each outcome is forecast, at the clicks that it had, from those of other
 * campaigns that were older.
 *
 * @param n outcomes whose clicks and orders are known
 * @param inside share of the randomised probability integral transform between 0.1 and 0.9; 0.8 is wanted; 0 of none
 */
public record OwnBacktest(int n, double inside) {

    /** Half the width, by the root of n, of the range in which 95 of 100 shares of 0.8 lie. */
    private static final double BAND = 0.78;

    private static final double APART = 0.2;

    static OwnBacktest of(List<PastOutcome> outcomes, double table, ForecastSettings.Money settings, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<PastOutcome> oldestFirst = outcomes.stream()
                .filter(one -> one.clicks() > 0 && one.orders().isPresent())
                .sorted(Comparator.comparing(PastOutcome::day).thenComparing(PastOutcome::key))
                .toList();
        List<Double> places = new ArrayList<>();
        for (PastOutcome one : oldestFirst) {
            List<PastOutcome> before = oldestFirst.stream()
                    .filter(other ->
                            other.day().isBefore(one.day()) && !other.campaign().equals(one.campaign()))
                    .toList();
            LearnedRate learned = new OwnResults(before, Set.copyOf(one.niches()), one.day(), settings)
                    .conversion(table, one.platform(), one.tier());
            Counted forecast = new Counted(
                    new LogNormal(StrictMath.log1p(one.clicks()), 0),
                    Factor.of(
                            settings.campaignSpread(),
                            new Rate(learned.mean(), settings.nextStrength(learned.level()))));
            long orders = Math.round(one.orders().orElseThrow());
            double below = forecast.atMost(orders - 1);
            places.add(below + random.nextDouble() * (forecast.atMost(orders) - below));
        }
        long inside =
                places.stream().filter(place -> place >= 0.1 && place <= 0.9).count();
        return new OwnBacktest(places.size(), places.isEmpty() ? 0 : (double) inside / places.size());
    }

    /** How far the share may lie from 0.8 by chance alone, in 95 of 100 cases. */
    public double band() {
        return n == 0 ? 1 : Math.min(1, BAND / Math.sqrt(n));
    }

    /** Whether so many tell 80 % from 60 %. */
    public boolean canTell() {
        return band() < APART;
    }
}
