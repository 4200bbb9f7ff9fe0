package dev.rapport.parsing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.rapport.api.model.Flag;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks into a record. A path is names and positions with slashes between: {@code edge_media_to_caption/edges/0/node/text}. One with
 * dots that would lead somewhere if they were slashes is refused, because it would find nothing in any file, without a word.
 */
public final class Json {

    private static final int MOST_DIGITS = 8;

    private Json() {}

    /** The value at a path, missing when any step is. */
    public static JsonNode at(JsonNode node, String path) {
        if (path.indexOf('/') < 0) {
            return step(node, path);
        }
        JsonNode here = node;
        for (String name : JsonPath.of(path).names()) {
            here = step(here, name);
        }
        return here;
    }

    private static JsonNode step(JsonNode node, String name) {
        return node.isArray() ? element(node, name) : node.path(name);
    }

    /** The first of the paths that has a value other than null. */
    public static JsonNode first(JsonNode node, String... paths) {
        for (String path : paths) {
            JsonNode value = at(node, path);
            if (isPresent(value)) {
                return value;
            }
        }
        requireSlashes(node, paths);
        return MissingNode.getInstance();
    }

    /** Only where nothing was found: a name that holds dots is found as it stands. */
    static void requireSlashes(JsonNode node, String... paths) {
        for (String path : paths) {
            if (path.indexOf('.') > 0 && isPresent(at(node, path.replace('.', '/')))) {
                throw new IllegalArgumentException("The path (" + path + ") leads nowhere in this record. Maybe ("
                        + path.replace('.', '/') + "): steps have slashes between.");
            }
        }
    }

    public static boolean isPresent(JsonNode value) {
        return !value.isMissingNode() && !value.isNull();
    }

    public static boolean has(JsonNode node, String path) {
        return !at(node, path).isMissingNode();
    }

    public static boolean hasAll(JsonNode node, String... paths) {
        for (String path : paths) {
            if (!has(node, path)) {
                return false;
            }
        }
        return true;
    }

    public static boolean hasAny(JsonNode node, String... paths) {
        for (String path : paths) {
            if (has(node, path)) {
                return true;
            }
        }
        return false;
    }

    /** The first text or number that is not empty, as text; numbers keep every digit. */
    public static String text(JsonNode node, String... paths) {
        for (String path : paths) {
            String text = asText(at(node, path));
            if (!text.isEmpty()) {
                return text;
            }
        }
        requireSlashes(node, paths);
        return "";
    }

    /** A text or number as text, empty for anything else. */
    public static String asText(JsonNode value) {
        if (value.isTextual()) {
            return value.textValue();
        }
        if (value.isNumber()) {
            return value.isIntegralNumber()
                    ? value.asText()
                    : whole(value.decimalValue().toPlainString());
        }
        return "";
    }

    /** Python makes 123.0 of 123 where a record of the list has none: an id is no fraction. */
    private static String whole(String number) {
        return number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
    }

    /** A yes or no, also where it is written as 0, 1 or text. */
    public static Flag flag(JsonNode node, String... paths) {
        JsonNode value = first(node, paths);
        if (value.isBoolean()) {
            return Flag.of(value.booleanValue());
        }
        return Truth.of(asText(value));
    }

    /** The texts of an array. */
    public static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        for (JsonNode element : array) {
            String text = asText(element).strip();
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static JsonNode element(JsonNode array, String position) {
        int index = 0;
        for (int i = 0; i < position.length(); i++) {
            int digit = position.charAt(i) - '0';
            if (digit < 0 || digit > 9 || i >= MOST_DIGITS) {
                return MissingNode.getInstance();
            }
            index = 10 * index + digit;
        }
        return position.isEmpty() ? MissingNode.getInstance() : array.path(index);
    }
}
