package dev.rapport.scoring.plan;

import dev.rapport.api.model.Money;
import dev.rapport.judged.Forecast;
import java.math.BigDecimal;

/**
 * One thing that could be bought.
 *
 * @param creator index of the creator: at most one package of each is bought
 * @param forecast what it brings
 * @param cost what it costs in all
 * @param value what it is worth to the objective, above 0
 */
public record Offer(int creator, Forecast forecast, Money cost, double value) {

    /** Its price, in the currency of the budget. */
    public BigDecimal price() {
        return cost.amount();
    }
}
