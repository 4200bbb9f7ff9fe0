package dev.rapport.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A table for a terminal: columns as wide as they need, numbers to the right, wide scripts counted as two. */
final class TextTable {

    private final List<String> headings;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Integer> right;

    /** @param right indexes of columns that are aligned to the right */
    TextTable(List<String> headings, Integer... right) {
        this.headings = headings;
        this.right = Arrays.asList(right);
    }

    void row(String... cells) {
        // A name with a line end of its own would make a row of its own.
        rows.add(Stream.of(cells)
                .map(cell -> Plain.text(cell.replace('\n', ' ').replace('\t', ' ')))
                .toList());
    }

    void print(Output output) {
        int[] widths = new int[headings.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = width(headings.get(i));
            for (List<String> row : rows) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        output.line(line(headings, widths));
        rows.forEach(row -> output.line(line(row, widths)));
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String gap = " ".repeat(widths[i] - width(cells.get(i)));
            line.append(right.contains(i) ? gap + cells.get(i) : cells.get(i) + gap)
                    .append("  ");
        }
        return line.toString().stripTrailing();
    }

    static int width(String text) {
        return text.codePoints().map(TextTable::width).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        boolean wide = (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0x1F300 && c <= 0x1FAFF)
                || c >= 0x20000;
        return wide ? 2 : 1;
    }
}
