package dev.rapport.report.seen;

import dev.rapport.api.model.Money;
import dev.rapport.judged.PlanTotals;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One large creator for the same budget, as a client may see it.
 *
 * @param name the name shown
 * @param account handle and platform
 * @param tier name of the size
 * @param followers followers at the newest export
 * @param deliverable what is made
 * @param times how many of it
 * @param cost what it costs the client in all
 * @param totals what it comes to, from the same draws as the plan's
 */
public record SeenRival(
        String name,
        String account,
        String tier,
        OptionalDouble followers,
        String deliverable,
        int times,
        Optional<Money> cost,
        PlanTotals totals) {}
