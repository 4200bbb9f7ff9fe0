package dev.rapport.parsing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Where the columns of a table stand, by name, whatever their order and case. */
final class Columns {

    static final Columns NONE = new Columns(Map.of(), 0, 0);

    private final Map<String, Integer> places;
    private final int width;
    private final int cells;

    private final RecentNames<Integer> recent = new RecentNames<>(512, this::find);

    private Columns(Map<String, Integer> places, int width, int cells) {
        this.places = places;
        this.width = width;
        this.cells = cells;
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
        return new Columns(places, width, cells.size());
    }

    /** The heading that stands again behind a column without one: there another table begins. Empty where there is none. */
    static Optional<String> twice(List<String> cells) {
        Set<String> before = new HashSet<>();
        boolean isGap = false;
        for (String cell : cells) {
            String name = key(cell);
            if (isGap && before.contains(name)) {
                return Optional.of(cell.strip());
            }
            isGap |= name.isEmpty() && !before.isEmpty();
            if (!name.isEmpty() && !isGap) {
                before.add(name);
            }
        }
        return Optional.empty();
    }

    /** These, where every row begins with one more cell. */
    Columns behindOne() {
        Map<String, Integer> moved = new HashMap<>();
        places.forEach((name, place) -> moved.put(name, place + 1));
        return new Columns(moved, width + 1, cells + 1);
    }

    static String key(String column) {
        return Unseen.without(column).strip().toLowerCase(Locale.ROOT);
    }

    /** Index of a column from 0, -1 when there is none. */
    int of(String name) {
        Integer place = recent.of(name);
        return place == null ? -1 : place;
    }

    private @Nullable Integer find(String name) {
        return places.get(key(name));
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    /** Cells up to the last that has a name. */
    int width() {
        return width;
    }

    /** All cells of the header, those without a name behind the last one too. */
    int cells() {
        return cells;
    }
}
