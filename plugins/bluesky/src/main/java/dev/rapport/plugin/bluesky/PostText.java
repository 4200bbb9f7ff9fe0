package dev.rapport.plugin.bluesky;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.parsing.Captions;
import dev.rapport.parsing.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a post and what is marked in it.
 *
 * @param text the text
 * @param hashtags without #
 * @param mentions handles without @
 */
record PostText(String text, List<String> hashtags, List<String> mentions) {

    private static final Pattern HANDLE =
            Pattern.compile("(?<![\\p{L}\\p{N}@./])@([A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,6})");

    static PostText of(JsonNode record) {
        String text = Json.text(record, "text");
        Set<String> tags = new LinkedHashSet<>();
        Set<String> mentions = new LinkedHashSet<>();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (JsonNode facet : record.path("facets")) {
            for (JsonNode feature : facet.path("features")) {
                String type = Json.text(feature, "$type");
                if (type.endsWith("#tag") && !Json.text(feature, "tag").isBlank()) {
                    tags.add(Json.text(feature, "tag"));
                } else if (type.endsWith("#mention")) {
                    mentions.add(mentioned(facet, feature, bytes));
                }
            }
        }
        tags.addAll(Json.texts(record.path("tags")));
        if (tags.isEmpty()) {
            // Clients of the first year marked links and mentions only.
            tags.addAll(Captions.hashtags(text));
        }
        if (!record.path("facets").isArray()) {
            Matcher matcher = HANDLE.matcher(text);
            while (matcher.find()) {
                mentions.add(matcher.group(1));
            }
        }
        mentions.remove("");
        return new PostText(text, new ArrayList<>(tags), new ArrayList<>(mentions));
    }

    /** The handle as it stands in the text, where the facet points to one; positions count bytes. */
    private static String mentioned(JsonNode facet, JsonNode feature, byte[] text) {
        JsonNode start = Json.at(facet, "index/byteStart");
        JsonNode end = Json.at(facet, "index/byteEnd");
        boolean fits = start.isInt() || start.isLong();
        long from = start.asLong(-1);
        long to = end.asLong(-1);
        if (fits && from >= 0 && from < to && to <= text.length && text[(int) from] == '@') {
            return new String(text, (int) from + 1, (int) (to - from - 1), StandardCharsets.UTF_8).strip();
        }
        return Json.text(feature, "did");
    }
}
