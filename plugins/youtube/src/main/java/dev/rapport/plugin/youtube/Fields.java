package dev.rapport.plugin.youtube;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.parsing.CsvRow;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.Unknowns;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A flat record, whether it is a row of a CSV or an object of JSON.
 *
 * @param get the text under a name in lower case, empty where there is none
 * @param place where it stands
 */
record Fields(UnaryOperator<String> get, String place) {

    static Fields of(CsvRow row) {
        return new Fields(row::get, row.place());
    }

    static Fields of(JsonNode object, String place) {
        Map<String, String> texts = new HashMap<>();
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            JsonNode value = entry.getValue();
            String text = value.isBoolean() ? value.asText() : Json.asText(value);
            texts.putIfAbsent(entry.getKey().toLowerCase(Locale.ROOT), Unknowns.known(text));
        }
        return new Fields(name -> texts.getOrDefault(name, ""), place);
    }

    /** The names that the object has, in lower case. */
    static List<String> names(JsonNode object) {
        return object.properties().stream()
                .map(entry -> entry.getKey().toLowerCase(Locale.ROOT))
                .toList();
    }

    String first(VideoField field) {
        for (String name : field.names()) {
            String text = get.apply(name);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }
}
