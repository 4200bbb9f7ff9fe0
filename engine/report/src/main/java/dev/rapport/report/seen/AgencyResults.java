package dev.rapport.report.seen;

import dev.rapport.api.model.Money;
import dev.rapport.judged.outcome.Ratios;
import java.util.Map;
import java.util.Optional;

/**
 * What the agency alone sees of a campaign's results.
 *
 * @param bookings by the booking's id
 * @param share the agency's own share of the fees as a fraction
 * @param paid fees and gifts of all bookings, without that share; empty when none is known
 * @param ratios of all bookings by what was paid, as {@code rapport measure} shows them
 */
public record AgencyResults(Map<String, AgencyBooking> bookings, double share, Optional<Money> paid, Ratios ratios) {

    public AgencyResults {
        bookings = Map.copyOf(bookings);
    }

    /** A booking; nothing is known of another. */
    public AgencyBooking of(String id) {
        return bookings.getOrDefault(id, AgencyBooking.UNKNOWN);
    }
}
