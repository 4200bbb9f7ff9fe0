package dev.rapport.report.seen;

import dev.rapport.api.model.Money;
import dev.rapport.judged.Figure;
import dev.rapport.judged.outcome.Actual;
import dev.rapport.judged.outcome.GroupOutcome;
import dev.rapport.judged.outcome.Ratios;
import java.util.Map;
import java.util.Optional;

/**
 * What came of several bookings together as a client may see it.
 *
 * @param name what they have in common, as shown
 * @param bookings how many, without those that were called off
 * @param cost what they cost the client, empty when no cost is known
 * @param held by figure how many forecasts met what came, and how many of them held it between P10 and P90
 * @param surveyed orders of a creator by what buyers said too; empty where nobody was asked
 */
public record SeenGroup(
        String name,
        int bookings,
        Optional<Money> cost,
        Actual actual,
        Ratios ratios,
        Map<Figure, int[]> held,
        Optional<GroupOutcome.Surveyed> surveyed) {}
