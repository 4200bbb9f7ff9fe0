package dev.rapport.plugin.tiktok;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.parsing.Json;
import java.util.ArrayList;
import java.util.List;

/** Posts of several pictures in the own export: their links stand in one entry, or each picture has an entry of the same second. */
final class OwnCarousel {

    private String date = "";
    private String id = "";

    /** All links of an entry, one on each line. */
    static String links(JsonNode entry) {
        List<String> links = new ArrayList<>();
        for (String name : List.of("Link", "link", "VideoLink", "Links", "Photos")) {
            JsonNode value = entry.path(name);
            if (value.isTextual()) {
                links.add(value.textValue().strip());
            } else {
                links.addAll(Json.texts(value));
            }
        }
        return String.join("\n", links.stream().filter(link -> !link.isBlank()).toList());
    }

    /** The id of the post that a picture belongs to: the first of those with the same second names it. */
    String id(String second, String own) {
        if (!second.equals(date) || second.isEmpty()) {
            date = second;
            id = own;
        }
        return id;
    }
}
