package dev.rapport.scoring.forecast;

import dev.rapport.judged.Range;
import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * A count of things that each happen or not, such as clicks and orders: how many see it is log-normal, how many of them do it is a factor
 * with a doubt of its own, and then chance has its part (Poisson, which the binomial is where the rate is small). Worked out on a grid of
 * logarithms of what is expected, not drawn.
 */
final class Counted {

    private static final double LOWEST = -14;
    private static final int SIZE = (int) ((46 - LOWEST) / Factor.STEP) + 1;
    /** Up to this many the chances are exact; beyond it a count is as good as normal. */
    private static final int EXACT = 64;

    private static final double FAR = 6;
    private static final double[] EXPECTED = new double[SIZE];
    private static final double[][] AT_MOST = new double[EXACT][SIZE];

    static {
        for (int x = 0; x < SIZE; x++) {
            EXPECTED[x] = StrictMath.exp(LOWEST + x * Factor.STEP);
            double term = StrictMath.exp(-EXPECTED[x]);
            double sum = 0;
            for (int k = 0; k < EXACT; k++) {
                sum += term;
                AT_MOST[k][x] = Math.min(1, sum);
                term *= EXPECTED[x] / (k + 1);
            }
        }
    }

    /** Chance of each place of the grid; none where the count is always 0. */
    private final double[] chances = new double[SIZE];

    /** Chance of all places before this one: what is asked for many times is added up once. */
    private final double[] before = new double[SIZE + 1];

    private int first = SIZE;
    private int last = -1;

    Counted(LogNormal seen, Factor factor) {
        if (factor.isNone()) {
            return;
        }
        double sigma = Math.max(seen.sigma(), Factor.STEP / 4);
        int low = (int) Math.floor((seen.mu() - FAR * sigma) / Factor.STEP);
        int high = (int) Math.ceil((seen.mu() + FAR * sigma) / Factor.STEP);
        double below = 0;
        int origin = (int) Math.rint(LOWEST / Factor.STEP);
        for (int i = low; i <= high; i++) {
            double upTo = i == high ? 1 : Normal.below(((i + 0.5) * Factor.STEP - seen.mu()) / sigma);
            double mass = upTo - below;
            below = upTo;
            if (mass > 0) {
                add(mass, i + factor.first() - origin, factor.chances());
            }
        }
        for (int x = 0; x < SIZE; x++) {
            before[x + 1] = before[x] + chances[x];
        }
    }

    /** What lies outside of the grid counts at its edge. */
    private void add(double mass, int from, double[] shares) {
        int to = from + shares.length - 1;
        first = Math.min(first, within(from));
        last = Math.max(last, within(to));
        if (from >= 0 && to < SIZE) {
            for (int j = 0; j < shares.length; j++) {
                chances[from + j] += mass * shares[j];
            }
            return;
        }
        for (int j = 0; j < shares.length; j++) {
            chances[within(from + j)] += mass * shares[j];
        }
    }

    private static int within(int place) {
        return Math.min(SIZE - 1, Math.max(0, place));
    }

    /** Chance of at most so many. */
    double atMost(long count) {
        if (count < 0) {
            return 0;
        }
        if (last < 0) {
            return 1;
        }
        if (count >= EXACT) {
            return nearlyAtMost(count + 0.5, 1);
        }
        double sum = 0;
        for (int x = first; x <= last; x++) {
            sum += chances[x] * AT_MOST[(int) count][x];
        }
        return Math.min(1, sum);
    }

    /** Chance that a sum of values, each 1 on average and spread by cv, is at most this much. */
    double sumAtMost(double sum, double cv) {
        if (last < 0) {
            return 1;
        }
        if (sum < 0) {
            return 0;
        }
        if (sum >= Sums.MOST) {
            return nearlyAtMost(sum, 1 + cv * cv);
        }
        double chance = 0;
        Sums sums = Sums.of(cv);
        for (int x = first; x <= last; x++) {
            chance += chances[x] * sums.atMost(sum, x);
        }
        return Math.min(1, chance);
    }

    /** Where far less or far more is expected, the answer is yes or no: only between does chance have its part. */
    private double nearlyAtMost(double count, double variance) {
        double half = FAR * Math.sqrt(variance) / 2;
        double root = Math.sqrt(half * half + count);
        int from = Math.max(first, Math.min(last + 1, place(2 * StrictMath.log(root - half)) - 1));
        int to = Math.min(last, place(2 * StrictMath.log(root + half)) + 1);
        double sum = before[from];
        for (int x = from; x <= to; x++) {
            sum += chances[x] * nearly(count, EXPECTED[x], variance);
        }
        return Math.min(1, sum);
    }

    private static int place(double logarithm) {
        return (int) Math.floor((logarithm - LOWEST) / Factor.STEP);
    }

    private static double nearly(double count, double expected, double variance) {
        double z = (count - expected) / Math.sqrt(expected * variance);
        return z > FAR ? 1 : z < -FAR ? 0 : Normal.below(z);
    }

    /** P10, P50 and P90, which are whole numbers. */
    Range range() {
        return new Range(quantile(0.1), quantile(0.5), quantile(0.9));
    }

    /** The least count that in this share of the cases is not passed. */
    long quantile(double share) {
        if (last < 0 || atMost(0) >= share) {
            return 0;
        }
        long low = 0;
        long high = (long) Math.min(1e18, EXPECTED[last] + FAR * Math.sqrt(EXPECTED[last]) + 1);
        while (high - low > Math.max(1, low / 1_000_000)) {
            long middle = low + (high - low) / 2;
            if (atMost(middle) >= share) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    /** P10, P50 and P90 of a sum of values, each 1 on average and spread by cv. */
    Range sums(double cv) {
        double low = sumQuantile(0.1, cv);
        double middle = Math.max(low, sumQuantile(0.5, cv));
        return new Range(low, middle, Math.max(middle, sumQuantile(0.9, cv)));
    }

    private double sumQuantile(double share, double cv) {
        if (last < 0 || atMost(0) >= share) {
            return 0;
        }
        double low = 0;
        double high = EXPECTED[last] * (1 + FAR) + FAR;
        for (int i = 0; i < 60 && high - low > 1e-4 * high; i++) {
            double middle = low < 1 ? (low + high) / 2 : Math.sqrt(low * high);
            if (sumAtMost(middle, cv) >= share) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    /** Chances of sums of up to {@value #MOST} values, by what is expected. */
    private static final class Sums {

        static final int MOST = 32;
        private static final int A_UNIT = 2;
        private static final int MOST_VALUES = 128;
        private static volatile Sums kept = new Sums(0);

        private final double cv;
        private final double[][] table;

        static Sums of(double cv) {
            Sums sums = kept;
            if (sums.cv != cv) {
                sums = new Sums(cv);
                kept = sums;
            }
            return sums;
        }

        private Sums(double cv) {
            this.cv = cv;
            this.table = new double[MOST * A_UNIT + 2][SIZE];
            for (int r = 0; r < table.length; r++) {
                double sum = (double) r / A_UNIT;
                double[] atMost = new double[MOST_VALUES];
                for (int n = 0; n < MOST_VALUES; n++) {
                    atMost[n] = n == 0 ? 1 : ofValues(sum, n);
                }
                for (int x = 0; x < SIZE && EXPECTED[x] < 2.0 * MOST; x++) {
                    double term = StrictMath.exp(-EXPECTED[x]);
                    for (int n = 0; n < MOST_VALUES; n++) {
                        table[r][x] += term * atMost[n];
                        term *= EXPECTED[x] / (n + 1);
                    }
                }
            }
        }

        /** Chance that so many values come to at most this: a gamma distribution, which their sum is where each is one. */
        private double ofValues(double sum, int n) {
            if (cv <= 0) {
                return sum >= n ? 1 : 0;
            }
            double spread = cv * Math.sqrt(n);
            if (sum <= 0 || sum < n - FAR * spread) {
                return 0;
            }
            return sum > n + 2 * FAR * spread
                    ? 1
                    : GammaDistribution.of(n / (cv * cv), cv * cv).cumulativeProbability(sum);
        }

        double atMost(double sum, int x) {
            double place = sum * A_UNIT;
            int below = (int) place;
            double above = place - below;
            return table[below][x] * (1 - above) + table[below + 1][x] * above;
        }
    }
}
