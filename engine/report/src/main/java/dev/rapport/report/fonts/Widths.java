package dev.rapport.report.fonts;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * How wide letters are: the table {@code hmtx}.
 *
 * @param advances how many widths it has; the last one is that of all further glyphs
 * @param characters glyphs by character
 * @param size in which the font counts
 */
record Widths(ByteBuffer table, int advances, Map<Integer, Integer> characters, int size) {

    /** Mean widths of the letters a to z and of figures in Inter, in parts of the size. */
    private static final double LETTERS = 0.538;

    private static final double FIGURES = 0.648;

    private static final double WIDEST = 1.25;

    /** Whether all figures are as wide as each other, so that they stand under each other. */
    boolean isTabular() {
        return of("0123456789").distinct().count() <= 1;
    }

    /** By how much it runs wider than Inter: from 1 for one that does not, to 1.25. */
    double breadth() {
        double letters = of("abcdefghijklmnopqrstuvwxyz").average().orElse(0) / size / LETTERS;
        double figures = of("0123456789").average().orElse(0) / size / FIGURES;
        return Math.min(WIDEST, Math.max(1, Math.max(letters, figures)));
    }

    private IntStream of(String text) {
        return text.chars()
                .mapToObj(characters::get)
                .filter(Objects::nonNull)
                .mapToInt(glyph -> Short.toUnsignedInt(table.getShort(4 * Math.min(glyph, advances - 1))));
    }
}
