package dev.rapport.report.seen;

import dev.rapport.api.model.Money;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Range;
import dev.rapport.judged.outcome.Actual;
import dev.rapport.judged.outcome.Ratios;
import dev.rapport.judged.outcome.Status;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * One booking and what came of it as a client may see it.
 *
 * @param id of the booking
 * @param name of the creator as shown
 * @param platform its name, empty where the sheet does not say
 * @param deliverable its name, empty where the sheet does not say
 * @param status where it stands
 * @param planned the day that was agreed
 * @param published the day of the post
 * @param permalink of the post, may be empty
 * @param cost what it costs the client in all, empty when nobody knows
 * @param actual what came of it
 * @param forecast what was said about it before
 * @param ratios by the client's cost
 */
public record SeenBooking(
        String id,
        String name,
        String platform,
        String deliverable,
        Status status,
        Optional<LocalDate> planned,
        Optional<LocalDate> published,
        String permalink,
        Optional<Money> cost,
        Actual actual,
        Map<Figure, Range> forecast,
        Ratios ratios) {

    /** Platform and deliverable in one line, as far as they are known. */
    public String what() {
        return platform.isEmpty() || deliverable.isEmpty() ? platform + deliverable : platform + " · " + deliverable;
    }

    /** Whether it was not called off. */
    public boolean counts() {
        return status != Status.CANCELLED;
    }
}
