package dev.rapport.written;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people write them; one that two readers read differently is none. */
public final class WrittenDay {

    private static final Pattern ISO =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ]\\d{1,2}:\\d{2}.*)?");
    private static final Pattern DOTS = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})");

    /** Two figures of a year say which century only to whoever wrote them. */
    private static final Pattern SHORT_YEAR = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{2})");

    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern SPELLED_MONTH = Pattern.compile("(\\p{L}{3,9})\\.? '?((?:20)?\\d{2})");
    private static final Pattern WITHOUT_YEAR = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.?");

    /** What is written for a time without an end, or for a length of time. */
    private static final Pattern ENDLESS =
            Pattern.compile("(?i)(?:unbegrenzt|unlimited|forever|ewig|dauerhaft|perpetual|unbefristet).*");

    private static final Pattern LENGTH =
            Pattern.compile("(?i)\\d{1,3} ?(?:tage?n?|days?|wochen?|weeks?|monate?n?|months?|jahre?n?|years?)");
    private static final Pattern WEEK = Pattern.compile("(?i)(?:kw|week|woche|w) ?\\d{1,2}.*");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.? (\\p{L}{3,9})\\.? (\\d{4})");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\p{L}{3,9})\\.? (\\d{1,2}),? (\\d{4})");

    /** Three letters of each, four signs apart. */
    private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec ";

    private static final Map<String, String> IN_GERMAN = Map.of("mai", "may", "okt", "oct", "dez", "dec", "mrz", "mar");

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

    /** Whether day and month may be swapped in a day that {@link #parse} reads: 03.04.2026 is April wherever dots are usual. */
    public static boolean mayBeSwapped(String text) {
        Matcher dots = DOTS.matcher(text.strip());
        return dots.matches()
                && Integer.parseInt(dots.group(1)) <= 12
                && Integer.parseInt(dots.group(2)) <= 12
                && Integer.parseInt(dots.group(1)) != Integer.parseInt(dots.group(2));
    }

    /** Advice for a text where a day as 2026-03-31 is asked for: the same day so, where it can be one day alone. */
    public static String hint(String text) {
        return parse(text)
                .or(() -> spelled(text))
                .or(() -> shortYear(text))
                .map(day -> "Maybe " + day + ".")
                .orElseGet(() -> otherwise(text));
    }

    private static Optional<LocalDate> shortYear(String text) {
        Matcher dots = SHORT_YEAR.matcher(text.strip());
        return dots.matches() ? day("20" + dots.group(3), dots.group(2), dots.group(1)) : Optional.empty();
    }

    private static String otherwise(String text) {
        if (ISO.matcher(text.strip()).matches() || DOTS.matcher(text.strip()).matches()) {
            return "Maybe another day: there is none of this date.";
        }
        Matcher month = MONTH.matcher(text.strip());
        if (month.matches()) {
            return "Maybe with its day, such as " + month.group(1) + "-" + month.group(2) + "-15.";
        }
        Matcher spelled = SPELLED_MONTH.matcher(text.strip());
        if (spelled.matches() && month(spelled.group(1)) > 0) {
            return String.format(
                    Locale.ROOT,
                    "Maybe with its day, such as 20%s-%02d-15.",
                    spelled.group(2).replaceFirst("^20(?=\\d{2})", ""),
                    month(spelled.group(1)));
        }
        Matcher yearless = WITHOUT_YEAR.matcher(text.strip());
        if (yearless.matches()) {
            Optional<LocalDate> day = day("2026", yearless.group(2), yearless.group(1));
            if (day.isPresent()) {
                return "Maybe with its year, such as " + day.get() + ".";
            }
        }
        if (ENDLESS.matcher(text.strip()).matches()) {
            return "Maybe leave it empty, where there is no end.";
        }
        if (LENGTH.matcher(text.strip()).matches()) {
            return "Maybe the day on which that time ends, such as 2026-03-31.";
        }
        return WEEK.matcher(text.strip()).matches()
                ? "Maybe a day of that week, such as 2026-03-31."
                : "Maybe 2026-03-31.";
    }

    /** {@code 4. Oktober 2025}, {@code October 4, 2025}. */
    private static Optional<LocalDate> spelled(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(text.strip());
        Matcher monthFirst = MONTH_FIRST.matcher(text.strip());
        if (dayFirst.matches() && month(dayFirst.group(2)) > 0) {
            return day(dayFirst.group(3), String.valueOf(month(dayFirst.group(2))), dayFirst.group(1));
        }
        return monthFirst.matches() && month(monthFirst.group(1)) > 0
                ? day(monthFirst.group(3), String.valueOf(month(monthFirst.group(1))), monthFirst.group(2))
                : Optional.empty();
    }

    /** From 1, or 0 where the word is no month in English or German. */
    private static int month(String word) {
        String key = word.toLowerCase(Locale.ROOT).replace("ä", "a");
        if (key.length() < 3) {
            return 0;
        }
        String three = key.substring(0, 3);
        int at = MONTHS.indexOf(IN_GERMAN.getOrDefault(three, three) + " ");
        return at < 0 ? 0 : at / 4 + 1;
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
