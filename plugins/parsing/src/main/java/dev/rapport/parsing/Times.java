package dev.rapport.parsing;

import dev.rapport.api.model.Moment;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times as platforms write them; a text that is none of these is unknown. */
public final class Times {

    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})-(\\d{2})-(\\d{2})"
                    + "(?:[T ](\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?\\s*(Z|z|UTC|GMT|[ECMP][SD]T|CES?T|[+-]\\d{2}(?::?\\d{2})?)?)?");
    private static final Pattern US = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})(?:[ ,]+(\\d{1,2}):(\\d{2}))?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4}|\\d{2})(?:[ ,]+(\\d{1,2}):(\\d{2})(?::\\d{2})?)?");

    /** As Twitter's interface wrote it, and tables made of it still do: {@code Wed Dec 25 22:33:15 +0000 2024}. */
    private static final Pattern CLASSIC = Pattern.compile("[A-Z][a-z]{2} [A-Z][a-z]{2} .*[+-]\\d{4} \\d{4}");

    private static final DateTimeFormatter OF_TWITTER =
            DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss Z yyyy", Locale.ENGLISH);

    /** The zones of RFC 822, and Central Europe's, in hours. */
    private static final Map<String, Integer> NAMED = Map.of(
            "EST", -5, "EDT", -4, "CST", -6, "CDT", -5, "MST", -7, "MDT", -6, "PST", -8, "PDT", -7, "CET", 1, "CEST",
            2);

    private static final long EARLIEST = Instant.parse("1990-01-01T00:00:00Z").getEpochSecond();
    private static final long LATEST = Instant.parse("2100-01-01T00:00:00Z").getEpochSecond();

    /** The length of a date with hours, minutes and seconds. */
    private static final int SECONDS_END = 19;

    /** What a part of a second of so many digits is to be multiplied with. */
    private static final int[] NANOS = {
        1_000_000_000, 100_000_000, 10_000_000, 1_000_000, 100_000, 10_000, 1_000, 100, 10, 1
    };

    private Times() {}

    /** ISO-8601 with every form of offset or none, or a Unix time in seconds, milli- or microseconds. */
    public static Moment of(String given) {
        String text = given.strip();
        if (isPlain(text)) {
            return ofPlain(text);
        }
        String number = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        if (isEpoch(number)) {
            return ofEpoch(Long.parseLong(number));
        }
        Matcher iso = ISO.matcher(text);
        if (!iso.matches()) {
            return ofMail(text);
        }
        try {
            LocalDateTime local = LocalDateTime.of(
                    number(iso.group(1)),
                    number(iso.group(2)),
                    number(iso.group(3)),
                    number(iso.group(4)),
                    number(iso.group(5)),
                    number(iso.group(6)),
                    nanos(iso.group(7)));
            String zone = iso.group(8);
            return zone == null ? within(Moment.local(local)) : within(Moment.at(local.toInstant(offset(zone))));
        } catch (DateTimeException noSuchTime) {
            return Moment.unknown();
        }
    }

    /** 9 to 16 digits. */
    private static boolean isEpoch(String text) {
        boolean fits = text.length() >= 9 && text.length() <= 16;
        for (int i = 0; i < text.length() && fits; i++) {
            fits = isDigit(text.charAt(i));
        }
        return fits;
    }

    /** As mails and web servers write it: {@code Tue, 14 Mar 2023 10:00:00 +0000}; else as people do. */
    private static Moment ofMail(String text) {
        Moment written = PeoplesTimes.of(text);
        if (written instanceof Moment.Local
                || text.isEmpty()
                || !Character.isLetter(text.charAt(0))
                || text.length() > 40) {
            return within(written);
        }
        try {
            DateTimeFormatter form =
                    CLASSIC.matcher(text).matches() ? OF_TWITTER : DateTimeFormatter.RFC_1123_DATE_TIME;
            return within(Moment.at(Instant.from(form.parse(text))));
        } catch (DateTimeException noSuchTime) {
            return Moment.unknown();
        }
    }

    /** The commonest forms, without a pattern: in a large data set times are a sixth of the work. */
    private static Moment ofPlain(String text) {
        int end = endOfFraction(text);
        try {
            LocalDateTime local = LocalDateTime.of(
                    digits(text, 0, 4),
                    digits(text, 5, 7),
                    digits(text, 8, 10),
                    digits(text, 11, 13),
                    digits(text, 14, 16),
                    digits(text, 17, SECONDS_END),
                    end > SECONDS_END ? digits(text, SECONDS_END + 1, end) * NANOS[end - SECONDS_END - 1] : 0);
            boolean isLocal = end == text.length();
            return within(isLocal ? Moment.local(local) : Moment.at(local.toInstant(ZoneOffset.UTC)));
        } catch (DateTimeException noSuchTime) {
            return Moment.unknown();
        }
    }

    /** The number that stands there, -1 where something else does. */
    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    /** {@code 2025-03-01T10:11:12Z}, also with a space, with parts of a second, or without the zone. */
    private static boolean isPlain(String text) {
        if (text.length() < SECONDS_END
                || text.charAt(4) != '-'
                || text.charAt(7) != '-'
                || (text.charAt(10) != 'T' && text.charAt(10) != ' ')
                || text.charAt(13) != ':'
                || text.charAt(16) != ':') {
            return false;
        }
        int end = endOfFraction(text);
        return end == text.length() || (end == text.length() - 1 && text.charAt(end) == 'Z');
    }

    /** Where the parts of a second end, at most nine digits; where the seconds end, if there are none. */
    private static int endOfFraction(String text) {
        int end = SECONDS_END + 1;
        if (text.length() <= end || text.charAt(SECONDS_END) != '.') {
            return SECONDS_END;
        }
        while (end < text.length() && end < SECONDS_END + NANOS.length && isDigit(text.charAt(end))) {
            end++;
        }
        return end > SECONDS_END + 1 ? end : SECONDS_END;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    /** Month first, as in 03/18/2025 09:48, without a zone. */
    public static Moment ofMonthFirst(String given) {
        Matcher us = US.matcher(given.strip());
        if (!us.matches()) {
            return of(given);
        }
        try {
            return within(Moment.local(LocalDateTime.of(
                    number(us.group(3)),
                    number(us.group(1)),
                    number(us.group(2)),
                    number(us.group(4)),
                    number(us.group(5)))));
        } catch (DateTimeException noSuchTime) {
            return Moment.unknown();
        }
    }

    /** Day first, as in 27.10.2023 01:10 or 27.10.23, without a zone. */
    public static Moment ofDayFirst(String given) {
        Matcher day = DAY_FIRST.matcher(given.strip());
        if (!day.matches()) {
            return of(given);
        }
        try {
            int year = number(day.group(3));
            return within(Moment.local(LocalDateTime.of(
                    year < 100 ? 2000 + year : year,
                    number(day.group(2)),
                    number(day.group(1)),
                    number(day.group(4)),
                    number(day.group(5)))));
        } catch (DateTimeException noSuchTime) {
            return Moment.unknown();
        }
    }

    /** A Unix time: seconds, or milli- or microseconds when it is that large. */
    public static Moment ofEpoch(long number) {
        long seconds = number;
        long nanos = 0;
        if (number > 99_999_999_999_999L) {
            seconds = number / 1_000_000;
            nanos = number % 1_000_000 * 1_000;
        } else if (number > 99_999_999_999L) {
            seconds = number / 1_000;
            nanos = number % 1_000 * 1_000_000;
        }
        return seconds > EARLIEST && seconds < LATEST
                ? Moment.at(Instant.ofEpochSecond(seconds, nanos))
                : Moment.unknown();
    }

    private static Moment within(Moment moment) {
        long seconds = moment instanceof Moment.At at
                ? at.instant().getEpochSecond()
                : moment instanceof Moment.Local local ? local.time().toEpochSecond(ZoneOffset.UTC) : 0;
        return seconds > EARLIEST && seconds < LATEST ? moment : Moment.unknown();
    }

    private static ZoneOffset offset(String zone) {
        return zone.charAt(0) == '+' || zone.charAt(0) == '-'
                ? ZoneOffset.of(zone)
                : ZoneOffset.ofHours(NAMED.getOrDefault(zone, 0));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int nanos(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt((digits + "000000000").substring(0, 9));
    }
}
