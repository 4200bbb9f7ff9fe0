package dev.rapport.core.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.written.table.CsvText;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The forms in which a table may have been before. */
final class TableDresses {

    /** Larger tables are left as they are: their text is held as a whole. */
    private static final long LARGEST = 32L * 1024 * 1024;

    private static final int FEW = 8;

    /** Two names that were joined, in the first line. */
    private static final Pattern JOINED = Pattern.compile("\\A[^\\n]*\\w[./]\\w");

    private final ExportFile file;
    private final List<CsvText.Row> first;
    private final boolean mayBeOther;

    private TableDresses(ExportFile file, List<CsvText.Row> first, boolean mayBeOther) {
        this.file = file;
        this.first = first;
        this.mayBeOther = mayBeOther;
    }

    /**
     * @param head the first letters of the file
     * @param mayBeOther whether no platform's reader knows its headings
     */
    static TableDresses of(ExportFile file, String head, boolean mayBeOther) {
        boolean isLooked =
                file.size() <= LARGEST && (mayBeOther || JOINED.matcher(head).find());
        List<CsvText.Row> rows = isLooked ? CsvText.of(head).rows() : List.of();
        return new TableDresses(file, rows.subList(0, Math.min(FEW, rows.size())), mayBeOther);
    }

    /** Those that come into question by the first rows; the rest of the table is looked at only for these. */
    Stream<Undressed> all() {
        if (first.size() < 2) {
            return Stream.empty();
        }
        List<String> headings = first.get(0).cells();
        boolean isOfRecords = headings.stream().anyMatch(JoinedNames::isJoined)
                || first.stream().skip(1).flatMap(row -> row.cells().stream()).anyMatch(CellValue::mayBeRecord);
        return Stream.of(
                        mayBeOther && isWritten(headings, ' ', '_') ? headings(' ', '_') : Optional.<Undressed>empty(),
                        mayBeOther && isWritten(headings, '_', ' ') ? headings('_', ' ') : Optional.<Undressed>empty(),
                        isOfRecords ? Optional.of(records()) : Optional.<Undressed>empty())
                .flatMap(Optional::stream);
    }

    private static boolean isWritten(List<String> headings, char with, char without) {
        return headings.stream().anyMatch(heading -> heading.strip().indexOf(with) > 0)
                && headings.stream().noneMatch(heading -> heading.indexOf(without) >= 0);
    }

    /** The same table with other headings, each row in its line. */
    private Optional<Undressed> headings(char from, char to) {
        CsvText.Row headings = first.get(0);
        if (headings.line() > 1 || headings.cells().stream().anyMatch(heading -> lineEnd(heading) < heading.length())) {
            return Optional.empty();
        }
        List<String> others = headings.cells().stream()
                .map(heading -> heading.replace(from, to))
                .toList();
        return Optional.of(undressed(
                Dress.HEADINGS, text -> CsvText.line(others, CsvText.delimiter(text)) + text.substring(lineEnd(text))));
    }

    /** Old programs end lines with a carriage return alone. */
    private static int lineEnd(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private Undressed records() {
        return undressed(
                Dress.RECORDS_AS_TABLE, text -> records(CsvText.of(text).rows()));
    }

    private static String records(List<CsvText.Row> rows) {
        List<String> headings = rows.get(0).cells();
        List<String> lines = new ArrayList<>();
        for (CsvText.Row row : rows.subList(1, rows.size())) {
            ObjectNode record = JsonPieces.JSON.createObjectNode();
            for (int i = 0; i < Math.min(headings.size(), row.cells().size()); i++) {
                String heading = headings.get(i).strip();
                // What has no name numbers the rows.
                if (!heading.isEmpty() && !heading.startsWith("Unnamed: ")) {
                    CellValue.of(row.cells().get(i)).ifPresent(value -> record.set(heading, value));
                }
            }
            lines.add(JoinedNames.apart(record).toString());
        }
        return "[\n" + String.join(",\n", lines) + "\n]";
    }

    private Undressed undressed(Dress dress, UnaryOperator<String> made) {
        return new Undressed(file, dress, () -> {
            try (InputStream in = file.open()) {
                return new ByteArrayInputStream(
                        made.apply(DecodedText.of(in.readAllBytes())).getBytes(StandardCharsets.UTF_8));
            }
        });
    }
}
