package dev.rapport.judged;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Money;
import java.util.List;

/**
 * A line of rates.csv: what a creator asks for.
 *
 * @param deliverables one, or several that are sold together; one that is made twice stands twice
 */
public record Rate(AccountRef account, List<Deliverable> deliverables, Money fee) {

    public Rate {
        deliverables = List.copyOf(deliverables);
    }

    /** For one deliverable. */
    public Rate(AccountRef account, Deliverable deliverable, Money fee) {
        this(account, List.of(deliverable), fee);
    }

    /** Whether several are sold at one price. */
    public boolean isBundle() {
        return deliverables.size() > 1;
    }
}
