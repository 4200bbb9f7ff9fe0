package dev.rapport.judged;

import java.util.OptionalLong;

/**
 * Where a pack's verdict on authenticity, or its forecast, was held against the truth.
 *
 * @param of what was held against it
 * @param platform the platform of those accounts
 * @param followersFrom fewest followers among them
 * @param followersTo most followers among them
 * @param accounts how many there were
 * @param on what was done, and what came out, one sentence
 * @param grade A for many accounts with known truth, B for seeded fraud in many real accounts, C for few
 */
public record Validation(
        Of of, String platform, long followersFrom, long followersTo, long accounts, String on, String grade) {

    /** What is validated. */
    public enum Of {
        AUTHENTICITY,
        FORECAST
    }

    public Validation {
        if (followersFrom < 0 || followersTo < followersFrom || accounts < 1) {
            throw new IllegalArgumentException("The range (" + followersFrom + " to " + followersTo + ", " + accounts
                    + " accounts) must rise and hold at least one account. Maybe from and to were mixed up.");
        }
    }

    /** Whether an account is one of the kind that was validated; an unknown number of followers is not. */
    public boolean covers(String platform, OptionalLong followers) {
        return this.platform.equals(platform)
                && followers.isPresent()
                && followers.getAsLong() >= followersFrom
                && followers.getAsLong() <= followersTo;
    }
}
