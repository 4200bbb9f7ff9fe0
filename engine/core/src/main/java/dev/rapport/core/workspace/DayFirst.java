package dev.rapport.core.workspace;

import dev.rapport.written.Problems;
import dev.rapport.written.WrittenDay;
import java.time.LocalDate;

/** Days with dots, as a spreadsheet set to German writes them: they are read, and that is said once for a sheet. */
final class DayFirst {

    private static final String CODE = "day-first";

    private DayFirst() {}

    static void tell(LocalDate day, String text, String place, Problems problems) {
        if (WrittenDay.mayBeSwapped(text)
                && problems.all().stream().noneMatch(problem -> problem.code().equals(CODE))) {
            problems.warning(
                    CODE,
                    "The day (" + text + ") is read as " + day
                            + ", and so is each with dots: the day stands before the month.",
                    place,
                    "Maybe write " + day + ", which nobody reads otherwise.");
        }
    }
}
