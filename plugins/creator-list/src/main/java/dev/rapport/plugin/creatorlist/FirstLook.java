package dev.rapport.plugin.creatorlist;

import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Reading;
import dev.rapport.sheets.SheetRow;
import java.util.List;
import java.util.Optional;

/** Finds the headings, in the first sheet that has them, and looks through the rates below. */
final class FirstLook {

    private static final int DEEPEST = 20;

    private Optional<SheetRow> top = Optional.empty();
    private HeadingRow headings = new HeadingRow(List.of());
    private RateScale.Survey rates = new RateScale.Survey(false);
    private int rate = -1;
    private String sheet = "";
    private int seen;

    void see(SheetRow row) {
        if (top.isPresent()) {
            if (rate >= 0 && row.sheet().equals(sheet)) {
                rates.see(row.cell(rate));
            }
            return;
        }
        seen = row.sheet().equals(sheet) ? seen + 1 : 1;
        sheet = row.sheet();
        HeadingRow candidate = seen > DEEPEST ? headings : HeadingRow.of(row.cells());
        if (candidate.isHeading()) {
            top = Optional.of(row);
            headings = candidate;
            rate = headings.index(Column.ENGAGEMENT_RATE);
            rates = new RateScale.Survey(
                    rate >= 0 && headings.headings().get(rate).isPercent());
        }
    }

    Optional<SheetRow> top() {
        return top;
    }

    HeadingRow headings() {
        return headings;
    }

    RateScale scale() {
        return rates.scale();
    }

    void tellRates(Reading reading) {
        if (scale().contradictsHeading()) {
            reading.sink()
                    .issue(ReadIssue.info(
                            "rates-are-fractions",
                            "The column (" + headings.headings().get(rate).shown()
                                    + ") says percent, and its numbers are fractions; 0.035 is read as 3.5 %.",
                            top.map(row -> row.place(rate)).orElse("")));
        }
    }
}
