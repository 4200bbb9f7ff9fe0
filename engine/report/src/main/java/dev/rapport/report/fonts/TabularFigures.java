package dev.rapport.report.fonts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The figures of one width that many fonts have beside their usual ones: the feature {@code tnum} of the table {@code GSUB} (OpenType 1.9),
 * of which plain substitutions are read.
 */
final class TabularFigures {

    private static final String FEATURE = "tnum";
    private static final int SINGLE = 1;
    private static final int EXTENSION = 7;
    private static final int MOST_STEPS = 200_000;

    private final ByteBuffer table;
    private final int lookups;
    private final Map<Integer, Integer> instead = new HashMap<>();
    private int steps;

    private TabularFigures(byte[] table) {
        this.table = ByteBuffer.wrap(table);
        this.lookups = number(8);
    }

    /** Glyphs by those in whose stead they stand; empty where a font has none. @throws RuntimeException where it ends too early, or not at all */
    static Map<Integer, Integer> of(byte[] table) {
        if (table.length == 0) {
            return Map.of();
        }
        TabularFigures figures = new TabularFigures(table);
        figures.named().forEach(figures::lookup);
        return figures.instead;
    }

    private Set<Integer> named() {
        Set<Integer> named = new LinkedHashSet<>();
        int features = number(6);
        for (int i = 0; i < number(features); i++) {
            int record = features + 2 + 6 * i;
            byte[] tag = new byte[4];
            table.get(record, tag);
            if (new String(tag, StandardCharsets.ISO_8859_1).equals(FEATURE)) {
                int feature = features + number(record + 4);
                for (int j = 0; j < number(feature + 2); j++) {
                    named.add(number(feature + 4 + 2 * j));
                }
            }
        }
        return named;
    }

    private void lookup(int index) {
        int lookup = lookups + number(lookups + 2 + 2 * index);
        int type = number(lookup);
        for (int i = 0; i < number(lookup + 4); i++) {
            int at = lookup + number(lookup + 6 + 2 * i);
            if (type == SINGLE) {
                substitution(at);
            } else if (type == EXTENSION && number(at + 2) == SINGLE) {
                substitution(at + table.getInt(at + 4));
            }
        }
    }

    private void substitution(int at) {
        int coverage = at + number(at + 2);
        boolean isDelta = number(at) == 1;
        boolean isList = number(coverage) == 1;
        int index = 0;
        for (int i = 0; i < number(coverage + 2); i++) {
            int first = number(coverage + 4 + (isList ? 2 : 6) * i);
            int last = isList ? first : number(coverage + 4 + 6 * i + 2);
            for (int glyph = first; glyph <= last; glyph++) {
                int other = isDelta ? glyph + table.getShort(at + 4) & 0xFFFF : number(at + 6 + 2 * index);
                step();
                instead.putIfAbsent(glyph, other);
                index++;
            }
        }
    }

    private int number(int at) {
        step();
        return Short.toUnsignedInt(table.getShort(at));
    }

    /** Numbers that lead to each other could lead on for ever. */
    private void step() {
        if (++steps > MOST_STEPS) {
            throw new IllegalArgumentException("its table GSUB does not end");
        }
    }
}
