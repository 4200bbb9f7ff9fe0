package dev.rapport.scoring.workbench.backtest;

import dev.rapport.api.model.AccountRef;
import dev.rapport.written.Problems;
import dev.rapport.written.table.CsvSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
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

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");

    private ResultSheets() {}

    /** The CSV files of a folder, by name; none when it is not there. */
    public static List<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".csv"))
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
        if (!NUMBER.matcher(cell).matches()) {
            problems.error(
                    "bad-number",
                    "The number (" + heading + " = " + cell + ") is not written as 12 or 0.5.",
                    row.place(heading),
                    "Maybe leave out letters and separators.");
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Double.parseDouble(cell));
    }
}
