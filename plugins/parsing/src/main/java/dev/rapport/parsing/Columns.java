package dev.rapport.parsing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Where the columns of a table stand, by name, whatever their order and case. */
final class Columns {

    static final Columns NONE = new Columns(Map.of(), 0);

    private static final int SLOTS = 128;

    /** A name as a reader wrote it, and where it stands; -1 where it does not. */
    private record Answer(String name, int index) {}

    private final Map<String, Integer> places;
    private final int width;

    /** A reader asks with the same text each time, so that most names are found here without comparing letters. */
    private final @Nullable Answer[] answers = new @Nullable Answer[SLOTS];

    private Columns(Map<String, Integer> places, int width) {
        this.places = places;
        this.width = width;
    }

    /** Of a header; a heading that stands twice is the first. */
    static Columns of(List<String> cells, UnaryOperator<String> naming) {
        Map<String, Integer> places = new HashMap<>();
        int width = 0;
        for (int i = 0; i < cells.size(); i++) {
            String name = naming.apply(key(cells.get(i)));
            if (!name.isEmpty()) {
                places.putIfAbsent(name, i);
                width = i + 1;
            }
        }
        return new Columns(places, width);
    }

    static String key(String column) {
        return column.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
    }

    /** Index of a column from 0, -1 when there is none. */
    @SuppressWarnings("ReferenceEquality") // The same letters in another text are found the long way.
    int of(String name) {
        int slot = name.hashCode() & SLOTS - 1;
        Answer answer = answers[slot];
        if (answer == null || answer.name != name) {
            answer = new Answer(name, places.getOrDefault(key(name), -1));
            answers[slot] = answer;
        }
        return answer.index;
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    /** Cells up to the last that has a name. */
    int width() {
        return width;
    }
}
