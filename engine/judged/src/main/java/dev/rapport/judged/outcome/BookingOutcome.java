package dev.rapport.judged.outcome;

import dev.rapport.api.model.Money;
import dev.rapport.api.model.Post;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;

/**
 * What came of a booking.
 *
 * @param booking what was agreed
 * @param creator id of the creator, as elsewhere; what the sheet says where nobody is known by it
 * @param status where it stands
 * @param post the post that was found
 * @param published the day of its post, in the campaign's zone
 * @param permalink of the post, may be empty
 * @param matchedBy how the post was found: permalink, code, link or tag; empty when it was not
 * @param fee in the campaign's currency, without the agency's share
 * @param gift in the campaign's currency
 * @param actual what came of it
 * @param forecast what was said about it before, as far as something was
 */
public record BookingOutcome(
        Booking booking,
        String creator,
        Status status,
        Optional<Post> post,
        Optional<LocalDate> published,
        String permalink,
        String matchedBy,
        Optional<BigDecimal> fee,
        Optional<BigDecimal> gift,
        Actual actual,
        Map<Figure, Range> forecast) {

    public BookingOutcome {
        forecast = Map.copyOf(forecast);
    }

    /** What came of it by what it cost. */
    public Ratios ratios() {
        return Ratios.of(cost(), actual);
    }

    /** The same as the client pays it: the fee with the agency's share of it, as in a plan. */
    BookingOutcome forClient(double share, Currency currency) {
        return new BookingOutcome(
                booking,
                creator,
                status,
                post,
                published,
                permalink,
                matchedBy,
                fee.map(amount -> new Money(amount, currency))
                        .map(own -> own.plus(own.times(share)).rounded().amount()),
                gift,
                actual,
                forecast);
    }

    /**
     * What it costs in all; nothing when it was called off, and empty when neither fee nor gift is known, or one of them is agreed in a
     * currency that has no rate.
     */
    public Optional<BigDecimal> cost() {
        if (status == Status.CANCELLED) {
            return Optional.of(BigDecimal.ZERO);
        }
        boolean isWhole = fee.isPresent() == booking.fee().isPresent()
                && gift.isPresent() == booking.gift().isPresent();
        return !isWhole || (fee.isEmpty() && gift.isEmpty())
                ? Optional.empty()
                : Optional.of(fee.orElse(BigDecimal.ZERO).add(gift.orElse(BigDecimal.ZERO)));
    }
}
