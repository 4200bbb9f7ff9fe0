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
        if (lines.size() <= SHORT && isLow(lines)) {
            return List.of(headed(lines));
        }
        List<Placed> first = lines.subList(0, Math.min(FEW, lines.size()));
        List<Placed> rest = lines.subList(first.size(), lines.size());
        List<Placed> last = rest.subList(Math.max(0, rest.size() - FEW), rest.size());
        List<Placed> rows = new ArrayList<>(isLow(first) ? List.of(headed(first)) : first);
        rows.addAll(rest.subList(0, rest.size() - last.size()));
        rows.addAll(!last.isEmpty() && isLow(last) ? List.of(stacked(last)) : last);
        return rows;
    }

    /** Lines that are higher together may be parted, or no page would hold them. */
    private static boolean isLow(List<Placed> lines) {
        return lines.stream().mapToDouble(Placed::height).sum() <= LOW;
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
