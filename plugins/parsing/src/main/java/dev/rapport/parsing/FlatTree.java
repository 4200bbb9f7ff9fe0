package dev.rapport.parsing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** An object of JSON as a flat record. */
sealed interface FlatTree extends FlatValues {

    /** Deeper than this nobody looks. */
    int DEEPEST = 4;

    static FlatTree of(JsonNode object) {
        return object instanceof AskedObject asked ? new Asked(asked) : All.of(object);
    }

    /** The names that a record has when it is flat. */
    static Set<String> names(JsonNode object) {
        Set<String> names = object instanceof AskedObject asked ? new AskedNames(asked) : new HashSet<>();
        names(object, "", 0, names);
        return names;
    }

    /** What stands under a name in lower case. */
    JsonNode value(String name);

    @Override
    default String text(String given) {
        JsonNode value = value(LowerCase.of(given));
        if (value.isArray()) {
            return value.toString();
        }
        // An object has no text of its own.
        return Unknowns.known(value.isBoolean() || value.isPojo() ? value.asText() : Json.asText(value));
    }

    @Override
    default Counter counter(String given) {
        JsonNode value = value(LowerCase.of(given));
        return value.isIntegralNumber() ? Counter.of(value) : FlatValues.super.counter(given);
    }

    @Override
    default List<JsonNode> elements(String given) {
        JsonNode list = value(LowerCase.of(given));
        List<JsonNode> elements = new ArrayList<>();
        if (list.isArray()) {
            list.forEach(elements::add);
        }
        return elements;
    }

    /** Of which all fields were read, in whatever case they are written. */
    record All(Map<String, JsonNode> values) implements FlatTree {

        static All of(JsonNode object) {
            Map<String, JsonNode> values = new HashMap<>();
            flatten(object, "", 0, values);
            return new All(values);
        }

        @Override
        public JsonNode value(String name) {
            return values.getOrDefault(name, MissingNode.getInstance());
        }
    }

    /** Of which only some fields were read: their names are in lower case already. */
    record Asked(AskedObject object) implements FlatTree {

        @Override
        public JsonNode value(String name) {
            if (name.indexOf('.') < 0) {
                return object.path(name);
            }
            JsonNode value = object;
            for (String step : JsonPath.ofDotted(name).names()) {
                value = value.path(step);
            }
            return value.isMissingNode() ? object.path(name) : value;
        }
    }

    private static void names(JsonNode object, String prefix, int depth, Set<String> names) {
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            String name = prefix + entry.getKey().toLowerCase(Locale.ROOT);
            names.add(name);
            if (entry.getValue().isObject() && depth < DEEPEST) {
                names(entry.getValue(), name + ".", depth + 1, names);
            }
        }
    }

    private static void flatten(JsonNode object, String prefix, int depth, Map<String, JsonNode> values) {
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            String name = prefix + entry.getKey().toLowerCase(Locale.ROOT);
            JsonNode value = entry.getValue();
            if (value.isObject() && depth < DEEPEST) {
                flatten(value, name + ".", depth + 1, values);
            }
            values.putIfAbsent(name, value);
        }
    }
}
