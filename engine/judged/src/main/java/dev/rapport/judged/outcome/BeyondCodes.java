package dev.rapport.judged.outcome;

import java.util.Optional;

/**
 * Orders that a campaign may have brought and that no code, link or other sign caught, by the shop's own days before it. It stands beside
 * what was counted and is never added to it.
 *
 * @param baselineDays days before the first post that it is set against
 * @param perDay orders on a usual one of them
 * @param days those within a week of a post
 * @param smallest the smallest rise over those days, as a share of the usual orders, that is seen in 80 of 100 cases
 * @param power chance, from 0 to 1, that a rise by half would be seen
 * @param seen what they show; empty where the power is below 0.8, because nothing could be told
 */
public record BeyondCodes(
        int baselineDays, double perDay, int days, double smallest, double power, Optional<Seen> seen) {

    /**
     * What the days show.
     *
     * @param expected orders without the campaign
     * @param actual orders that came
     * @param attributed those of them that were caught
     * @param p5 orders beyond codes: with a chance of 5 % fewer; below 0 where fewer came than expected
     * @param p50 their middle, never to be told without the other two
     * @param p95 with a chance of 5 % more
     */
    public record Seen(double expected, long actual, long attributed, double p5, double p50, double p95) {

        /** Whether the range says that there are any. */
        public boolean isAbove() {
            return p5 > 0;
        }
    }
}
