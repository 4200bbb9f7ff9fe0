package dev.rapport.scoring.rules.run;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import java.time.Duration;

/**
 * When a case must be through its stages.
 *
 * @param budget what it may take, for the message
 * @param at as {@link System#nanoTime} counts
 * @param ends whether there is an end at all
 */
record Deadline(Duration budget, long at, boolean ends) {

    static final Deadline NEVER = new Deadline(Duration.ZERO, 0, false);

    static Deadline in(Duration budget) {
        return new Deadline(budget, System.nanoTime() + budget.toNanos(), true);
    }

    /** @throws RapportException when it has passed */
    void check() {
        if (ends && System.nanoTime() - at >= 0) {
            throw new RapportException(Problem.error(
                    "rule-time",
                    "The rules took more than (" + budget.toMillis() + " ms) for one account and were stopped.",
                    "engine:1:1",
                    "Maybe the machine is overloaded, or the pack has far too many rules."));
        }
    }
}
