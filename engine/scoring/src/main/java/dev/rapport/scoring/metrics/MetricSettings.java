package dev.rapport.scoring.metrics;

import java.time.Duration;
import java.util.function.ToDoubleFunction;

/**
 * How metrics are taken.
 *
 * @param windowPosts newest own posts that count
 * @param window how far back from the newest post
 * @param maturity younger posts still grow and are left out
 */
public record MetricSettings(int windowPosts, Duration window, Duration maturity) {

    public static final MetricSettings DEFAULT = new MetricSettings(30, Duration.ofDays(180), Duration.ofHours(72));

    /** How many of the newest own posts count. */
    public static final String WINDOW_POSTS = "windowPosts";

    /** How far back the window reaches from the newest post, in days. */
    public static final String WINDOW_DAYS = "windowDays";

    /** Younger posts still grow and are left out, in hours. */
    public static final String MATURITY_HOURS = "maturityHours";

    /**
     * What a pack says, the default where it says nothing.
     *
     * @param parameters number of a parameter, NaN when there is none
     */
    public static MetricSettings of(ToDoubleFunction<String> parameters) {
        return new MetricSettings(
                (int) or(parameters.applyAsDouble(WINDOW_POSTS), DEFAULT.windowPosts),
                Duration.ofDays((long) or(parameters.applyAsDouble(WINDOW_DAYS), DEFAULT.window.toDays())),
                Duration.ofHours((long) or(parameters.applyAsDouble(MATURITY_HOURS), DEFAULT.maturity.toHours())));
    }

    private static double or(double number, double otherwise) {
        return Double.isNaN(number) ? otherwise : number;
    }
}
