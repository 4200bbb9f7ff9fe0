package dev.rapport.report.pdf;

import java.util.ArrayList;
import java.util.List;

/** Lines of a table that no page's end parts: a short table as a whole, of a long one the first and the last three. */
final class Kept {

    private static final int FEW = 3;
    /** Lines of a table that is kept as a whole, and how high it may be in points. */
    private static final int SHORT = 6;

    private static final double LOW = 260;

    private Kept() {}

    /** The same lines, in fewer rows. A line that leads to a page, or is led to, stays alone: a row has one place to lead to. */
    static List<Placed> together(List<Placed> lines) {
        if (lines.isEmpty() || lines.stream().anyMatch(Kept::leads)) {
            return lines;
        }
        double height = lines.stream().mapToDouble(Placed::height).sum();
        if (lines.size() <= SHORT && height <= LOW) {
            return List.of(headed(lines));
        }
        List<Placed> rows = new ArrayList<>();
        rows.add(headed(lines.subList(0, FEW)));
        int last = Math.max(FEW, lines.size() - FEW);
        rows.addAll(lines.subList(FEW, last));
        if (last < lines.size()) {
            rows.add(stacked(lines.subList(last, lines.size())));
        }
        return rows;
    }

    private static boolean leads(Placed line) {
        return !line.anchor().isEmpty() || !line.link().isEmpty();
    }

    /** The head is a part of the first lines, so that it is never left behind alone. */
    private static Placed headed(List<Placed> lines) {
        Placed rows = stacked(lines);
        return new Placed(
                Drawn.stacked(rows.head(), rows.drawing()), rows.table(), Drawn.air(0, 0), rows.anchor(), rows.link());
    }

    private static Placed stacked(List<Placed> lines) {
        Drawing all = lines.get(0).drawing();
        for (Placed line : lines.subList(1, lines.size())) {
            all = Drawn.stacked(all, line.drawing());
        }
        return lines.get(0).with(all);
    }
}
