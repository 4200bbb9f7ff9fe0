package dev.rapport.report.seen;

import dev.rapport.api.model.Money;
import java.util.List;
import java.util.Optional;

/**
 * What the agency alone sees of a partnership.
 *
 * @param works in the order of the partnership's works
 * @param even the next fee at which it breaks even at P50
 * @param safe the next fee at which it loses money in a quarter of the cases
 */
public record AgencyPartner(List<Work> works, Optional<Money> even, Optional<Money> safe) {

    public AgencyPartner {
        works = List.copyOf(works);
    }

    /**
     * One collaboration.
     *
     * @param fee what the creator got
     * @param note what a person wrote, may be empty
     */
    public record Work(Optional<Money> fee, String note) {}
}
