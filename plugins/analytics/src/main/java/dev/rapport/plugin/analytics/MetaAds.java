package dev.rapport.plugin.analytics;

import dev.rapport.api.model.Basis;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Insight;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Source;
import dev.rapport.api.model.Utm;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Times;
import dev.rapport.sheets.results.HeadedRow;
import dev.rapport.sheets.results.ResultNotes;
import dev.rapport.sheets.results.TableFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Meta's ads manager, and Pinterest's: how often posts were shown for money. Its purchases count who only saw an ad, and are never orders. */
record MetaAds(ResultNotes notes) implements TableFormat.RowReader {

    /** The currency may stand behind it. */
    private static final List<String> SPENT = List.of(
            "amount spent",
            "montant d\u00e9pens\u00e9",
            "ausgegebener betrag",
            "valor usado",
            "importe gastado",
            "importo speso");

    private static final String[] CAMPAIGN = {
        "campaign name",
        "nom de la campagne",
        "kampagnenname",
        "name der kampagne",
        "nome da campanha",
        "nombre de la campa\u00f1a",
        "nome della campagna"
    };
    private static final String[] AD = {
        "ad name",
        "nom de la publicit\u00e9",
        "name der werbeanzeige",
        "anzeigenname",
        "nome do an\u00fancio",
        "nombre del anuncio",
        "nome dell'inserzione",
        "pin promotion name",
        "ad group name"
    };
    private static final String[] DAY = {"day", "jour", "tag", "dia", "d\u00eda", "giorno", "date"};
    private static final String[] UNTIL = {
        "reporting ends",
        "fin des rapports",
        "fin du reporting",
        "berichtsende",
        "fim dos relat\u00f3rios",
        "fin del informe"
    };
    private static final String[] REACH = {"reach", "couverture", "reichweite", "alcance", "copertura"};
    private static final String[] SHOWN = {"impressions", "impressionen", "impress\u00f5es", "impresiones", "impression"
    };
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{2})/(\\d{2})/(\\d{4})");

    static boolean isHead(Set<String> headings) {
        boolean hasMoney = headings.stream().anyMatch(heading -> SPENT.stream().anyMatch(heading::startsWith));
        return hasMoney
                && Set.of(CAMPAIGN).stream().anyMatch(headings::contains)
                && Set.of(SHOWN).stream().anyMatch(headings::contains);
    }

    /** Pinterest's ads manager has other words for the money, and counts who only saw an ad as well. */
    static boolean isPinterest(Set<String> headings) {
        return headings.containsAll(Set.of("spend in account currency", "impressions", "campaign name"));
    }

    @Override
    public void row(HeadedRow row) {
        String campaign = row.get(CAMPAIGN);
        if (campaign.isEmpty()) {
            // the row of totals
            return;
        }
        Count reach = notes.count(row.get(REACH), row.place(REACH), "reach");
        Count shown = notes.count(row.get(SHOWN), row.place(SHOWN), "impressions");
        if (row.has("purchases") || row.has("results") || row.has("total conversions (checkout)")) {
            notes.once(ReadIssue.info(
                    "ad-results-not-orders",
                    "Results and purchases of ads count who only saw them, too; they are no orders and are passed over.",
                    row.place("purchases", "results", "total conversions (checkout)")));
        }
        if (reach.isKnown() || shown.isKnown()) {
            notes.sink()
                    .insight(new Insight(
                            Seen.trace(new Utm("", "", campaign, row.get(AD), "")),
                            day(row),
                            reach,
                            shown,
                            Count.unknown(),
                            Count.unknown(),
                            Count.unknown(),
                            Count.unknown(),
                            Count.unknown(),
                            Basis.COUNTED,
                            Source.UNSET));
        }
    }

    /** French, Spanish and Portuguese tables have the day first; English ones are of the United States or ISO. */
    private Moment day(HeadedRow row) {
        String cell = row.get(DAY).isEmpty() ? row.get(UNTIL) : row.get(DAY);
        String place = row.get(DAY).isEmpty() ? row.place(UNTIL) : row.place(DAY);
        Matcher slashes = DAY_FIRST.matcher(cell);
        if (!slashes.matches()) {
            return notes.settle(Times.of(cell), cell, place, "day");
        }
        boolean isMonthFirst = row.has("campaign name");
        int one = Integer.parseInt(slashes.group(1));
        int two = Integer.parseInt(slashes.group(2));
        try {
            return Moment.local(
                    LocalDate.of(Integer.parseInt(slashes.group(3)), isMonthFirst ? one : two, isMonthFirst ? two : one)
                            .atStartOfDay());
        } catch (DateTimeException noSuchDay) {
            return notes.settle(Moment.unknown(), cell, place, "day");
        }
    }
}
