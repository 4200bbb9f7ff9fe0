package dev.rapport.written.table;

import dev.rapport.written.DidYouMean;
import dev.rapport.written.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One of the workspace's sheets: a CSV file with headings, read leniently, wrong headings named with their place. */
public final class CsvSheet {

    /**
     * One row.
     *
     * @param columns where each heading stands, from 1
     */
    public record Row(Map<String, String> cells, Map<String, Integer> columns, String file, long line) {
        public String text(String heading) {
            return cells.getOrDefault(heading, "");
        }

        public String place() {
            return file + ":" + line + ":1";
        }

        public String place(String heading) {
            return file + ":" + line + ":" + columns.getOrDefault(heading, 1);
        }
    }

    private CsvSheet() {}

    /**
     * The rows; none when the file is not there.
     *
     * @param headings those that are known
     */
    public static List<Row> read(Path file, List<String> headings, Problems problems) {
        List<Row> rows = new ArrayList<>();
        if (!Files.isRegularFile(file)) {
            return rows;
        }
        String name = String.valueOf(file.getFileName());
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            problems.error(
                    "file-unreadable",
                    "The sheet (" + name + ") cannot be read.",
                    name + ":1:1",
                    "Maybe save it as CSV in UTF-8.");
            return rows;
        }
        CsvText sheet = CsvText.withComments(text);
        List<String> columns = new ArrayList<>();
        for (CsvText.Row row : sheet.rows()) {
            List<String> given = row.cells();
            if (columns.isEmpty()) {
                for (int i = 0; i < given.size(); i++) {
                    columns.add(heading(given.get(i), headings, name + ":" + row.line() + ":" + (i + 1), problems));
                }
                continue;
            }
            Map<String, String> cells = new HashMap<>();
            Map<String, Integer> places = new HashMap<>();
            for (int i = 0; i < Math.min(given.size(), columns.size()); i++) {
                cells.put(columns.get(i), given.get(i).strip());
                places.put(columns.get(i), i + 1);
            }
            rows.add(new Row(cells, places, name, row.line()));
        }
        sheet.broken()
                .ifPresent(line -> problems.error(
                        "sheet-broken",
                        "The sheet (" + name + ") cannot be read from the row on that begins here.",
                        name + ":" + line + ":1",
                        "Maybe a quote is not closed."));
        return rows;
    }

    private static String heading(String cell, List<String> headings, String place, Problems problems) {
        String name = ColumnName.of(cell);
        if (!name.isEmpty() && !headings.contains(name)) {
            problems.warning(
                    "unknown-heading",
                    "The heading (" + cell + ") is not known here and is passed over.",
                    place,
                    DidYouMean.hint(name, headings, "Maybe one of " + String.join(", ", headings) + "."));
        }
        return name;
    }
}
