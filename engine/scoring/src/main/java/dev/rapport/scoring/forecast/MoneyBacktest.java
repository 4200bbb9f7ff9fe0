package dev.rapport.scoring.forecast;

import dev.rapport.judged.PastOutcome;
import dev.rapport.scoring.metrics.Gaussian;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Holds the money part of the forecast against made-up agencies whose truth is known: it draws an agency from the pack's own assumptions,
 * draws what its deliverables bring, lets the forecast learn from some of them and asks it for the next. This proves the arithmetic and
 * nothing about the level of the rates, which no published data tell.
 */
public final class MoneyBacktest {

    private static final int BINS = 10;
    private static final int AGENCIES = 2_000;
    private static final int CLICKS = 60;
    private static final int OF_A_CAMPAIGN = 5;
    private static final int[] LEARNED = {0, 5, 20, 80};
    private static final double[] WRONG = {0.5, 2};
    private static final double[] SHARED = {0.3, 0.5, 0.8};
    private static final int CREATORS = 40;
    private static final int CREATOR_CLICKS = 120;

    private final ForecastSettings.Money settings;
    private final double table;
    private final long seed;

    /**
     * @param settings of the pack
     * @param table conversion rate of the pack's table, above 0
     */
    public MoneyBacktest(ForecastSettings settings, double table, long seed) {
        this.settings = settings.money();
        this.table = table;
        this.seed = seed;
    }

    /**
     * Whether every chance holds that the forecast states.
     *
     * @param past deliverables that it learned from
     * @param n agencies
     * @param histogram of the randomised probability integral transform, in ten bins; even where chances hold
     * @param chiSquareP chance of a histogram as uneven as this where they hold
     * @param insideTransform share of the transform between 0.1 and 0.9; 0.8 is wanted
     * @param insideWhole share of the whole numbers between P10 and P90: beyond 0.8 where counts are small
     */
    public record Calibrated(
            int past, int n, int[] histogram, double chiSquareP, double insideTransform, double insideWhole) {}

    /**
     * Whether learning mends a wrong table.
     *
     * @param wrong the table's rate by the true one
     * @param past deliverables that it learned from
     * @param ratio median of what is forecast by what is true; from 0.8 to 1.25 is wanted
     */
    public record Learned(double wrong, int past, double ratio) {}

    /**
     * Whether the range of a campaign's total holds.
     *
     * @param shared spread of what all creators have in common
     * @param coverage with it
     * @param independent as if each creator stood alone
     */
    public record Total(double shared, double coverage, double independent) {}

    /** Chances that hold, after each number of deliverables. */
    public List<Calibrated> calibration() {
        List<Calibrated> all = new ArrayList<>();
        for (int past : LEARNED) {
            SplittableRandom random = new SplittableRandom(seed + past);
            int[] histogram = new int[BINS];
            int transform = 0;
            int whole = 0;
            for (int i = 0; i < AGENCIES; i++) {
                // The truth: a level, a common factor by campaign, a rate by deliverable.
                double level = beta(table, settings.conversionPriorClicks(), random);
                LearnedRate learned = LearnedRate.of(table, past(level, past, random), settings);
                double expected = CLICKS * Math.min(1, rate(level, random) * common(settings.campaignSpread(), random));
                double orders = Chance.poisson(expected, random);
                Counted forecast = next(learned);
                double below = forecast.atMost((long) orders - 1);
                double place = below + random.nextDouble() * (forecast.atMost((long) orders) - below);
                histogram[(int) Math.min(BINS - 1, place * BINS)]++;
                transform += place >= 0.1 && place <= 0.9 ? 1 : 0;
                whole += orders >= forecast.quantile(0.1) && orders <= forecast.quantile(0.9) ? 1 : 0;
            }
            all.add(new Calibrated(
                    past,
                    AGENCIES,
                    histogram,
                    evenness(histogram),
                    (double) transform / AGENCIES,
                    (double) whole / AGENCIES));
        }
        return all;
    }

    /** What learning makes of a table that is wrong. */
    public List<Learned> learning() {
        List<Learned> all = new ArrayList<>();
        for (double wrong : WRONG) {
            for (int past : LEARNED) {
                SplittableRandom random = new SplittableRandom(seed + past);
                double truth = table / wrong;
                double[] ratios = new double[AGENCIES / 4];
                for (int i = 0; i < ratios.length; i++) {
                    ratios[i] = LearnedRate.of(table, past(truth, past, random), settings)
                                    .mean()
                            / truth;
                }
                Arrays.sort(ratios);
                all.add(new Learned(wrong, past, ratios[ratios.length / 2]));
            }
        }
        return all;
    }

    /** What the agency's own past says. @param outcomes of whatever campaign */
    public OwnBacktest own(List<PastOutcome> outcomes) {
        return OwnBacktest.of(outcomes, table, settings, seed);
    }

    /** Clicks that one deliverable counts for at most, however many it had. */
    public double mostOfOne() {
        return LearnedRate.speaksFor(1e9, settings.conversionStrength());
    }

    /** Whether totals of forty creators hold. */
    public List<Total> totals() {
        List<Total> all = new ArrayList<>();
        for (double shared : SHARED) {
            double[] with = sums(shared, seed + 1);
            double[] without = sums(0, seed + 2);
            double[] truth = sums(shared, seed + 3);
            Arrays.sort(with);
            Arrays.sort(without);
            all.add(new Total(shared, inside(truth, with), inside(truth, without)));
        }
        return all;
    }

    private double[] sums(double shared, long own) {
        SplittableRandom random = new SplittableRandom(own);
        double[] sums = new double[AGENCIES];
        for (int i = 0; i < sums.length; i++) {
            double common = common(shared, random);
            double expected = 0;
            for (int creator = 0; creator < CREATORS; creator++) {
                expected += CREATOR_CLICKS * beta(table, settings.conversionStrength(), random) * common;
            }
            sums[i] = Chance.poisson(expected, random);
        }
        return sums;
    }

    private static double inside(double[] truth, double[] sorted) {
        double low = Draws.quantile(sorted, 0.1);
        double high = Draws.quantile(sorted, 0.9);
        return Arrays.stream(truth).filter(sum -> sum >= low && sum <= high).count() / (double) truth.length;
    }

    private Counted next(LearnedRate learned) {
        Rate rate = new Rate(learned.mean(), settings.nextStrength(learned.level()));
        return new Counted(new LogNormal(StrictMath.log(CLICKS), 0), Factor.of(settings.campaignSpread(), rate));
    }

    private List<LearnedRate.Past> past(double level, int deliverables, SplittableRandom random) {
        List<LearnedRate.Past> past = new ArrayList<>();
        double common = 1;
        for (int i = 0; i < deliverables; i++) {
            if (i % OF_A_CAMPAIGN == 0) {
                common = common(settings.campaignSpread(), random);
            }
            double orders = Chance.poisson(CLICKS * Math.min(1, rate(level, random) * common), random);
            past.add(new LearnedRate.Past("campaign " + i / OF_A_CAMPAIGN, CLICKS, orders, 1));
        }
        return past;
    }

    private double rate(double level, SplittableRandom random) {
        return beta(level, settings.conversionStrength(), random);
    }

    private static double beta(double mean, double strength, SplittableRandom random) {
        double bounded = Math.min(1 - 1e-6, Math.max(1e-6, mean));
        return BetaDistribution.of(bounded * strength, (1 - bounded) * strength)
                .inverseCumulativeProbability(random.nextDouble());
    }

    private static double common(double cv, SplittableRandom random) {
        double sigma = Math.sqrt(StrictMath.log1p(cv * cv));
        return StrictMath.exp(sigma * Gaussian.next(random) - sigma * sigma / 2);
    }

    private static double evenness(int[] histogram) {
        double expected = Arrays.stream(histogram).sum() / (double) BINS;
        double sum = Arrays.stream(histogram)
                .mapToDouble(n -> (n - expected) * (n - expected) / expected)
                .sum();
        return ChiSquaredDistribution.of(BINS - 1).survivalProbability(sum);
    }
}
