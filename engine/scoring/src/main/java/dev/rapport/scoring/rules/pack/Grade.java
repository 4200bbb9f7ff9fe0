package dev.rapport.scoring.rules.pack;

import dev.rapport.written.Problems;
import java.util.List;
import java.util.stream.Stream;

/**
 * How well a figure is founded: A measured, B a vendor's own or a survey, C published without a method, or an assumption; that of each source
 * where it has several.
 */
final class Grade {

    private static final List<String> ALL = List.of("A", "B", "C", "assumption");

    private Grade() {}

    /** Warns of one that is none, because a report prints it beside the figure. */
    static void check(String grade, String place, Problems problems) {
        boolean isOne = Stream.of(grade.split(";", -1)).map(String::strip).allMatch(ALL::contains);
        if (!grade.isEmpty() && !isOne) {
            problems.warning(
                    "unknown-grade",
                    "The grade (" + grade + ") is none.",
                    place,
                    "Maybe A (measured), B (a vendor's own, or a survey) C (published without a method) or assumption.");
        }
    }
}
