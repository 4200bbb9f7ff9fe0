package dev.rapport.report.seen;

import dev.rapport.api.model.Money;
import java.util.Optional;

/**
 * What the agency alone sees of a booking.
 *
 * @param fee what the creator gets, in the campaign's currency
 * @param gift what the product costs that is given
 * @param note what a person wrote, may be empty
 */
public record AgencyBooking(Optional<Money> fee, Optional<Money> gift, String note) {

    public static final AgencyBooking UNKNOWN = new AgencyBooking(Optional.empty(), Optional.empty(), "");
}
