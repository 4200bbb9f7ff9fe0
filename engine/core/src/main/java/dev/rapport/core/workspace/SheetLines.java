package dev.rapport.core.workspace;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import dev.rapport.written.Aside;
import dev.rapport.written.table.ColumnName;
import dev.rapport.written.table.CsvText;
import dev.rapport.written.table.SafeCell;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Adds lines to a sheet of the workspace. Every byte that was there stays as it was, and a kill leaves the old sheet or the new one. */
public final class SheetLines {

    /** Titles may stand above the headings. */
    private static final int HEADINGS_WITHIN = 5;

    private final Path file;
    private final String text;
    private final List<String> headings;
    private final UnaryOperator<String> column;
    private final Set<String> spare;
    private final char delimiter;
    private final String lineEnd;

    /**
     * A line as it was written.
     *
     * @param number its number in the sheet, from 1
     */
    public record Line(long number, String text) {}

    private SheetLines(Path file, String text, List<String> headings, UnaryOperator<String> column, Set<String> spare) {
        this.spare = spare;
        this.file = file;
        this.text = text;
        this.headings = headings;
        this.column = column;
        this.delimiter = CsvText.delimiter(text);
        this.lineEnd = text.contains("\r\n") ? "\r\n" : text.contains("\r") && !text.contains("\n") ? "\r" : "\n";
    }

    /**
     * Adds lines.
     *
     * @param file the sheet, made when it is not there
     * @param headings of a new sheet
     * @param column what a heading means, as the lines name it; empty for one that means nothing
     * @param spare columns that are written where they are there, and not missed where they are not
     * @param lines cells by column; one that is empty needs no column
     * @throws RapportException {@code sheet-not-written}; {@code sheet-elsewhere} where it is a link out of its folder; {@code no-column}
     *     when the sheet has no column for what the lines say
     */
    static List<Line> append(
            Path file,
            List<String> headings,
            UnaryOperator<String> column,
            Set<String> spare,
            List<Map<String, String>> lines) {
        return append(file, headings, column, spare, columns -> lines);
    }

    /** As above, where what a line says depends on the columns that the sheet has. */
    static List<Line> append(
            Path file,
            List<String> headings,
            UnaryOperator<String> column,
            Set<String> spare,
            Function<List<String>, List<Map<String, String>>> lines) {
        String name = String.valueOf(file.getFileName());
        if (name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw new RapportException(Problem.error(
                    "sheet-not-written",
                    "The sheet (" + name + ") is a workbook, and lines are written to CSV alone.",
                    name,
                    "Maybe save it as " + name.replaceFirst("(?i)xlsx$", "csv") + " and delete the workbook."));
        }
        try {
            Path real = Files.exists(file) ? file.toRealPath() : file;
            if (Files.exists(file) && !Workspace.isInside(file.resolveSibling("."), file)) {
                throw elsewhere(name);
            }
            String text = Files.exists(real) ? Files.readString(real) : "";
            return new SheetLines(real, text, headings, column, spare).append(lines);
        } catch (IOException e) {
            throw new RapportException(
                    Problem.error(
                            "sheet-not-written",
                            "The sheet (" + name + ") cannot be written: "
                                    + e.getClass().getSimpleName() + ".",
                            name,
                            "Maybe it is open in another program, is not UTF-8, or the folder is read-only."),
                    e);
        }
    }

    /** A workspace may come from a stranger, who would have lines of his added to a file of this user that runs. */
    private static RapportException elsewhere(String name) {
        return new RapportException(Problem.error(
                "sheet-elsewhere",
                "The sheet (" + name + ") is a link that leads out of the workspace, so that nothing is written there.",
                name,
                "Maybe replace the link by a copy of the sheet."));
    }

    /** Adds lines to decisions.csv. @param lines cells by the sheet's own headings */
    public static List<Line> decisions(Workspace workspace, List<Map<String, String>> lines) {
        return append(
                workspace.sheet("decisions.csv"),
                List.of("platform", "handle", "id", "decision", "why", "who", "date"),
                ColumnName::of,
                Set.of(),
                lines);
    }

    private List<Line> append(Function<List<String>, List<Map<String, String>>> cells) throws IOException {
        StringBuilder added = new StringBuilder();
        if (!text.isEmpty() && !text.endsWith("\n") && !text.endsWith("\r")) {
            added.append(lineEnd);
        }
        List<String> columns = columns();
        if (columns.isEmpty()) {
            columns = headings;
            added.append(String.join(String.valueOf(delimiter), columns)).append(lineEnd);
        }
        List<Line> lines = new ArrayList<>();
        for (Map<String, String> one : cells.apply(columns)) {
            long number = (text + added).lines().count() + 1;
            String line = line(one, columns);
            added.append(line).append(lineEnd);
            lines.add(new Line(number, line));
        }
        replace(file, (text + added).getBytes(StandardCharsets.UTF_8));
        return lines;
    }

    /** What the headings mean: the first row that knows the first column of all. */
    private List<String> columns() {
        List<List<String>> rows = CsvText.withComments(text).rows().stream()
                .limit(HEADINGS_WITHIN)
                .map(row -> row.cells().stream().map(column).toList())
                .toList();
        return rows.stream()
                .filter(row -> row.stream().filter(headings::contains).count() > 1)
                .findFirst()
                .orElse(rows.isEmpty() ? List.of() : rows.get(0));
    }

    private String line(Map<String, String> cells, List<String> columns) {
        cells.forEach((name, cell) -> {
            if (!cell.isEmpty() && !spare.contains(name) && !columns.contains(name)) {
                throw new RapportException(Problem.error(
                        "no-column",
                        "The sheet has no column (" + name + ").",
                        file.getFileName() + ":1:1",
                        "Maybe add " + name + " to its heading."));
            }
        });
        return CsvText.line(
                columns.stream()
                        .map(one -> SafeCell.written(cells.getOrDefault(one, "")))
                        .toList(),
                delimiter);
    }

    /** Writes a sheet anew: a kill leaves the old one or the new one. */
    static void replace(Path file, byte[] bytes) throws IOException {
        Path beside = Aside.of(file);
        try {
            Files.write(beside, bytes);
            if (Files.exists(file) && Files.getFileStore(file).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(file));
            }
            try {
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
