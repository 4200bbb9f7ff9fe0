package dev.rapport.core.workspace;

import dev.rapport.written.Problems;
import dev.rapport.written.WrittenDay;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Days that people write into cells. */
final class DayCells {

    private static final String DAY_FIRST = "day-first";

    /** Before it there was nobody to book. */
    private static final int FIRST_YEAR = 2000;

    /** 2099 is written where no end is meant. */
    private static final int LAST_YEAR = 2099;

    private static final int MOST_YEARS = 5;

    private DayCells() {}

    /** A day as people write it; what is none is told. @param isEnd of rights, which may last */
    static Optional<LocalDate> read(String text, String place, boolean isEnd, Problems problems) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = WrittenDay.parse(text);
        if (day.isEmpty()) {
            problems.error(
                    "bad-date",
                    "The day (" + text + ") is not written as 2026-03-31, or two readers would read it differently.",
                    place,
                    WrittenDay.hint(text));
        }
        day.ifPresent(one -> tellDayFirst(one, text, place, problems));
        return day.filter(one -> isLikely(one, text, place, isEnd, problems));
    }

    /** Days with dots, as a spreadsheet set to German writes them: they are read, and that is said once for a sheet. */
    private static void tellDayFirst(LocalDate day, String text, String place, Problems problems) {
        if (WrittenDay.mayBeSwapped(text)
                && problems.all().stream().noneMatch(problem -> problem.code().equals(DAY_FIRST))) {
            problems.warning(
                    DAY_FIRST,
                    "The day (" + text + ") is read as " + day
                            + ", and so is each with dots: the day stands before the month.",
                    place,
                    "Maybe write " + day + ", which nobody reads otherwise.");
        }
    }

    /** Whether anybody is booked on such a day; one of another century is told. @param isEnd of rights, which may last */
    static boolean isLikely(LocalDate day, String text, String place, boolean isEnd, Problems problems) {
        int last = isEnd ? LAST_YEAR : LocalDate.now(Clock.systemUTC()).getYear() + MOST_YEARS;
        boolean isLikely = day.getYear() >= FIRST_YEAR && day.getYear() <= last;
        if (!isLikely) {
            problems.error(
                    "unlikely-date",
                    "The day (" + text + ") is of the year " + day.getYear() + ", in which nobody was booked.",
                    place,
                    "Maybe another year is meant.");
        }
        return isLikely;
    }
}
