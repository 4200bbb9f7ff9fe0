package dev.rapport.plugin.twitch;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.AccountRef;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.Seconds;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What all families say in the same way. */
final class Twitch {

    static final String PLATFORM = "twitch";

    /** Fields that wrap records, of the platform's own answers and of those who pass them on. */
    static final Set<String> WRAPPERS = Set.of("data", "result", "results", "response", "items", "segments");

    private static final Pattern LENGTH = Pattern.compile("(?:(\\d{1,4})h)?(?:(\\d{1,4})m)?(?:(\\d{1,6})s)?");

    private Twitch() {}

    static AccountRef account(JsonNode node, String prefix) {
        return AccountRef.of(PLATFORM, Json.text(node, prefix + "_id"), Json.text(node, prefix + "_login"));
    }

    /** "3h8m33s", or seconds as a number. */
    static OptionalDouble length(JsonNode value) {
        if (value.isNumber()) {
            return Seconds.of(value);
        }
        Matcher parts = LENGTH.matcher(Json.asText(value).strip());
        if (!parts.matches() || parts.group().isEmpty()) {
            return OptionalDouble.empty();
        }
        long seconds = 0;
        for (int i = 1; i <= 3; i++) {
            String part = parts.group(i);
            seconds = seconds * 60 + (part == null ? 0 : Long.parseLong(part));
        }
        return seconds > 0 ? OptionalDouble.of(seconds) : OptionalDouble.empty();
    }
}
