package dev.rapport.core.workspace;

import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Money;
import dev.rapport.written.Problems;
import dev.rapport.written.WrittenDay;
import dev.rapport.written.WrittenMoney;
import dev.rapport.written.table.CsvSheet;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

/** Reads what several sheets have: amounts, deliverables, days. Each tells what it cannot read. */
final class PriceCells {

    private PriceCells() {}

    /** An amount that may name its currency itself. */
    static Optional<Money> money(CsvSheet.Row row, String heading, Problems problems) {
        Optional<Currency> currency = WrittenMoney.currency(row.text("currency"));
        Optional<BigDecimal> price = currency.flatMap(known -> WrittenMoney.amount(row.text(heading), known));
        Optional<Money> money = price.map(amount -> new Money(amount, currency.orElseThrow()))
                .or(() -> WrittenMoney.parse(row.text(heading))
                        .filter(own -> row.text("currency").isEmpty()
                                || currency.filter(own.currency()::equals).isPresent()));
        if (money.isEmpty()) {
            problems.error(
                    "bad-price",
                    "The " + heading + " (" + (row.text(heading) + " " + row.text("currency")).strip()
                            + ") is not an amount and a currency.",
                    row.place(heading),
                    PriceAdvice.of(row.text(heading), row.text("currency")));
        }
        return money;
    }

    static Optional<Deliverable> deliverable(CsvSheet.Row row, Problems problems) {
        Optional<Deliverable> deliverable = Deliverable.byId(row.text("deliverable"));
        if (deliverable.isEmpty()) {
            problems.error(
                    "unknown-deliverable",
                    row.text("deliverable").isEmpty()
                            ? "The row says no deliverable."
                            : "The deliverable (" + row.text("deliverable") + ") does not exist.",
                    row.place("deliverable"),
                    CampaignAdvice.deliverable(row.text("deliverable")));
        }
        return deliverable;
    }

    /** A day that is not to come; tomorrow is one somewhere. */
    static Optional<LocalDate> pastDay(CsvSheet.Row row, Problems problems) {
        return pastDay(row, "date", problems);
    }

    static Optional<LocalDate> pastDay(CsvSheet.Row row, String heading, Problems problems) {
        Optional<LocalDate> day = day(row, heading, problems);
        if (day.isPresent()
                && day.get().isAfter(LocalDate.now(Clock.systemUTC()).plusDays(1))) {
            problems.error(
                    "future-date",
                    "The day (" + row.text(heading) + ") is still to come.",
                    row.place(heading),
                    "Maybe another year is meant.");
            return Optional.empty();
        }
        return day;
    }

    static Optional<LocalDate> day(CsvSheet.Row row, String heading, Problems problems) {
        try {
            return Optional.of(LocalDate.parse(row.text(heading)));
        } catch (DateTimeException e) {
            problems.error(
                    "bad-date",
                    "The day (" + row.text(heading) + ") is not written as 2026-03-31.",
                    row.place(heading),
                    WrittenDay.hint(row.text(heading)));
            return Optional.empty();
        }
    }
}
