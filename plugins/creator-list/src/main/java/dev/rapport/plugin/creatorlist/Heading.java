package dev.rapport.plugin.creatorlist;

import dev.rapport.api.model.Deliverable;
import dev.rapport.sheets.Folded;
import java.util.List;
import java.util.Set;

/**
 * What stands at the top of a column.
 *
 * @param column what the column means
 * @param shown the heading as it is written
 * @param isPercent whether it says that its numbers are percent
 * @param currency ISO 4217 code that it names, empty when it names none
 * @param deliverable what a price is for
 * @param platform the one platform that it names, empty when it names none
 * @param scale what its numbers count: 1, thousands or millions
 */
record Heading(
        Column column,
        String shown,
        boolean isPercent,
        String currency,
        Deliverable deliverable,
        String platform,
        long scale) {

    private static final Set<String> PERCENT =
            Set.of("percent", "pct", "prozent", "percentage", "porcentaje", "pourcentage", "procent");

    static Heading of(Column column, String shown) {
        return of(column, shown, "", 1);
    }

    static Heading of(Column column, String shown, String platform, long scale) {
        List<String> words = Folded.words(shown);
        boolean isPercent = shown.contains("%") || words.stream().anyMatch(PERCENT::contains);
        return new Heading(column, shown, isPercent, "", Deliverable.POST, platform, scale);
    }

    static Heading price(String shown, String currency, Deliverable deliverable) {
        return new Heading(Column.PRICE, shown, false, currency, deliverable, "", 1);
    }

    /** The same column with another meaning. */
    Heading as(Column other) {
        return new Heading(other, shown, isPercent, currency, deliverable, platform, scale);
    }
}
