package dev.rapport.plugin.youtube;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.parsing.CsvRow;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.Unknowns;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A flat record, whether it is a row of a CSV or an object of JSON.
 *
 * @param get the text under a name in lower case, empty where there is none
 * @param place where it stands
 * @param names under which a field may stand here
 */
record Fields(UnaryOperator<String> get, String place, Function<VideoField, List<String>> names) {

    Fields(UnaryOperator<String> get, String place) {
        this(get, place, VideoField::names);
    }

    /** @param present the names that the row's table has, found out once for all rows */
    static Fields of(CsvRow row, Map<VideoField, List<String>> present) {
        return new Fields(row::get, row.place(), field -> present.getOrDefault(field, List.of()));
    }

    /** The names that a table has, by the field that stands under them. */
    static Map<VideoField, List<String>> present(CsvRow row) {
        Map<VideoField, List<String>> present = new EnumMap<>(VideoField.class);
        for (VideoField field : VideoField.values()) {
            present.put(field, field.names().stream().filter(row::has).toList());
        }
        return present;
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
    static List<String> namesOf(JsonNode object) {
        return object.properties().stream()
                .map(entry -> entry.getKey().toLowerCase(Locale.ROOT))
                .toList();
    }

    String first(VideoField field) {
        for (String name : names.apply(field)) {
            String text = get.apply(name);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }
}
