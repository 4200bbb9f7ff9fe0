package dev.rapport.parsing;

import dev.rapport.api.model.Moment;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Times without a zone that can be read in one way only, as people and small programs write them. */
final class PeoplesTimes {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern SHAPE =
            Pattern.compile("(?i)[a-z]{3,9}\\.? .*[0-9]{4}.*|[0-9].*(?:[a-z]{3,9}|[ap]m).*");
    private static final int LONGEST = 40;

    /**
     * {@code 2026-01-21 10:00 am}, {@code Mon Jun 26 16:48:31 2023}, {@code Sep 29, 2025},
     * {@code Mar 11, 2026 10:00:00 AM}, {@code 09:22 PM, Dec 30, 2023}.
     */
    private static final List<DateTimeFormatter> FORMS = List.of(
            form("uuuu-MM-dd h:mm a"),
            form("uuuu-MM-dd h:mm:ss a"),
            form("EEE MMM d HH:mm:ss uuuu"),
            form("MMM d, uuuu[, h:mm[:ss] a][ h:mm[:ss] a]"),
            form("MMMM d, uuuu[, h:mm[:ss] a][ h:mm[:ss] a]"),
            form("d MMM uuuu[ HH:mm[:ss]]"),
            form("d MMMM uuuu[ HH:mm[:ss]]"),
            form("h:mm a, MMM d, uuuu"),
            form("h:mm a \u00b7 MMM d, uuuu"));

    private PeoplesTimes() {}

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** Unknown where it is none of these. */
    static Moment of(String given) {
        String text = BLANKS.matcher(given.strip()).replaceAll(" ").replace(" ,", ",");
        if (text.length() > LONGEST || !SHAPE.matcher(text).matches()) {
            return Moment.unknown();
        }
        for (DateTimeFormatter form : FORMS) {
            try {
                TemporalAccessor time = form.parseBest(text, LocalDateTime::from, LocalDate::from);
                return Moment.local(time instanceof LocalDateTime both ? both : ((LocalDate) time).atStartOfDay());
            } catch (DateTimeException notThisForm) {
                // The next may be.
            }
        }
        return Moment.unknown();
    }
}
