package dev.rapport.written;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people write them; one that two readers read differently is none. */
public final class WrittenDay {

    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ].*)?");
    private static final Pattern DOTS = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})");

    private WrittenDay() {}

    /** {@code 2026-03-31}, {@code 31.3.2026}, and with slashes where only one of the numbers can be a month. */
    public static Optional<LocalDate> parse(String text) {
        String written = text.strip();
        Matcher iso = ISO.matcher(written);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher dots = DOTS.matcher(written);
        if (dots.matches()) {
            return day(dots.group(3), dots.group(2), dots.group(1));
        }
        Matcher slashes = SLASHES.matcher(written);
        if (slashes.matches()) {
            int first = Integer.parseInt(slashes.group(1));
            int second = Integer.parseInt(slashes.group(2));
            if (first > 12 || first == second) {
                return day(slashes.group(3), slashes.group(2), slashes.group(1));
            }
            if (second > 12) {
                return day(slashes.group(3), slashes.group(1), slashes.group(2));
            }
        }
        return Optional.empty();
    }

    /** Advice for a text where a day as 2026-03-31 is asked for: the same day so, where it can be one day alone. */
    public static String hint(String text) {
        return parse(text)
                .map(day -> "Maybe " + day + ".")
                .orElse(
                        ISO.matcher(text.strip()).matches()
                                ? "Maybe another day: there is none of this date."
                                : "Maybe 2026-03-31.");
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
