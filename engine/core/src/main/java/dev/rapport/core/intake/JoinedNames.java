package dev.rapport.core.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.regex.Pattern;

/** Records whose names inside names were joined: {@code snippet.title}, or {@code snippet/title}, with numbers for the places in lists. */
final class JoinedNames {

    private static final String NAME = "[\\w$@-]+";
    private static final Pattern JOINED = Pattern.compile(NAME + "(?:[./]" + NAME + ")+");
    private static final Pattern IN_TEXT = Pattern.compile("\"" + NAME + "(?:[./]" + NAME + ")+\"\\s*:");

    private JoinedNames() {}

    static boolean isJoined(String name) {
        return JOINED.matcher(name).matches();
    }

    /** Whether the beginning of a JSON file has such a name. */
    static boolean are(String json) {
        return IN_TEXT.matcher(json).find();
    }

    /** A record with objects and lists again where its names say so. A name whose beginning is taken by a value stays as it is. */
    static JsonNode apart(JsonNode node) {
        if (node.isArray()) {
            ArrayNode list = JsonPieces.JSON.createArrayNode();
            node.forEach(element -> list.add(apart(element)));
            return list;
        }
        if (!node.isObject()) {
            return node;
        }
        ObjectNode whole = JsonPieces.JSON.createObjectNode();
        boolean wasJoined = false;
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            JsonNode value = apart(entry.getValue());
            boolean isJoined = isJoined(entry.getKey());
            wasJoined |= isJoined;
            if (!isJoined || !put(whole, entry.getKey().split("[./]"), value)) {
                whole.set(entry.getKey(), value);
            }
        }
        return wasJoined ? lists(whole) : whole;
    }

    private static boolean put(ObjectNode whole, String[] steps, JsonNode value) {
        ObjectNode here = whole;
        for (int i = 0; i < steps.length - 1; i++) {
            JsonNode inside = here.path(steps[i]);
            if (inside.isMissingNode() || inside.isNull()) {
                here = here.putObject(steps[i]);
            } else if (inside instanceof ObjectNode object) {
                here = object;
            } else {
                return false;
            }
        }
        here.set(steps[steps.length - 1], value);
        return true;
    }

    /** Objects whose names are 0, 1, 2 ... were lists. */
    private static JsonNode lists(ObjectNode whole) {
        boolean isList = !whole.isEmpty();
        int position = 0;
        for (Map.Entry<String, JsonNode> entry : whole.properties()) {
            isList &= entry.getKey().equals(String.valueOf(position++));
            if (entry.getValue() instanceof ObjectNode inside) {
                entry.setValue(lists(inside));
            }
        }
        if (!isList) {
            return whole;
        }
        ArrayNode list = JsonPieces.JSON.createArrayNode();
        whole.forEach(list::add);
        return list;
    }
}
