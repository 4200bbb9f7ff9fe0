package dev.rapport.report.seen;

import dev.rapport.api.model.Money;
import dev.rapport.judged.outcome.Actual;
import dev.rapport.judged.outcome.Ratios;
import dev.rapport.judged.outcome.Status;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One collaboration as a client may see it.
 *
 * @param campaign may be empty
 * @param deliverable its name, may be empty
 * @param day by which it stands in the order of time
 * @param delivered the day on which it came
 * @param isDue whether it is known if it came in time
 * @param isOnTime whether it did
 * @param overdue late or missing, where its day is over and nothing came
 * @param cost what it cost the client in all
 * @param ratios by that cost
 */
public record SeenWork(
        String campaign,
        String deliverable,
        LocalDate day,
        Optional<LocalDate> planned,
        Optional<LocalDate> delivered,
        boolean isDue,
        boolean isOnTime,
        Optional<Status> overdue,
        Optional<Money> cost,
        Actual actual,
        Ratios ratios) {}
