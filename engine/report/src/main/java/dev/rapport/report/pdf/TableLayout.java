package dev.rapport.report.pdf;

import dev.rapport.report.document.Cell;
import dev.rapport.report.document.Column;
import dev.rapport.report.document.Medium;
import dev.rapport.report.document.Table;
import java.util.ArrayList;
import java.util.List;

/** Where the columns of a table stand on paper. */
final class TableLayout {

    /** Between figures at the right and a text at the left. */
    private static final double GAP = 8;

    /** Behind a title at the left. */
    private static final double AIR = 3;

    /**
     * A column on paper.
     *
     * @param index among all columns of the table
     */
    record Place(Column column, int index, double x, double width) {}

    private final double width;
    private final Look look;
    private final List<Place> places;

    /** @param lines all that are set; a column in which nobody has anything is not there */
    TableLayout(Table table, List<dev.rapport.report.document.Line> lines, double width, Look look) {
        this.width = width;
        this.look = look;
        List<Column> columns = new ArrayList<>(table.columns());
        for (int i = 0; i < columns.size(); i++) {
            if (!lines.isEmpty() && isEmpty(lines, i)) {
                columns.set(i, columns.get(i).paper(0));
            }
        }
        double whole = 0;
        boolean right = false;
        for (Column column : columns) {
            if (column.in(Medium.PAPER)) {
                whole += column.paper() + (right && !column.right() ? GAP : 0);
                right = column.right();
            }
        }
        double scale = whole <= 0 ? 1 : width / whole;
        places = new ArrayList<>();
        double x = 0;
        right = false;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (column.in(Medium.PAPER)) {
                x += right && !column.right() ? GAP * scale : 0;
                places.add(new Place(column, i, x, column.paper() * scale));
                x += column.paper() * scale;
                right = column.right();
            }
        }
    }

    private static boolean isEmpty(List<dev.rapport.report.document.Line> lines, int column) {
        return lines.stream().allMatch(line -> line.cells().get(column) instanceof Cell.Unknown);
    }

    double width() {
        return width;
    }

    List<Place> places() {
        return places;
    }

    boolean hasTitles() {
        return places.stream().anyMatch(place -> !place.column().title().isEmpty());
    }

    /** The head, with a strong rule under it. */
    Drawing head(String key) {
        if (!hasTitles()) {
            return Drawn.air(width, 0);
        }
        double height = lines() > 1 ? 29 : 20;
        return new Drawn(
                width,
                height,
                pen -> pen.head(key, () -> {
                    places.forEach(place -> pen.in(Role.HEAD, () -> title(pen, place, height)));
                    pen.box(0, height - 0.8, width, 0.8, Palette.INK);
                }));
    }

    private void title(Pen pen, Place place, double height) {
        String[] lines = place.column().title().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            double baseline = height - 5.5 - (lines.length - 1 - i) * 9.6;
            boolean right = place.column().right();
            double most = place.width() + (right ? 4 : 0);
            Line whole = look.in(Type.LABEL).line(lines[i]);
            // Some languages have long words for short figures; beside the next title there is air.
            Line line = whole.width() <= most - (right ? 2 * AIR : AIR)
                    ? whole
                    : look.in(Type.NARROW_LABEL).fit(lines[i], most);
            if (right) {
                pen.right(line, place.x() + place.width(), baseline, Palette.SOFT);
            } else {
                pen.text(line, place.x(), baseline, Palette.SOFT);
            }
        }
    }

    private int lines() {
        return places.stream()
                .mapToInt(place -> place.column().title().split("\n", -1).length)
                .max()
                .orElse(1);
    }

    /** Whether a line names somebody and needs more room. */
    boolean isTall(List<Cell> cells) {
        return places.stream().anyMatch(place -> cells.get(place.index()) instanceof Cell.Name);
    }
}
