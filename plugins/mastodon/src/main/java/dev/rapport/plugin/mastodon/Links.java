package dev.rapport.plugin.mastodon;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.parsing.Json;
import java.util.ArrayList;
import java.util.List;

/** The addresses among the fields of a profile; other fields can hold anything. */
final class Links {

    private Links() {}

    static List<String> of(JsonNode fields, String name) {
        List<String> links = new ArrayList<>();
        for (JsonNode field : fields) {
            String text = PlainText.of(Json.text(field, name));
            if (text.startsWith("https://") || text.startsWith("http://")) {
                links.add(text);
            }
        }
        return links;
    }
}
