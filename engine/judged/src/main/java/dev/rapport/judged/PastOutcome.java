package dev.rapport.judged;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What one booking of before brought: a line of outcomes.csv, which {@code rapport measure} keeps and the next forecast learns from. It
 * names neither a creator nor an order.
 *
 * @param key stands for the booking, so that it is kept once
 * @param campaign bookings of one campaign share what it had in common
 * @param day of the post, else the planned one
 * @param platform empty where it is unknown
 * @param tier size of the creator, empty where it is unknown
 * @param niches of its campaign for which the creator is known, as far as it is known
 * @param seen views, else people reached
 * @param clicks 0 or more
 * @param orders those not in doubt
 */
public record PastOutcome(
        String key,
        String campaign,
        LocalDate day,
        String platform,
        String tier,
        List<String> niches,
        OptionalDouble seen,
        double clicks,
        OptionalDouble orders) {

    public PastOutcome {
        niches = List.copyOf(niches);
    }

    /** What a forecast learns from: equal in every workspace that measured the same, while keys are salted. */
    PastOutcome withoutKey() {
        return new PastOutcome("", campaign, day, platform, tier, niches, seen, clicks, orders);
    }
}
