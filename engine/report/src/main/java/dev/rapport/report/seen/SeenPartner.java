package dev.rapport.report.seen;

import dev.rapport.api.model.Money;
import dev.rapport.judged.outcome.Recommendation;
import dev.rapport.judged.outcome.Trend;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A partnership as a client may see it. It has no field for a fee or a note.
 *
 * @param name as shown
 * @param works oldest first, at least one
 * @param cost of all whose cost is known
 * @param netRevenue of all of which it is known
 * @param roi over those of which cost and contribution are known
 * @param measured how many those are
 * @param usualContribution the middle of what one of those contributed
 * @param onTime how many came in time
 * @param due of how many it is known
 * @param costTrend of the cost of an engagement
 * @param recommendation what to do next
 * @param reasons why, as sentences
 * @param missing names of what is not known, where nothing can be recommended
 * @param next what the next collaboration may cost
 */
public record SeenPartner(
        String name,
        List<SeenWork> works,
        Optional<Money> cost,
        Optional<Money> netRevenue,
        OptionalDouble roi,
        int measured,
        OptionalDouble usualContribution,
        int onTime,
        int due,
        Trend costTrend,
        Recommendation recommendation,
        List<String> reasons,
        List<String> missing,
        Optional<Next> next) {

    public SeenPartner {
        works = List.copyOf(works);
        reasons = List.copyOf(reasons);
        missing = List.copyOf(missing);
    }

    /**
     * What the next collaboration may cost the client in all.
     *
     * @param deliverable its name
     * @param even where it breaks even at P50
     * @param safe where it loses money in a quarter of the cases
     */
    public record Next(String deliverable, Money even, Money safe) {}
}
