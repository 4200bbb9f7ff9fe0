package dev.rapport.scoring.plan;

import dev.rapport.api.model.Money;
import dev.rapport.judged.Forecast;
import java.math.BigDecimal;
import java.util.List;

/**
 * A bundle that could be bought: one or more deliverables of one creator at one price.
 *
 * @param creator index of the creator: at most one bundle of each is bought
 * @param parts what each deliverable brings, the best first
 * @param cost what it costs in all
 * @param value what it is worth to the objective, above 0
 */
public record Offer(int creator, List<Forecast> parts, Money cost, double value) {

    public Offer {
        parts = List.copyOf(parts);
    }

    /** Of one deliverable. */
    public Offer(int creator, Forecast forecast, Money cost, double value) {
        this(creator, List.of(forecast), cost, value);
    }

    /** What the best of its deliverables brings. */
    public Forecast forecast() {
        return parts.get(0);
    }

    /** Its price, in the currency of the budget. */
    public BigDecimal price() {
        return cost.amount();
    }
}
