package dev.rapport.report.document;

import java.util.List;
import java.util.function.Supplier;

/**
 * A line of a table.
 *
 * @param cells one per column
 * @param first whether it is one of those that everybody must see, also a reader whose machine runs no script
 * @param anchor the person to whose page it leads, empty for none
 * @param detail what opens under it, made when it is looked at; may be empty
 */
public record Line(List<Cell> cells, boolean first, String anchor, Supplier<List<Block>> detail) {

    public Line {
        cells = List.copyOf(cells);
    }

    /** A line with nothing behind it. */
    public static Line of(Cell... cells) {
        return new Line(List.of(cells), true, "", List::of);
    }

    public static Line of(List<Cell> cells) {
        return new Line(cells, true, "", List::of);
    }
}
