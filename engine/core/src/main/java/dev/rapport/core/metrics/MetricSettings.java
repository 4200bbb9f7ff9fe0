package dev.rapport.core.metrics;

import dev.rapport.core.rules.pack.ReservedParameters;
import dev.rapport.core.rules.tree.ParameterValues;
import java.time.Duration;

/**
 * How metrics are taken.
 *
 * @param windowPosts newest own posts that count
 * @param window how far back from the newest post
 * @param maturity younger posts still grow and are left out
 */
public record MetricSettings(int windowPosts, Duration window, Duration maturity) {

    public static final MetricSettings DEFAULT = new MetricSettings(30, Duration.ofDays(180), Duration.ofHours(72));

    /** What a pack says, the default where it says nothing. */
    public static MetricSettings of(ParameterValues parameters) {
        return new MetricSettings(
                (int) or(parameters.number(ReservedParameters.WINDOW_POSTS), DEFAULT.windowPosts),
                Duration.ofDays((long) or(parameters.number(ReservedParameters.WINDOW_DAYS), DEFAULT.window.toDays())),
                Duration.ofHours(
                        (long) or(parameters.number(ReservedParameters.MATURITY_HOURS), DEFAULT.maturity.toHours())));
    }

    private static double or(double number, double otherwise) {
        return Double.isNaN(number) ? otherwise : number;
    }
}
