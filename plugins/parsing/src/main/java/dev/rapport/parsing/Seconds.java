package dev.rapport.parsing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** The length of a video in seconds, also as {@code PT3M34S}, {@code 3:34} and {@code 1:02:09}; zero says that it is none. */
public final class Seconds {

    private static final double LONGEST = 1e6;
    private static final Pattern ISO =
            Pattern.compile("P(?=[0-9T])(?:[0-9]+D)?(?:T(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9.]+S)?)?");
    private static final Pattern CLOCK = Pattern.compile("(?:[0-9]{1,3}:)?[0-9]{1,3}:[0-5][0-9]");

    private Seconds() {}

    public static OptionalDouble of(JsonNode value) {
        return of(Json.asText(value));
    }

    public static OptionalDouble of(String text) {
        try {
            double seconds = text.isBlank() || text.length() > 40 ? 0 : seconds(text.strip());
            return seconds > 0 && seconds < LONGEST ? OptionalDouble.of(seconds) : OptionalDouble.empty();
        } catch (NumberFormatException | DateTimeParseException notALength) {
            return OptionalDouble.empty();
        }
    }

    private static double seconds(String text) {
        if (ISO.matcher(text).matches()) {
            return Duration.parse(text).toMillis() / 1000.0;
        }
        if (!CLOCK.matcher(text).matches()) {
            return Double.parseDouble(text);
        }
        double seconds = 0;
        for (String part : text.split(":")) {
            seconds = 60 * seconds + Integer.parseInt(part);
        }
        return seconds;
    }
}
