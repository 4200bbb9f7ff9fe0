package dev.rapport.core.workspace;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Money;
import dev.rapport.judged.Collaboration;
import dev.rapport.judged.Note;
import dev.rapport.written.NumberAdvice;
import dev.rapport.written.Problems;
import dev.rapport.written.WrittenNumber;
import dev.rapport.written.table.CsvSheet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads a row of collaborations.csv. What it does not say is unknown, and what cannot be read is told. */
record CollaborationRow(CsvSheet.Row row, Problems problems) {

    static final List<String> HEADINGS = List.of(
            "platform",
            "handle",
            "id",
            "brand",
            "date",
            "campaign",
            "deliverable",
            "cost",
            "gift",
            "currency",
            "planned",
            "delivered",
            "reach",
            "views",
            "engagements",
            "clicks",
            "orders",
            "revenue",
            "note");

    Collaboration of(AccountRef account, LocalDate date) {
        return new Collaboration(
                account,
                row.text("brand"),
                date,
                row.text("campaign"),
                says("deliverable") ? PriceCells.deliverable(row, problems) : Optional.empty(),
                money("cost"),
                money("gift"),
                day("planned"),
                day("delivered"),
                new Collaboration.Came(
                        count("reach"),
                        count("views"),
                        count("engagements"),
                        count("clicks"),
                        count("orders"),
                        money("revenue")),
                new Note(row.text("note")));
    }

    private boolean says(String heading) {
        return !row.text(heading).isEmpty();
    }

    private Optional<Money> money(String heading) {
        return says(heading) ? PriceCells.money(row, heading, problems) : Optional.empty();
    }

    private Optional<LocalDate> day(String heading) {
        return says(heading) ? PriceCells.day(row, heading, problems) : Optional.empty();
    }

    private static String countHint(String text) {
        if (text.strip().matches("\\d{1,9}[.,]\\d{1,2}")) {
            return "Maybe " + text.strip().replaceFirst("[.,].*", "") + ": only whole ones are counted.";
        }
        return text.strip().matches("[1-9]\\d{0,2}(\\.\\d{3})+")
                ? "Maybe " + text.strip().replace(".", "") + "."
                : NumberAdvice.of(text, "Maybe 1240, or leave it empty.");
    }

    private Count count(String heading) {
        if (!says(heading)) {
            return Count.unknown();
        }
        Optional<BigDecimal> number = WrittenNumber.parse(row.text(heading))
                .filter(known ->
                        known.signum() >= 0 && known.stripTrailingZeros().scale() <= 0);
        if (number.isEmpty()) {
            problems.error(
                    "bad-number",
                    "The figure (" + row.text(heading) + ") is no count.",
                    row.place(heading),
                    countHint(row.text(heading)));
        }
        return number.map(known -> Count.exact(known.longValue())).orElse(Count.unknown());
    }
}
