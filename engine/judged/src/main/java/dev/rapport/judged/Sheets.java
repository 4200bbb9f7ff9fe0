package dev.rapport.judged;

import java.util.Comparator;
import java.util.List;

/**
 * The workspace's sheets: what people know that no export says.
 *
 * @param joins which accounts are one creator
 * @param rates what creators ask for
 * @param collaborations what was done together
 * @param decisions what people decided
 * @param exchange what currencies are worth
 * @param own cells of creators.csv in columns that the rule pack declares
 * @param outcomes what bookings of before brought
 */
public record Sheets(
        Joins joins,
        List<Rate> rates,
        List<Collaboration> collaborations,
        List<PersonDecision> decisions,
        Exchange exchange,
        List<OwnCell> own,
        List<PastOutcome> outcomes) {

    public static final Sheets EMPTY =
            new Sheets(Joins.NONE, List.of(), List.of(), List.of(), Exchange.NONE, List.of());

    /** Where nothing was measured before. */
    public Sheets(
            Joins joins,
            List<Rate> rates,
            List<Collaboration> collaborations,
            List<PersonDecision> decisions,
            Exchange exchange,
            List<OwnCell> own) {
        this(joins, rates, collaborations, decisions, exchange, own, List.of());
    }

    public Sheets {
        rates = List.copyOf(rates);
        collaborations = List.copyOf(collaborations);
        decisions = List.copyOf(decisions);
        own = List.copyOf(own);
        outcomes = List.copyOf(outcomes);
    }

    /**
     * The same, with those outcomes alone that a campaign may learn from: what happened before its first day, and where it has none, in
     * other campaigns. What came of a campaign never tells its own forecast. They have no keys, so that equal results give equal bytes.
     */
    public Sheets before(Campaign campaign) {
        List<PastOutcome> past = outcomes.stream()
                .filter(one -> campaign.from()
                        .map(first -> one.day().isBefore(first))
                        .orElse(!one.campaign().equalsIgnoreCase(campaign.name())))
                .map(PastOutcome::withoutKey)
                .sorted(Comparator.comparing(PastOutcome::day).thenComparing(PastOutcome::toString))
                .toList();
        return new Sheets(joins, rates, collaborations, decisions, exchange, own, past);
    }
}
