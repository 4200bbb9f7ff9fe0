package dev.rapport.scoring.plan;

import dev.rapport.scoring.metrics.Statistics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;

/**
 * How many different people several creators reach. The people of each are taken as if drawn from one pool of its platform, so that of n
 * creators who reach r1 to rn of a pool A together {@code A * (1 - (1 - r1 / A) * ... * (1 - rn / A))} are different ones. The pool is so
 * large that two usual creators share what was counted of the platform, or what the pack assumes.
 */
final class SharedAudience {

    /** A creator who alone has nearly the whole pool makes the pool larger. */
    static final double LARGEST_PART = 0.67;

    private final boolean isAny;
    private final Map<String, Double> pools = new TreeMap<>();

    /**
     * @param offers all that could be bought, worth the people whom each reaches
     * @param overlap share of people that two usual creators have in common, from 0 to 1
     */
    SharedAudience(List<Offer> offers, double overlap) {
        this(offers, offers, new Overlaps(overlap, Map.of()));
    }

    /** The same. @param usual one offer a creator, by whom it is said what is usual, whatever bundles are sold or booked */
    SharedAudience(List<Offer> offers, List<Offer> usual, Overlaps overlaps) {
        this.isAny = overlaps.isAny();
        Map<String, double[]> reached = byPlatform(usual);
        byPlatform(offers).forEach((platform, people) -> {
            double median =
                    Statistics.median(reached.getOrDefault(platform, people)).orElse(0);
            double most = DoubleStream.of(people).max().orElse(0);
            pools.put(platform, pool(median, most, overlaps.on(platform)));
        });
    }

    /** The same of pools that are known. */
    SharedAudience(Map<String, Double> known, boolean isAny) {
        this.isAny = isAny;
        pools.putAll(known);
    }

    /** The people of a platform. @param median of what one deliverable reaches @param most what the largest offer does */
    static double pool(double median, double most, double overlap) {
        return Math.max(median / overlap, most / LARGEST_PART);
    }

    /** What the offers of each platform are worth. */
    static Map<String, double[]> byPlatform(List<Offer> offers) {
        Map<String, List<Double>> worth = new TreeMap<>();
        offers.forEach(offer -> worth.computeIfAbsent(platform(offer), unused -> new ArrayList<>())
                .add(offer.value()));
        Map<String, double[]> people = new TreeMap<>();
        worth.forEach((platform, all) -> people.put(
                platform, all.stream().mapToDouble(Double::doubleValue).toArray()));
        return people;
    }

    /** Whether anybody is counted as shared at all. */
    boolean isAny() {
        return isAny;
    }

    /** What an offer adds to the sum of which the number of people is a function: {@code -ln(1 - r / A)}. */
    double weight(Offer offer) {
        return -StrictMath.log1p(-offer.value() / pool(offer));
    }

    /** How many more people one more of that sum is, where the sum is so much: {@code A * exp(-sum)}. */
    double slope(String platform, double sum) {
        return pools.getOrDefault(platform, 0.0) * StrictMath.exp(-sum);
    }

    /** People for a sum: {@code A * (1 - exp(-sum))}. */
    double people(String platform, double sum) {
        return -pools.getOrDefault(platform, 0.0) * StrictMath.expm1(-sum);
    }

    /** The sums by platform. */
    Map<String, Double> sums(List<Offer> offers) {
        Map<String, Double> sums = new TreeMap<>();
        offers.forEach(offer -> sums.merge(platform(offer), weight(offer), Double::sum));
        return sums;
    }

    /** Different people whom offers reach together. */
    double people(List<Offer> offers) {
        if (!isAny) {
            return offers.stream().mapToDouble(Offer::value).sum();
        }
        double people = 0;
        for (Map.Entry<String, Double> sum : sums(offers).entrySet()) {
            people += people(sum.getKey(), sum.getValue());
        }
        return people;
    }

    /** What of its people each offer adds, so that all add up to the different ones: on a platform everybody loses the same share. */
    Map<String, Double> kept(List<Offer> offers) {
        Map<String, Double> kept = new TreeMap<>();
        if (!isAny) {
            return kept;
        }
        Map<String, Double> plain = new TreeMap<>();
        offers.forEach(offer -> plain.merge(platform(offer), offer.value(), Double::sum));
        sums(offers)
                .forEach((platform, sum) ->
                        kept.put(platform, people(platform, sum) / plain.getOrDefault(platform, 1.0)));
        return kept;
    }

    static String platform(Offer offer) {
        return offer.forecast().account().platform();
    }

    private double pool(Offer offer) {
        return pools.getOrDefault(platform(offer), Double.MAX_VALUE);
    }
}
