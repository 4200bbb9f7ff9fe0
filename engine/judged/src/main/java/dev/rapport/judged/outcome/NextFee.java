package dev.rapport.judged.outcome;

import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Money;

/**
 * What the next collaboration may cost, by the forecast of what it contributes.
 *
 * @param deliverable what would be made
 * @param even where it breaks even at P50: in half of the cases it contributes at least its cost
 * @param safe where it loses money in a quarter of the cases
 */
public record NextFee(Deliverable deliverable, Price even, Price safe) {

    /**
     * A price; never below 0.
     *
     * @param cost what the client would pay in all
     * @param fee what of it the creator would get: the cost without the gift and the agency's share
     */
    public record Price(Money cost, Money fee) {}
}
