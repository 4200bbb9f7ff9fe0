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
import java.util.List;
import java.util.Optional;

/** Reads what several sheets have: amounts, deliverables, days. Each tells what it cannot read. */
final class PriceCells {

    private static final Currency ANY = Currency.getInstance("EUR");

    private PriceCells() {}

    /** An amount that may name its currency itself. */
    static Optional<Money> money(CsvSheet.Row row, String heading, Problems problems) {
        Optional<Currency> currency = WrittenMoney.currency(row.text("currency"));
        Optional<BigDecimal> price = currency.flatMap(known -> WrittenMoney.amount(row.text(heading), known));
        Optional<Money> money = price.map(amount -> new Money(amount, currency.orElseThrow()))
                .or(() -> WrittenMoney.parse(row.text(heading))
                        .filter(own -> row.text("currency").isEmpty()
                                || currency.filter(own.currency()::equals).isPresent()));
        boolean isAmount = WrittenMoney.amount(row.text(heading), ANY).isPresent();
        if (money.isEmpty()
                && isAmount
                && currency.isEmpty()
                && !row.text("currency").isEmpty()) {
            problems.error(
                    "unknown-currency",
                    "The currency (" + row.text("currency") + ") of the " + heading + " does not exist.",
                    row.place("currency"),
                    PriceAdvice.currency(row.text("currency"))
                            .map(code -> "Maybe " + code + ".")
                            .orElse("Maybe its three letters, such as USD."));
        } else if (money.isEmpty()) {
            problems.error(
                    "bad-price",
                    "The " + heading + " (" + (row.text(heading) + " " + row.text("currency")).strip()
                            + ") is not an amount and a currency.",
                    row.place(heading),
                    PriceAdvice.of(row.text(heading), row.text("currency")));
        }
        return money;
    }

    /** Whether it is an amount of no currency in a sheet that has no column for it. */
    static boolean isBare(CsvSheet.Row row, String heading) {
        return !row.cells().containsKey("currency")
                && WrittenMoney.parse(row.text(heading)).isEmpty()
                && WrittenMoney.amount(row.text(heading), ANY).isPresent();
    }

    /** Tells once that the currency of several amounts lacks, instead of once for each. */
    static boolean tellBare(List<CsvSheet.Row> rows, String heading, Problems problems) {
        List<CsvSheet.Row> bare =
                rows.stream().filter(row -> isBare(row, heading)).toList();
        if (bare.size() < 2) {
            return false;
        }
        problems.error(
                "no-column",
                "There is no column (currency), so that " + bare.size() + " amounts under (" + heading
                        + ") are not used.",
                bare.get(0).place(heading),
                "Maybe add currency to the headings, or write " + bare.get(0).text(heading) + " EUR.");
        return true;
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
        Optional<LocalDate> day = written(row, heading, problems);
        if (day.isPresent()
                && day.get().isAfter(LocalDate.now(Clock.systemUTC()).plusDays(1))) {
            problems.error(
                    "future-date",
                    "The day (" + row.text(heading) + ") is still to come.",
                    row.place(heading),
                    "Maybe another year is meant.");
            return Optional.empty();
        }
        return day.filter(one -> DayCells.isLikely(one, row.text(heading), row.place(heading), false, problems));
    }

    static Optional<LocalDate> day(CsvSheet.Row row, String heading, Problems problems) {
        return written(row, heading, problems)
                .filter(day -> DayCells.isLikely(day, row.text(heading), row.place(heading), false, problems));
    }

    private static Optional<LocalDate> written(CsvSheet.Row row, String heading, Problems problems) {
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
