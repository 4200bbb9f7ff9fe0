package dev.rapport.core.workspace;

import dev.rapport.judged.Exchange;
import dev.rapport.judged.ExchangeRate;
import dev.rapport.written.Problems;
import dev.rapport.written.WrittenMoney;
import dev.rapport.written.WrittenNumber;
import dev.rapport.written.table.CsvSheet;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads currencies.csv. A rate that cannot be meant changes every price, so it is told. */
final class ExchangeReader {

    private static final CsvSheet.Columns COLUMNS = CsvSheet.Columns.of(List.of("date", "from", "to", "rate", "note"))
            .needing(List.of(List.of("date"), List.of("from"), List.of("to"), List.of("rate")));

    /** How far a rate and its opposite of the same day may lie apart: banks buy dearer than they sell. */
    private static final double SPREAD = 0.03;

    /** None of these was worth four times another in the last decades. */
    private static final Set<String> ALIKE = Set.of("EUR", "USD", "GBP", "CHF", "CAD", "AUD");

    private static final double FAR = 4;

    private record Written(CsvSheet.Row row, ExchangeRate rate) {}

    private final Problems problems;
    private final Twice twice;
    private final List<Written> written = new ArrayList<>();

    private ExchangeReader(Problems problems) {
        this.problems = problems;
        this.twice = new Twice(problems);
    }

    static Exchange read(Workspace workspace, Problems problems) {
        ExchangeReader reader = new ExchangeReader(problems);
        CsvSheet.read(workspace.sheet("currencies.csv"), COLUMNS, problems).forEach(reader::row);
        return new Exchange(reader.written.stream().map(Written::rate).toList());
    }

    private void row(CsvSheet.Row row) {
        if (Stream.of("from", "to", "rate")
                .allMatch(heading -> row.text(heading).isEmpty())) {
            problems.error(
                    "bad-rate",
                    "The row names no currency and no rate.",
                    row.place(),
                    "Maybe it is a note or a row of sums: delete it.");
            return;
        }
        Optional<LocalDate> date = PriceCells.pastDay(row, problems);
        Optional<Currency> from = currency(row, "from");
        Optional<Currency> to = currency(row, "to");
        Optional<BigDecimal> rate = WrittenNumber.parse(row.text("rate")).filter(number -> number.signum() > 0);
        if (rate.isEmpty()) {
            problems.error(
                    "bad-rate",
                    "The rate (" + row.text("rate") + ") is no number above 0.",
                    row.place("rate"),
                    "Maybe 0.92: so many units of the second currency for one of the first.");
        }
        if (date.isEmpty() || from.isEmpty() || to.isEmpty() || rate.isEmpty()) {
            return;
        }
        if (from.equals(to)) {
            problems.error(
                    "bad-rate",
                    "The rate (" + row.text("rate") + ") is of " + from.get() + " to itself.",
                    row.place("to"),
                    "Maybe another currency is meant.");
            return;
        }
        ExchangeRate read = new ExchangeRate(date.get(), from.get(), to.get(), rate.get());
        if (twice.isNew(row, from.get() + " in " + to.get() + " on " + date.get(), row.text("rate"), "rate")) {
            against(row, read);
            written.add(new Written(row, read));
        }
    }

    /** Holds a rate against its opposite of the same day, and against what can be. */
    private void against(CsvSheet.Row row, ExchangeRate rate) {
        for (Written other : written) {
            boolean isOpposite = other.rate().date().equals(rate.date())
                    && other.rate().from().equals(rate.to())
                    && other.rate().to().equals(rate.from());
            double both = rate.rate().multiply(other.rate().rate()).doubleValue();
            if (isOpposite && Math.abs(both - 1) > SPREAD) {
                problems.error(
                        "contradicting-lines",
                        "The rate (" + row.text("rate") + ") of " + rate.from() + " in " + rate.to() + " does not fit ("
                                + other.row().text("rate") + ") of " + rate.to() + " in " + rate.from()
                                + " on the same day.",
                        row.place("rate"),
                        "Maybe " + turned(other.rate().rate()) + ", or from and to are swapped; the other is at "
                                + other.row().place("rate") + ".");
            }
        }
        double worth = rate.rate().doubleValue();
        boolean isFar = worth >= FAR || worth <= 1 / FAR;
        if (isFar
                && ALIKE.contains(rate.from().getCurrencyCode())
                && ALIKE.contains(rate.to().getCurrencyCode())) {
            problems.warning(
                    "unlikely-rate",
                    "One " + rate.from() + " is said to be worth " + row.text("rate") + " " + rate.to() + ".",
                    row.place("rate"),
                    "Maybe a point is missing: 0.92 is so many units of the second currency for one of the first.");
        }
    }

    private static String turned(BigDecimal rate) {
        return BigDecimal.ONE
                .divide(rate, new MathContext(4))
                .stripTrailingZeros()
                .toPlainString();
    }

    private Optional<Currency> currency(CsvSheet.Row row, String heading) {
        Optional<Currency> currency = WrittenMoney.currency(row.text(heading));
        if (currency.isEmpty()) {
            problems.error(
                    "unknown-currency",
                    "The currency (" + row.text(heading) + ") does not exist.",
                    row.place(heading),
                    PriceAdvice.currency(row.text(heading))
                            .map(code -> "Maybe " + code + ".")
                            .orElse("Maybe its three letters, such as USD."));
        }
        return currency;
    }
}
