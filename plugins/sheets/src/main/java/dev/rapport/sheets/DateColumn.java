package dev.rapport.sheets;

import dev.rapport.api.model.Moment;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Remarks;

/** How the dates of one column are written: where 3/4/2026 may be of March or of April, a 25/4/2026 in another row settles it. */
public final class DateColumn {

    private String dayFirst = "";
    private String monthFirst = "";

    /** Looks at a cell before the column is read. */
    public void see(String cell) {
        switch (Dates.order(cell)) {
            case DAY_FIRST -> dayFirst = dayFirst.isEmpty() ? cell : dayFirst;
            case MONTH_FIRST -> monthFirst = monthFirst.isEmpty() ? cell : monthFirst;
            case EITHER, NONE -> {}
        }
    }

    /**
     * The time in a cell; unknown, with an issue, where it is none, or may be of two days and the column does not say which.
     *
     * @param remarks where what was taken or left out is told, of the order of day and month once
     * @param place of the cell
     * @param heading of the column
     */
    public Moment moment(String cell, Remarks remarks, String place, String heading) {
        Moment moment = read(cell, remarks, place, heading);
        return isUnclear(cell) ? moment : remarks.settle(moment, cell, place, heading);
    }

    /** As {@link #moment}, without an issue where the cell is no date at all. */
    public Moment read(String cell, Remarks remarks, String place, String heading) {
        if (Dates.order(cell) != DateOrder.EITHER) {
            return Dates.of(cell);
        }
        if (!isSettled()) {
            remarks.once(ReadIssue.warning(
                    "day-or-month",
                    "The date (" + heading + " = " + Shown.of(cell)
                            + ") may be of two days, and the column does not say"
                            + " which; such dates are left unknown. Maybe write 2026-03-31.",
                    place));
            return Moment.unknown();
        }
        boolean isDayFirst = monthFirst.isEmpty();
        remarks.once(ReadIssue.info(
                "day-order",
                "The dates (" + heading + ") are read with the " + (isDayFirst ? "day" : "month")
                        + " first, because of (" + Shown.of(isDayFirst ? dayFirst : monthFirst) + ").",
                place));
        return Dates.of(cell, isDayFirst);
    }

    /** Whether a cell may be of two days and nothing says of which. */
    public boolean isUnclear(String cell) {
        return Dates.order(cell) == DateOrder.EITHER && !isSettled();
    }

    private boolean isSettled() {
        return dayFirst.isEmpty() != monthFirst.isEmpty();
    }
}
