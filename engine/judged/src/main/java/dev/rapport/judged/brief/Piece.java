package dev.rapport.judged.brief;

import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Money;
import dev.rapport.judged.outcome.Rights;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One thing that a creator is asked to make: a booking, else what the plan would buy.
 *
 * @param booking id of the booking, empty where nothing is agreed yet
 * @param deliverable what is made; empty where the sheet does not say
 * @param platform lower case
 * @param day the day that was agreed; of a published one that of its post
 * @param isLive whether it is published already
 * @param codes coupon codes
 * @param link the tracked address, may be empty
 * @param rights what may be done with it, empty where nothing is agreed yet
 * @param fee what the creator gets, as far as it is agreed; for the agency alone
 */
public record Piece(
        String booking,
        Optional<Deliverable> deliverable,
        String platform,
        Optional<LocalDate> day,
        boolean isLive,
        List<String> codes,
        String link,
        Optional<Rights> rights,
        Optional<Money> fee) {

    public Piece {
        codes = List.copyOf(codes);
    }

    public boolean isBooked() {
        return !booking.isEmpty();
    }
}
