package dev.rapport.judged;

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
 */
public record Sheets(
        Joins joins,
        List<Rate> rates,
        List<Collaboration> collaborations,
        List<PersonDecision> decisions,
        Exchange exchange,
        List<OwnCell> own) {

    public static final Sheets EMPTY =
            new Sheets(Joins.NONE, List.of(), List.of(), List.of(), Exchange.NONE, List.of());

    public Sheets {
        rates = List.copyOf(rates);
        collaborations = List.copyOf(collaborations);
        decisions = List.copyOf(decisions);
        own = List.copyOf(own);
    }
}
