package dev.rapport.scoring.workbench.series;

import dev.rapport.scoring.metrics.Statistics;
import java.util.List;

/**
 * How well forecasts held.
 *
 * @param n posts that were held out
 * @param accounts whose they are
 * @param coverage share of them between P10 and P90; 0.8 is wanted
 * @param medianRatio median of actual / P50; 1 is wanted
 * @param pinball loss of ln(1 + count), summed over P10, P50 and P90 and averaged
 * @param ofOwn that loss by the loss of the accounts' own last-thirty quantiles; below 1 is better than these
 */
public record Calibration(int n, int accounts, double coverage, double medianRatio, double pinball, double ofOwn) {

    /** So many accounts and posts are needed before a coverage of 0.8 can be told from one of 0.7. */
    private static final int FEWEST_ACCOUNTS = 20;

    private static final int FEWEST_POSTS = 200;

    static Calibration of(List<HeldOut> posts) {
        double[] ratios = posts.stream().mapToDouble(HeldOut::ratio).toArray();
        double pinball = posts.stream().mapToDouble(HeldOut::pinball).sum();
        double own = posts.stream().mapToDouble(HeldOut::pinballOfOwn).sum();
        int n = posts.size();
        return new Calibration(
                n,
                (int) posts.stream().map(HeldOut::account).distinct().count(),
                n == 0 ? 0 : (double) posts.stream().filter(HeldOut::isInside).count() / n,
                Statistics.median(ratios).orElse(0),
                n == 0 ? 0 : pinball / n,
                own == 0 ? 0 : pinball / own);
    }

    /** Whether it says something, by how many accounts and posts stand behind it. */
    public boolean isTold() {
        return accounts >= FEWEST_ACCOUNTS && n >= FEWEST_POSTS;
    }
}
