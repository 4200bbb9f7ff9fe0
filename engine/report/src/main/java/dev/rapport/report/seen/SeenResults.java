package dev.rapport.report.seen;

import dev.rapport.judged.RunInfo;
import dev.rapport.judged.outcome.BeyondCodes;
import dev.rapport.judged.outcome.Measurement;
import dev.rapport.judged.outcome.Ratios;
import dev.rapport.judged.outcome.Status;
import dev.rapport.judged.outcome.Unattributed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * What a campaign brought as a client may see it: every cost is the client's. It has no field for a fee or a note.
 *
 * @param currency of every amount
 * @param asOf the day until which results are known
 * @param bookings in the order of the sheet
 * @param creators by creator, in the order of the sheet
 * @param niches by niche
 * @param tiers by size
 * @param totals of all bookings
 * @param unattributed orders that are nobody's, by why
 * @param doubts signs that orders may not be what they look like, as far as this edition may read them
 * @param doubtedOrders how many orders are in doubt
 * @param doubtedRevenue their net revenue
 * @param withoutDoubted the totals' ratios without them; empty where none is in doubt
 * @param pacing how far the campaign should be; empty when it is over or has no days
 * @param beyondCodes what the shop's own days say of orders that nothing caught; empty where they tell nothing
 * @param files result files
 */
public record SeenResults(
        Currency currency,
        LocalDate asOf,
        List<SeenBooking> bookings,
        List<SeenGroup> creators,
        List<SeenGroup> niches,
        List<SeenGroup> tiers,
        SeenGroup totals,
        List<Unattributed> unattributed,
        List<String> doubts,
        double doubtedOrders,
        BigDecimal doubtedRevenue,
        Optional<Ratios> withoutDoubted,
        Optional<Measurement.Pacing> pacing,
        Optional<BeyondCodes> beyondCodes,
        List<RunInfo.ImportedFile> files) {

    public SeenResults {
        bookings = List.copyOf(bookings);
        creators = List.copyOf(creators);
        niches = List.copyOf(niches);
        tiers = List.copyOf(tiers);
        unattributed = List.copyOf(unattributed);
        doubts = List.copyOf(doubts);
        files = List.copyOf(files);
    }

    /** Whether nothing could come of it yet: all that is booked has its day before it. */
    public boolean isAhead() {
        return bookings.stream().anyMatch(SeenBooking::counts)
                && bookings.stream().filter(SeenBooking::counts).allMatch(one -> one.status() == Status.PLANNED);
    }
}
