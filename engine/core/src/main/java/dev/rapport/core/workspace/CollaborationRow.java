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
import java.time.temporal.ChronoUnit;
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

    /** Nobody plans so long before, or delivers so late. */
    private static final int LONGEST_DAYS = 366;

    Collaboration of(AccountRef account, LocalDate date) {
        Optional<LocalDate> planned = day("planned");
        Optional<LocalDate> delivered =
                says("delivered") ? PriceCells.pastDay(row, "delivered", problems) : Optional.empty();
        if (planned.isPresent()
                && delivered.isPresent()
                && Math.abs(ChronoUnit.DAYS.between(planned.get(), delivered.get())) > LONGEST_DAYS) {
            problems.warning(
                    "unlikely-date",
                    "The day that was planned (" + planned.get() + ") is more than a year from that of delivery ("
                            + delivered.get() + ").",
                    row.place("planned"),
                    "Maybe another year is meant.");
        }
        return new Collaboration(
                account,
                row.text("brand"),
                date,
                row.text("campaign"),
                says("deliverable") ? PriceCells.deliverable(row, problems) : Optional.empty(),
                money("cost"),
                money("gift"),
                planned,
                delivered,
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

    private Count count(String heading) {
        if (!says(heading)) {
            return Count.unknown();
        }
        Optional<BigDecimal> number = WrittenNumber.isAmbiguous(row.text(heading))
                ? Optional.empty()
                : WrittenNumber.count(row.text(heading));
        if (number.isEmpty()) {
            problems.error(
                    "bad-number",
                    "The figure (" + row.text(heading) + ") is no count.",
                    row.place(heading),
                    NumberAdvice.count(row.text(heading)));
        }
        return number.map(known -> Count.exact(known.longValue())).orElse(Count.unknown());
    }
}
