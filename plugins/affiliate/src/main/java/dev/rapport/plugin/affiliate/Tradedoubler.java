package dev.rapport.plugin.affiliate;

import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.OrderState;
import dev.rapport.api.model.Trace;
import dev.rapport.sheets.Dates;
import dev.rapport.sheets.SheetRow;
import dev.rapport.sheets.results.ResultNotes;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tradedoubler's breakdown of events: two lines of headings, a line of totals at the end. Its words and its days are in the account's
 * language, so that it is known by where day, state and amounts stand.
 */
final class Tradedoubler extends PlacedRows {

    private static final String WHEN =
            "\\d{1,2}[/.]\\d{1,2}[/.]\\d{2}(?:\\d{2})?(?: \\d{1,2}:\\d{2}(?::\\d{2})?)?(?: [A-Z]{2,5})?";
    private static final Pattern ROW =
            Pattern.compile("(?:[^,]*,){2}\\d+,[^,]*," + WHEN + ",(?:[^,]*,){6}[APD],(?:[^,]*,){7}[^,]*,[^,]+(?:,.*)?");
    private static final Pattern TIME = Pattern.compile(
            "(\\d{1,2})([/.])(\\d{1,2})\\2(\\d{2}(?:\\d{2})?)(?: (\\d{1,2}):(\\d{2})(?::\\d{2})?)?(?: ([A-Z]{2,5}))?");
    private static final int LINES = 12;
    private static final int CELLS = 21;

    Tradedoubler() {
        super("tradedoubler", "tradedoubler-csv", "Tradedoubler, breakdown of events", LINES);
    }

    @Override
    boolean isRow(String line) {
        return ROW.matcher(line.replaceAll("\"([^\",]*)(?:,([^\"]*))?\"", "$1$2"))
                .matches();
    }

    @Override
    Optional<Part> part(SheetRow row, ResultNotes notes) {
        if (row.cells().size() < CELLS || !row.cell(11).matches("[APD]")) {
            return Optional.empty();
        }
        String order = row.cell(8).isEmpty() ? row.cell(7) : row.cell(8);
        String when = row.cell(4);
        return Optional.of(new Part(
                order,
                notes.settle(time(when), when, row.place(4), "time"),
                state(row.cell(11)),
                notes.money(
                        notes.number(row.cell(19), row.place(19), "order value"),
                        notes.currency("", row.place(19)),
                        row.place(19),
                        "order value"),
                Flag.UNKNOWN,
                Trace.of().affiliate(Part.affiliate(row.cell(9))).build(),
                row.place(0)));
    }

    /** Accepted, pending, denied. */
    static OrderState state(String status) {
        return switch (status.strip().toUpperCase(Locale.ROOT)) {
            case "A", "ACCEPTED", "APPROVED" -> OrderState.PAID;
            case "P", "PENDING" -> OrderState.PENDING;
            case "D", "DENIED", "DECLINED" -> OrderState.CANCELLED;
            default -> OrderState.UNKNOWN;
        };
    }

    /** With a day that may be two left unknown; the word for the zone is the account's own and no zone of the world. */
    private static Moment time(String cell) {
        Matcher time = TIME.matcher(cell);
        if (!time.matches()) {
            return Moment.unknown();
        }
        String year = time.group(4).length() == 2 ? "20" + time.group(4) : time.group(4);
        Moment day = Dates.of(time.group(1) + time.group(2) + time.group(3) + time.group(2) + year);
        if (!(day instanceof Moment.Local local) || time.group(5) == null) {
            return day;
        }
        int hour = Integer.parseInt(time.group(5));
        int minute = Integer.parseInt(time.group(6));
        return hour > 23 || minute > 59
                ? day
                : Moment.local(local.time().toLocalDate().atTime(LocalTime.of(hour, minute)));
    }
}
