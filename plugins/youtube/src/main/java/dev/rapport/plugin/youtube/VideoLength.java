package dev.rapport.plugin.youtube;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The length of a video in seconds, in every form that YouTube and its tools write. */
final class VideoLength {

    private static final Pattern CLOCK = Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{2})");
    private static final double LONGEST = 1e9;

    private VideoLength() {}

    /** ISO-8601 ({@code PT3M34S}), {@code H:MM:SS}, or seconds; zero says that it is live or none. */
    static OptionalDouble of(String given) {
        String text = given.strip();
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (text.startsWith("P") || text.startsWith("p")) {
            return iso(text);
        }
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            int hours = clock.group(1) == null ? 0 : Integer.parseInt(clock.group(1));
            return within(hours * 3600.0 + Integer.parseInt(clock.group(2)) * 60 + Integer.parseInt(clock.group(3)));
        }
        try {
            return text.length() > 30 ? OptionalDouble.empty() : within(Double.parseDouble(text));
        } catch (NumberFormatException notANumber) {
            return OptionalDouble.empty();
        }
    }

    /** A length in milliseconds. */
    static OptionalDouble ofMillis(String given) {
        OptionalDouble millis = of(given);
        return millis.isPresent() ? within(millis.getAsDouble() / 1000) : millis;
    }

    private static OptionalDouble iso(String text) {
        try {
            return within(Duration.parse(text).toMillis() / 1000.0);
        } catch (DateTimeParseException | ArithmeticException noDuration) {
            return OptionalDouble.empty();
        }
    }

    private static OptionalDouble within(double seconds) {
        return seconds > 0 && seconds < LONGEST ? OptionalDouble.of(seconds) : OptionalDouble.empty();
    }
}
