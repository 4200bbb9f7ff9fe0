package dev.rapport.plugin.x;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.parsing.Fields;
import dev.rapport.parsing.HtmlText;
import dev.rapport.parsing.Json;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The whole texts of long posts. The archive keeps them apart, under ids of their own, and cuts them in the list of tweets: what is
 * left there is how they begin.
 */
final class LongTexts {

    static final Fields FIELDS = Fields.of("noteTweet", "core", "text");

    /** The list cuts behind 270 letters or so; so many of them are of one post alone. */
    private static final int BEGINNING = 80;

    private static final Pattern CUT = Pattern.compile("\\s*\u2026(?:\\s*https://t\\.co/\\w+)?\\s*$");

    private final Map<String, String> byBeginning = new HashMap<>();

    void take(JsonNode note) {
        String text = HtmlText.unescape(Json.text(note, "noteTweet/core/text"));
        if (text.length() > BEGINNING) {
            byBeginning.put(text.substring(0, BEGINNING), text);
        }
    }

    /** The tweet with its whole text, where that is known. */
    JsonNode whole(JsonNode tweet) {
        String cut = HtmlText.unescape(Json.text(tweet, "full_text", "text"));
        String beginning = CUT.matcher(cut).replaceAll("");
        if (byBeginning.isEmpty() || beginning.length() < BEGINNING || beginning.equals(cut)) {
            return tweet;
        }
        String whole = byBeginning.getOrDefault(beginning.substring(0, BEGINNING), "");
        if (!whole.startsWith(beginning)) {
            return tweet;
        }
        ObjectNode full = tweet.deepCopy();
        full.put("full_text", whole);
        // The entities are those of the part that is left; those of the whole are found in the text.
        full.remove("entities");
        return full;
    }
}
