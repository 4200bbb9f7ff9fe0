package dev.rapport.plugin.x;

import dev.rapport.api.model.Moment;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Times;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as X writes them: ISO, "Tue Jan 21 00:21:51 +0000 2025", and "Sat, Aug 15, 2026". */
final class XTimes {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern CLASSIC = Pattern.compile(
            "[A-Z][a-z]{2},? ([A-Z][a-z]{2}) (\\d{1,2}) (\\d{2}):(\\d{2}):(\\d{2}) ([+-]\\d{4}|UTC|GMT) (\\d{4})");
    private static final Pattern DAY =
            Pattern.compile("(?:[A-Z][a-z]{2,8}, )?([A-Z][a-z]{2})[a-z]* (\\d{1,2}), (\\d{4})");

    private XTimes() {}

    static Moment of(String given) {
        String text = given.strip();
        try {
            Matcher classic = CLASSIC.matcher(text);
            if (classic.matches()) {
                String zone = classic.group(6);
                return Moment.at(LocalDateTime.of(
                                Integer.parseInt(classic.group(7)),
                                month(classic.group(1)),
                                Integer.parseInt(classic.group(2)),
                                Integer.parseInt(classic.group(3)),
                                Integer.parseInt(classic.group(4)),
                                Integer.parseInt(classic.group(5)))
                        .toInstant(
                                zone.startsWith("+") || zone.startsWith("-") ? ZoneOffset.of(zone) : ZoneOffset.UTC));
            }
            Matcher day = DAY.matcher(text);
            if (day.matches()) {
                return Moment.local(LocalDate.of(
                                Integer.parseInt(day.group(3)), month(day.group(1)), Integer.parseInt(day.group(2)))
                        .atStartOfDay());
            }
        } catch (DateTimeException noSuchTime) {
            return Moment.unknown();
        }
        return Times.of(text);
    }

    /** The time in the text; where there is none, or only a day, what the id says. */
    static Moment orOfId(String text, String id, String place, Reading reading) {
        Moment stated = of(text);
        Moment ofId = Snowflake.timeOf(id);
        if (stated instanceof Moment.At || !ofId.isKnown()) {
            return reading.settle(stated, text, place, "created_at");
        }
        return ofId;
    }

    private static int month(String name) {
        int index = MONTHS.indexOf(name.toLowerCase(Locale.ROOT));
        if (index < 0) {
            throw new DateTimeException("The month (" + name + ") is none.");
        }
        return index + 1;
    }
}
