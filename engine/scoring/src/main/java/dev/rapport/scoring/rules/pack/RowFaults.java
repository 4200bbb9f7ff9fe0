package dev.rapport.scoring.rules.pack;

import dev.rapport.api.model.Problem;
import dev.rapport.written.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is wrong with the rows of one table, each cause told once. */
final class RowFaults {

    /** What a row does not have. */
    private static final Set<String> LACKS = Set.of("no-outcome", "no-category", "no-why");

    private final boolean isWhole;
    private final List<Problem> faults = new ArrayList<>();

    /** @param isWhole whether each heading is known: else what a row seems to lack may stand under the one that is not */
    RowFaults(boolean isWhole) {
        this.isWhole = isWhole;
    }

    /** What is told of one row. */
    void add(List<Problem> ofRow) {
        cause(ofRow).stream()
                .filter(problem -> isWhole || !LACKS.contains(problem.code()))
                .forEach(faults::add);
    }

    /** A row that is longer than its headings is shifted, and one that says nothing is none: nothing else of it counts. */
    private static List<Problem> cause(List<Problem> ofRow) {
        return Stream.of("extra-cell", "no-outcome")
                .flatMap(code -> ofRow.stream()
                        .filter(problem -> problem.code().equals(code))
                        .limit(1))
                .findFirst()
                .map(List::of)
                .orElse(ofRow);
    }

    /** What every row lacks is a column that is not there, and told once, at the headings. */
    void tell(int rows, String headings, Problems problems) {
        for (Problem fault : faults) {
            long like = faults.stream()
                    .filter(other -> other.code().equals(fault.code()))
                    .count();
            problems.add(
                    rows > 1 && like == rows && LACKS.contains(fault.code())
                            ? Problem.error(fault.code(), "In no row: " + fault.message(), headings, fault.hint())
                            : fault);
        }
    }
}
