package dev.rapport.testkit.reader;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The same file with its numbers taken out: null in JSON, an empty cell in a table. */
final class Emptied {

    /** A number where a value stands; texts are passed over whole. */
    private static final Pattern JSON_NUMBER = Pattern.compile(
            "(\"(?:[^\"\\\\]|\\\\.)*+\")|(?<=[:\\[,\\s])-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?(?=[,\\s}\\]])");

    /** Up to six digits: a longer number may be the id of a record, which a record cannot lack. */
    private static final Pattern CELL = Pattern.compile("[0-9]{1,6}");

    private Emptied() {}

    /** Empty when the file is neither JSON nor a plain table with a header. */
    static Optional<byte[]> numbers(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        String start = text.stripLeading();
        if (start.startsWith("{") || start.startsWith("[")) {
            String emptied = JSON_NUMBER
                    .matcher(text)
                    .replaceAll(number -> number.group(1) != null ? Matcher.quoteReplacement(number.group(1)) : "null");
            return Optional.of(emptied.getBytes(StandardCharsets.UTF_8));
        }
        return table(text);
    }

    private static Optional<byte[]> table(String text) {
        List<List<String>> rows = PlainCsv.read(text.startsWith("\uFEFF") ? text.substring(1) : text);
        int width = rows.isEmpty() ? 0 : rows.get(0).size();
        if (width < 2 || rows.stream().anyMatch(row -> row.size() != width)) {
            return Optional.empty();
        }
        List<List<String>> emptied = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            boolean isHeader = i == 0;
            emptied.add(rows.get(i).stream()
                    .map(cell -> !isHeader && CELL.matcher(cell).matches() ? "" : cell)
                    .toList());
        }
        return Optional.of(PlainCsv.write(emptied).getBytes(StandardCharsets.UTF_8));
    }
}
