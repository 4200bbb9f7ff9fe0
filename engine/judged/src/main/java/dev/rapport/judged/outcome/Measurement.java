package dev.rapport.judged.outcome;

import dev.rapport.judged.Doubt;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * What a campaign brought.
 *
 * @param campaign its name
 * @param currency of every amount
 * @param asOf the day until which results are known
 * @param from first day of the campaign
 * @param until last day of the campaign
 * @param bookings what came of each booking, in the order of the sheet
 * @param creators what came of each creator, in the order of the sheet
 * @param niches by what they are known for
 * @param tiers by size
 * @param totals of all bookings
 * @param unattributed orders that no booking brought, by why
 * @param beside sums that analytics and networks count, which are added to nothing
 * @param doubts signs that orders may not be what they look like
 * @param pacing how far the campaign should be, empty when it is over or has no days
 * @param beyondCodes what the shop's own days say of orders that nothing caught; empty where they tell nothing
 */
public record Measurement(
        String campaign,
        Currency currency,
        LocalDate asOf,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        List<BookingOutcome> bookings,
        List<GroupOutcome> creators,
        List<GroupOutcome> niches,
        List<GroupOutcome> tiers,
        GroupOutcome totals,
        List<Unattributed> unattributed,
        List<Beside> beside,
        List<Doubt> doubts,
        Optional<Pacing> pacing,
        Optional<BeyondCodes> beyondCodes) {

    /**
     * How far the campaign should be.
     *
     * @param day of the campaign, 1 on its first
     * @param of how many days it has
     * @param usual share of what a campaign brings that is usually in by now
     */
    public record Pacing(int day, int of, double usual) {}

    public Measurement {
        bookings = List.copyOf(bookings);
        creators = List.copyOf(creators);
        niches = List.copyOf(niches);
        tiers = List.copyOf(tiers);
        unattributed = List.copyOf(unattributed);
        beside = List.copyOf(beside);
        doubts = List.copyOf(doubts);
    }

    /**
     * The same as the client pays it: every fee with the agency's share of it. All that is worked out from a cost follows.
     *
     * @param share the agency's own share of the fees as a fraction
     */
    public Measurement forClient(double share) {
        return new Measurement(
                campaign,
                currency,
                asOf,
                from,
                until,
                bookings.stream().map(one -> one.forClient(share, currency)).toList(),
                forClient(creators, share),
                forClient(niches, share),
                forClient(tiers, share),
                totals.forClient(share, currency),
                unattributed,
                beside,
                doubts,
                pacing,
                beyondCodes);
    }

    private List<GroupOutcome> forClient(List<GroupOutcome> groups, double share) {
        return groups.stream().map(one -> one.forClient(share, currency)).toList();
    }

    /** What is in doubt: how many orders. */
    public double doubtedOrders() {
        return doubts.stream().mapToDouble(Doubt::orders).sum();
    }

    /** Their net revenue. */
    public BigDecimal doubtedRevenue() {
        return doubts.stream().map(Doubt::revenue).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The totals' ratios without the orders in doubt; empty where none is. */
    public Optional<Ratios> withoutDoubted() {
        return doubtedOrders() > 0
                ? Optional.of(Ratios.of(totals.cost(), totals.priced().without(doubtedOrders(), doubtedRevenue())))
                : Optional.empty();
    }
}
