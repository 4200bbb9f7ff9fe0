package dev.rapport.core.workspace;

import dev.rapport.written.Problems;
import dev.rapport.written.table.CsvSheet;
import java.util.HashMap;
import java.util.Map;

/** Finds rows of a sheet that speak of the same, and tells those that say something else of it. */
final class Twice {

    private record Said(CsvSheet.Row row, String what) {}

    private final Map<String, Said> earlier = new HashMap<>();
    private final Problems problems;

    Twice(Problems problems) {
        this.problems = problems;
    }

    /**
     * Whether the row says something that no row before it said; if not, that is told.
     *
     * @param of what it speaks of
     * @param what it says of it
     * @param heading of the cell that says it
     */
    boolean isNew(CsvSheet.Row row, String of, String what, String heading) {
        Said before = earlier.putIfAbsent(of, new Said(row, what));
        if (before == null) {
            return true;
        }
        if (before.what().equals(what)) {
            problems.warning(
                    "duplicate-line",
                    "The row stands twice, and counts once; the first is "
                            + before.row().line() + ".",
                    row.place(),
                    "Maybe delete one.");
        } else {
            problems.error(
                    "contradicting-lines",
                    "The row says (" + what + "), and " + before.row().line() + " says (" + before.what() + ") of "
                            + of.strip() + ".",
                    row.place(heading),
                    "Maybe delete one; the other is at " + before.row().place(heading) + ".");
        }
        return false;
    }
}
