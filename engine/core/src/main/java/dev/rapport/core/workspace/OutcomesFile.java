package dev.rapport.core.workspace;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import dev.rapport.judged.PastOutcome;
import dev.rapport.judged.Sizes;
import dev.rapport.written.DidYouMean;
import dev.rapport.written.NumberAdvice;
import dev.rapport.written.PlatformName;
import dev.rapport.written.Problems;
import dev.rapport.written.WrittenNumber;
import dev.rapport.written.table.CsvSheet;
import dev.rapport.written.table.CsvText;
import dev.rapport.written.table.SafeCell;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/** outcomes.csv: what bookings of before brought. {@code rapport measure} writes it, the next forecast reads it, and people may too. */
public final class OutcomesFile {

    /** Its name in the workspace. */
    public static final String NAME = "outcomes.csv";

    private static final List<String> HEADINGS =
            List.of("key", "campaign", "date", "platform", "tier", "niches", "views", "clicks", "orders");

    private OutcomesFile() {}

    /** What it holds; nothing when it is not there. */
    public static List<PastOutcome> read(Workspace workspace, Problems problems) {
        List<PastOutcome> outcomes = new ArrayList<>();
        Twice twice = new Twice(problems);
        Set<String> told = new HashSet<>();
        List<CsvSheet.Row> rows = CsvSheet.read(
                workspace.sheet(NAME),
                CsvSheet.Columns.of(HEADINGS).needing(List.of(List.of("date"), List.of("clicks"))),
                problems);
        // Each verb reads this; the campaigns are opened where there is something to compare with them.
        Set<String> niches = rows.isEmpty() ? Set.of() : Campaigns.niches(workspace);
        for (CsvSheet.Row row : rows) {
            Optional<LocalDate> day = PriceCells.pastDay(row, problems);
            OptionalDouble clicks = count(row, "clicks", problems);
            OptionalDouble seen = count(row, "views", problems);
            OptionalDouble orders = count(row, "orders", problems);
            kind(row, problems);
            niches(row, niches, told, problems);
            moreThan(row, "clicks", clicks, "views", seen, problems);
            moreThan(row, "orders", orders, "clicks", clicks, problems);
            if (day.isPresent() && clicks.isPresent() && isNew(row, twice)) {
                outcomes.add(new PastOutcome(
                        row.text("key"),
                        SafeCell.read(row.text("campaign")),
                        day.get(),
                        PlatformName.of(row.text("platform")).orElse(row.text("platform")),
                        row.text("tier").toLowerCase(Locale.ROOT),
                        niches(row),
                        seen,
                        clicks.getAsDouble(),
                        orders));
            }
        }
        return outcomes;
    }

    /**
     * Writes it anew, oldest first. A kill leaves the old file or the new one.
     *
     * @throws RapportException {@code sheet-not-written}
     */
    public static void write(Workspace workspace, List<PastOutcome> outcomes) {
        Path file = workspace.folder().resolve(NAME);
        List<String> lines = new ArrayList<>(List.of(
                "# What past bookings brought, kept by rapport measure; the next forecasts learn from it. It may be deleted.",
                CsvText.line(HEADINGS, ',')));
        outcomes.stream()
                .sorted(Comparator.comparing(PastOutcome::day).thenComparing(PastOutcome::key))
                .forEach(one -> lines.add(CsvText.line(cells(one), ',')));
        try {
            SheetLines.replace(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new RapportException(
                    Problem.error(
                            "sheet-not-written",
                            "The sheet (" + NAME + ") cannot be written: "
                                    + e.getClass().getSimpleName() + ".",
                            NAME,
                            "Maybe it is open in another program, or the folder is read-only."),
                    e);
        }
    }

    private static List<String> cells(PastOutcome one) {
        return List.of(
                one.key(),
                SafeCell.written(one.campaign()),
                one.day().toString(),
                one.platform(),
                one.tier(),
                SafeCell.written(String.join("; ", one.niches())),
                number(one.seen()),
                number(OptionalDouble.of(one.clicks())),
                number(one.orders()));
    }

    private static String number(OptionalDouble count) {
        return count.isEmpty()
                ? ""
                : BigDecimal.valueOf(count.getAsDouble()).stripTrailingZeros().toPlainString();
    }

    private static List<String> niches(CsvSheet.Row row) {
        return Arrays.stream(SafeCell.read(row.text("niches")).split(";", -1))
                .map(String::strip)
                .filter(niche -> !niche.isEmpty())
                .toList();
    }

    /** A niche of no campaign is like none; the campaign of the result may be gone, or the word is a slip. */
    private static void niches(CsvSheet.Row row, Set<String> known, Set<String> told, Problems problems) {
        for (String niche : niches(row)) {
            if (known.isEmpty() || known.stream().anyMatch(niche::equalsIgnoreCase) || !told.add(niche)) {
                continue;
            }
            String message = "No campaign has the niche (" + niche + "), so that the result counts as one of another.";
            Optional<String> meant = DidYouMean.near(niche, known, niche.length() < 6 ? 1 : 2);
            if (meant.isPresent() || niche.contains(",")) {
                problems.warning(
                        "unknown-niche",
                        message,
                        row.place("niches"),
                        meant.map(one -> "Maybe " + one + ".").orElse("Maybe a semicolon parts two."));
            } else {
                problems.info("unknown-niche", message, row.place("niches"), "");
            }
        }
    }

    /** A booking counts once; where none is named, a row that says all that another says is a copy of it. */
    private static boolean isNew(CsvSheet.Row row, Twice twice) {
        String all = HEADINGS.stream().map(row::text).collect(Collectors.joining(", "));
        String key = row.text("key");
        return twice.isNew(row, key.isEmpty() ? all : key, all, "clicks");
    }

    /** A platform or size that nobody has makes a result count as one of others, which its writer did not mean. */
    private static void kind(CsvSheet.Row row, Problems problems) {
        String platform = row.text("platform");
        if (!platform.isEmpty() && PlatformName.of(platform).isEmpty()) {
            problems.warning(
                    "unknown-platform",
                    "The platform (" + platform
                            + ") is that of no account, so that the result counts as one of another.",
                    row.place("platform"),
                    PlatformName.hint(platform, List.of()));
        }
        String tier = row.text("tier");
        if (!tier.isEmpty() && !Sizes.ALL.contains(tier.toLowerCase(Locale.ROOT))) {
            problems.warning(
                    "unknown-tier",
                    "The size (" + tier + ") is that of nobody, so that the result counts as one of another.",
                    row.place("tier"),
                    DidYouMean.hint(tier, Sizes.ALL, "Maybe one of " + String.join(", ", Sizes.ALL) + "."));
        }
    }

    private static void moreThan(
            CsvSheet.Row row, String some, OptionalDouble count, String all, OptionalDouble most, Problems problems) {
        if (count.isPresent() && most.isPresent() && count.getAsDouble() > most.getAsDouble()) {
            problems.warning(
                    "unlikely-number",
                    "The " + some + " (" + row.text(some) + ") are more than the " + all + " (" + row.text(all) + ").",
                    row.place(some),
                    "Maybe two columns are swapped, or a digit is wrong.");
        }
    }

    private static OptionalDouble count(CsvSheet.Row row, String heading, Problems problems) {
        String text = row.text(heading);
        Optional<BigDecimal> number = (text.endsWith("%") || WrittenNumber.isAmbiguous(text)
                        ? Optional.<BigDecimal>empty()
                        : WrittenNumber.parse(text))
                .filter(known -> known.signum() >= 0);
        if (!text.isEmpty() && number.isEmpty()) {
            problems.error(
                    "bad-number",
                    "The figure (" + text + ") is no count.",
                    row.place(heading),
                    NumberAdvice.count(text));
        }
        return number.isPresent() ? OptionalDouble.of(number.get().doubleValue()) : OptionalDouble.empty();
    }
}
