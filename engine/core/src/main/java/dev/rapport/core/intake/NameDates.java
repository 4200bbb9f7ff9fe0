package dev.rapport.core.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The last day that the name of a file says: platforms name an export after the period that it covers, or the day on which it was made. */
final class NameDates {

    /** {@code Jan-01-2024_Mar-31-2024_123.csv}, {@code 2024-01-01_2024-03-31.csv}, {@code 20240331}. */
    private static final Pattern DAY = Pattern.compile("(?<![0-9A-Za-z])(?:([A-Z][a-z]{2})-([0-9]{2})-([0-9]{4})"
            + "|([0-9]{4})[-_.]([0-9]{2})[-_.]([0-9]{2})|(20[0-9]{2})([0-9]{2})([0-9]{2}))(?![0-9A-Za-z])");

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM-dd-uuuu", Locale.ENGLISH);
    private static final LocalDate EARLIEST = LocalDate.of(2005, 1, 1);

    private NameDates() {}

    /** The end of the period, at the beginning of its last day; empty where the name has no day. */
    static Optional<Instant> until(String name) {
        Optional<LocalDate> last = Optional.empty();
        Matcher day = DAY.matcher(name);
        while (day.find()) {
            Optional<LocalDate> found = date(day).filter(date -> date.isAfter(EARLIEST));
            last = found.isPresent() ? found : last;
        }
        return last.map(date -> date.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static Optional<LocalDate> date(Matcher day) {
        try {
            if (day.group(1) != null) {
                return Optional.of(LocalDate.parse(day.group(), MONTH));
            }
            int first = day.group(4) != null ? 4 : 7;
            return Optional.of(LocalDate.of(
                    Integer.parseInt(day.group(first)),
                    Integer.parseInt(day.group(first + 1)),
                    Integer.parseInt(day.group(first + 2))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
