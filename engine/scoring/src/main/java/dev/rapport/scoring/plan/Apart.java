package dev.rapport.scoring.plan;

import dev.rapport.api.model.Money;
import dev.rapport.judged.Assumption;
import java.util.List;

/**
 * What is agreed and stands in no offer as it was agreed.
 *
 * @param cost of bookings of which nothing can be forecast: it is paid out of the budget all the same
 * @param told of whom, and what stands for what
 */
record Apart(Money cost, List<Assumption> told) {

    Apart {
        told = List.copyOf(told);
    }

    /** What of a budget is left for those who are chosen. */
    Money left(Money budget) {
        Money left = budget.plus(cost.times(-1));
        return left.amount().signum() < 0 ? Money.zero(budget.currency()) : left;
    }
}
