package dev.rapport.core.workspace;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import dev.rapport.judged.Joins;
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

/** Adds lines to creators.csv. Every byte that was there stays as it was, and a kill leaves the old sheet or the new one. */
public final class CreatorsSheet {

    private static final String NAME = "creators.csv";

    private final Path file;
    private final String text;
    private final char delimiter;
    private final String lineEnd;

    /**
     * A line as it was written.
     *
     * @param number its number in the sheet, from 1
     */
    public record Line(long number, String text) {}

    private CreatorsSheet(Path file, String text) {
        this.file = file;
        this.text = text;
        this.delimiter = CsvText.delimiter(text);
        this.lineEnd = text.contains("\r\n") ? "\r\n" : text.contains("\r") && !text.contains("\n") ? "\r" : "\n";
    }

    /**
     * Adds a line for each of these accounts.
     *
     * @param file creators.csv, made when it is not there
     * @throws RapportException when the sheet has no column for what the lines say, or cannot be written
     */
    public static List<Line> append(Path file, List<Joins.Join> joins) {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw new RapportException(Problem.error(
                    "sheet-not-written",
                    "The sheet (" + file.getFileName() + ") is a workbook, and lines are written to CSV alone.",
                    String.valueOf(file.getFileName()),
                    "Maybe save it as " + NAME + " and delete the workbook."));
        }
        try {
            // What a link points to is written, and the link stays.
            Path real = Files.exists(file) ? file.toRealPath() : file;
            return new CreatorsSheet(real, Files.exists(real) ? Files.readString(real) : "").append(joins);
        } catch (IOException e) {
            throw new RapportException(
                    Problem.error(
                            "sheet-not-written",
                            "The sheet (" + NAME + ") cannot be written: "
                                    + e.getClass().getSimpleName() + ".",
                            NAME,
                            "Maybe it is open in another program, is not UTF-8, or the folder is read-only."),
                    e);
        }
    }

    private List<Line> append(List<Joins.Join> joins) throws IOException {
        StringBuilder added = new StringBuilder();
        if (!text.isEmpty() && !text.endsWith("\n") && !text.endsWith("\r")) {
            added.append(lineEnd);
        }
        List<String> columns = columns();
        if (columns.isEmpty()) {
            columns = List.of("creator", "platform", "handle", "id", "name", "note");
            added.append(String.join(String.valueOf(delimiter), columns)).append(lineEnd);
        }
        List<Line> lines = new ArrayList<>();
        for (Joins.Join join : joins) {
            long number = (text + added).lines().count() + 1;
            String line = line(join, columns);
            added.append(line).append(lineEnd);
            lines.add(new Line(number, line));
        }
        replace((text + added).getBytes(StandardCharsets.UTF_8));
        return lines;
    }

    private List<String> columns() {
        return CsvText.withComments(text).rows().stream()
                .findFirst()
                .map(heading -> heading.cells().stream().map(ColumnName::of).toList())
                .orElse(List.of());
    }

    private String line(Joins.Join join, List<String> columns) {
        Map<String, String> cells = Map.of(
                "creator", join.creator(),
                "platform", join.account().platform(),
                "handle", join.account().handle(),
                "id", join.account().id(),
                "name", join.name());
        for (String needed :
                List.of("creator", "platform", join.account().handle().isEmpty() ? "id" : "handle")) {
            requireColumn(needed, columns);
        }
        if (!join.name().isEmpty()) {
            requireColumn("name", columns);
        }
        return CsvText.line(
                columns.stream()
                        .map(column -> SafeCell.written(cells.getOrDefault(column, "")))
                        .toList(),
                delimiter);
    }

    private static void requireColumn(String column, List<String> columns) {
        if (!columns.contains(column)) {
            throw new RapportException(Problem.error(
                    "no-column",
                    "The sheet has no column (" + column + ").",
                    NAME + ":1:1",
                    "Maybe add " + column + " to its heading"
                            + (column.equals("name") ? ", or leave out --name." : ".")));
        }
    }

    private void replace(byte[] bytes) throws IOException {
        Path beside = file.resolveSibling("." + NAME + ".new");
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
