package dev.rapport.plugin.influencertools;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.RateCard;
import dev.rapport.api.model.StatedFigures;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.Reading;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;

/** What all tools say in the same way. */
final class Tools {

    static final Set<String> WRAPPERS =
            Set.of("data", "result", "results", "response", "items", "lookalikes", "directs", "records", "pages");

    private Tools() {}

    /** A platform as a tool names it, in the name that the plugins have. */
    static String platform(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return lower.equals("twitter") ? "x" : lower;
    }

    static String platformOf(String address) {
        for (String platform : new String[] {"instagram", "tiktok", "youtube", "twitch", "facebook", "threads"}) {
            if (address.contains(platform + ".com/") || address.contains(platform + ".tv/")) {
                return platform;
            }
        }
        return "";
    }

    static OptionalDouble number(JsonNode value) {
        return value.isNumber() && value.doubleValue() >= 0
                ? OptionalDouble.of(value.doubleValue())
                : OptionalDouble.empty();
    }

    static StatedFigures stated(
            OptionalDouble rate, OptionalDouble likes, OptionalDouble comments, OptionalDouble views) {
        return new StatedFigures(rate, likes, comments, views, RateCard.EMPTY);
    }

    /** Rates are fractions in all these tools; more than one engagement per follower is said once. */
    static void plausible(OptionalDouble rate, String place, Reading reading) {
        if (rate.isPresent() && rate.getAsDouble() > 1) {
            reading.once(ReadIssue.warning(
                    "rate-implausible",
                    "The engagement rate (" + rate.getAsDouble()
                            + ") is a fraction above 1: more engagements per post than followers. Maybe leave such"
                            + " accounts out.",
                    place));
        }
    }

    static String gender(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "male", "m" -> "male";
            case "female", "f" -> "female";
            default -> "other";
        };
    }

    static String text(JsonNode node, String... paths) {
        return Json.text(node, paths).strip();
    }
}
