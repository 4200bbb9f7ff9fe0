package dev.rapport.scoring.forecast;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * What turns people who see something into a count: rates multiplied, with all their doubt, as chances of its logarithm on a grid.
 *
 * @param first place of the first chance: the logarithm there is {@code first * STEP}
 * @param chances chances side by side; their sum is 1, or they are none where the factor is 0
 */
record Factor(int first, double[] chances) {

    /** Width of the grid, in logarithms. */
    static final double STEP = 0.125;

    private static final int FACTOR_PARTS = 32;
    /** A factor below this leaves nothing of anything. */
    private static final double NOTHING = 1e-12;

    /** The factor that is always 0. */
    static final Factor NONE = new Factor(0, new double[0]);

    /**
     * The product of rates and of a factor that is 1 on average.
     *
     * @param cv spread of that factor as a share of its mean, 0 for none
     */
    static Factor of(double cv, Rate... rates) {
        double[] product = {1};
        for (Rate rate : rates) {
            product = thinned(times(product, rate.parts()));
        }
        if (cv > 0) {
            product = times(product, common(cv));
        }
        return onGrid(product);
    }

    /** The same times a number above 0. */
    Factor times(double number) {
        return number == 1 ? this : new Factor(first + (int) Math.rint(StrictMath.log(number) / STEP), chances);
    }

    boolean isNone() {
        return chances.length == 0;
    }

    /** A log-normal with mean 1, as numbers of equal weight. */
    private static double[] common(double cv) {
        double sigma = Math.sqrt(StrictMath.log1p(cv * cv));
        double[] parts = new double[FACTOR_PARTS];
        double sum = 0;
        for (int i = 0; i < FACTOR_PARTS; i++) {
            parts[i] = StrictMath.exp(sigma * Normal.quantile((i + 0.5) / FACTOR_PARTS));
            sum += parts[i];
        }
        for (int i = 0; i < FACTOR_PARTS; i++) {
            parts[i] *= FACTOR_PARTS / sum;
        }
        return parts;
    }

    private static double[] times(double[] a, double[] b) {
        double[] product = new double[a.length * b.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < b.length; j++) {
                product[i * b.length + j] = a[i] * b[j];
            }
        }
        return product;
    }

    /** So many numbers of equal weight that their products stay few: each is the mean of its neighbours. */
    private static double[] thinned(double[] numbers) {
        int most = 512;
        if (numbers.length <= most) {
            return numbers;
        }
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        int each = sorted.length / most;
        double[] thin = new double[most];
        for (int i = 0; i < most; i++) {
            for (int j = 0; j < each; j++) {
                thin[i] += sorted[i * each + j] / each;
            }
        }
        return thin;
    }

    private static Factor onGrid(double[] numbers) {
        Map<Integer, Double> grid = new TreeMap<>();
        for (double number : numbers) {
            double place = StrictMath.log(Math.max(NOTHING, number)) / STEP;
            int below = (int) Math.floor(place);
            double above = place - below;
            grid.merge(below, (1 - above) / numbers.length, Double::sum);
            grid.merge(below + 1, above / numbers.length, Double::sum);
        }
        if (Arrays.stream(numbers).allMatch(number -> number <= NOTHING)) {
            return NONE;
        }
        int first = grid.keySet().iterator().next();
        int last = first;
        for (int place : grid.keySet()) {
            last = place;
        }
        double[] chances = new double[last - first + 1];
        int from = first;
        grid.forEach((place, chance) -> chances[place - from] = chance);
        return new Factor(first, chances);
    }
}
