package dev.rapport.parsing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.OptionalDouble;

/** The length of a video in seconds; zero says that it is none. */
public final class Seconds {

    private static final double LONGEST = 1e6;

    private Seconds() {}

    public static OptionalDouble of(JsonNode value) {
        return of(Json.asText(value));
    }

    public static OptionalDouble of(String text) {
        try {
            double seconds = text.isBlank() || text.length() > 40 ? 0 : Double.parseDouble(text.strip());
            return seconds > 0 && seconds < LONGEST ? OptionalDouble.of(seconds) : OptionalDouble.empty();
        } catch (NumberFormatException notANumber) {
            return OptionalDouble.empty();
        }
    }
}
