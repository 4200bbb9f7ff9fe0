package dev.rapport.plugin.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.parsing.Captions;
import dev.rapport.parsing.HtmlText;
import dev.rapport.parsing.Json;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The text of a message that is written in parts. E-mail addresses and phone numbers, which Telegram marks, go out.
 *
 * @param text the plain text
 * @param hashtags without #
 * @param mentions without @
 */
record RichText(String text, List<String> hashtags, List<String> mentions) {

    private static final Set<String> PRIVATE = Set.of("email", "phone", "bank_card");

    static RichText of(JsonNode message) {
        JsonNode entities = message.path("text_entities");
        JsonNode parts = entities.isArray() && !entities.isEmpty() ? entities : message.path("text");
        if (parts.isTextual()) {
            return new RichText(HtmlText.unescape(parts.textValue()).strip(), List.of(), List.of());
        }
        StringBuilder text = new StringBuilder();
        Set<String> hashtags = new LinkedHashSet<>();
        Set<String> mentions = new LinkedHashSet<>();
        for (JsonNode part : parts) {
            String type = Json.text(part, "type");
            String words = part.isTextual() ? part.textValue() : Json.text(part, "text");
            if (PRIVATE.contains(type)) {
                continue;
            }
            text.append(words);
            if (type.equals("hashtag")) {
                hashtags.add(Captions.bare(words));
            } else if (type.equals("mention")) {
                mentions.add(Captions.bare(words));
            }
        }
        hashtags.remove("");
        mentions.remove("");
        return new RichText(HtmlText.unescape(text.toString()).strip(), List.copyOf(hashtags), List.copyOf(mentions));
    }
}
