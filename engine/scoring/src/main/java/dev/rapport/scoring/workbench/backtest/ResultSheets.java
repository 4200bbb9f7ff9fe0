package dev.rapport.scoring.workbench.backtest;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Money;
import dev.rapport.written.Problems;
import dev.rapport.written.WrittenMoney;
import dev.rapport.written.WrittenNumber;
import dev.rapport.written.table.CsvSheet;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Reads the campaign sheets that agencies keep: creator, fee, code, uses, clicks, revenue. */
public final class ResultSheets {

    private static final List<String> HEADINGS = List.of(
            "creator",
            "platform",
            "handle",
            "id",
            "campaign",
            "date",
            "fee",
            "code",
            "uses",
            "clicks",
            "revenue",
            "currency",
            "roi",
            "note");

    /** Amounts without a currency are read as those of one with hundredths. */
    private static final Currency EURO = Currency.getInstance("EUR");

    private ResultSheets() {}

    /** The CSV files of a folder, by name; none when it is not there. */
    public static List<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(csv|xlsx)")
                            && !String.valueOf(file.getFileName()).matches("[~.].*"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Every line that says whose it is; a cell that is no number is told. */
    public static List<CreatorResult> read(List<Path> files, Problems problems) {
        List<CreatorResult> results = new ArrayList<>();
        for (Path file : files) {
            for (CsvSheet.Row row : CsvSheet.read(file, HEADINGS, problems)) {
                AccountRef account = AccountRef.of(
                        row.text("platform").toLowerCase(Locale.ROOT), row.text("id"), row.text("handle"));
                if (row.text("creator").isEmpty() && !account.isNamed()) {
                    problems.error(
                            "no-account",
                            "The row names no account: creator, or platform and handle, are needed.",
                            row.place(),
                            "Maybe instagram:zoe.backt in the column creator.");
                    continue;
                }
                results.add(new CreatorResult(
                        row.text("creator"),
                        account,
                        number(row, "fee", problems),
                        number(row, "uses", problems),
                        number(row, "clicks", problems),
                        number(row, "revenue", problems),
                        row.place()));
            }
        }
        return results;
    }

    private static OptionalDouble number(CsvSheet.Row row, String heading, Problems problems) {
        String cell = row.text(heading);
        if (cell.isEmpty()) {
            return OptionalDouble.empty();
        }
        Optional<BigDecimal> number = number(cell, heading, row.text("currency"));
        if (number.isEmpty()) {
            problems.error(
                    "bad-number",
                    "The number (" + heading + " = " + cell + ") is not written as 12 or 0.5.",
                    row.place(heading),
                    "Maybe leave out letters and separators.");
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(number.get().doubleValue());
    }

    /** Amounts as people write them, 1.640,00 and 700 EUR; counts are whole, so that 1.640 has thousands. */
    private static Optional<BigDecimal> number(String cell, String heading, String currency) {
        boolean isNegative = cell.startsWith("-");
        String written = isNegative ? cell.substring(1).strip() : cell;
        boolean isAmount = heading.equals("fee") || heading.equals("revenue");
        Currency known = WrittenMoney.currency(currency).orElse(EURO);
        Optional<BigDecimal> number = WrittenMoney.parse(written)
                .filter(money ->
                        isAmount && (currency.isEmpty() || money.currency().equals(known)))
                .map(Money::amount)
                .or(() -> isAmount ? WrittenMoney.amount(written, known) : whole(written));
        return isNegative ? number.map(BigDecimal::negate) : number;
    }

    private static Optional<BigDecimal> whole(String written) {
        return written.matches("[1-9]\\d{0,2}([.,' ]\\d{3})+|\\d{1,15}")
                ? Optional.of(new BigDecimal(written.replaceAll("[.,' ]", "")))
                : WrittenNumber.parse(written).filter(number -> number.signum() >= 0 && !written.endsWith("%"));
    }
}
