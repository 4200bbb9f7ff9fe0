package dev.rapport.parsing;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Builds one value as a tree. When the file ends in the middle, what was read stays in the tree, and {@link #open()} tells which
 * objects and arrays were not closed.
 */
final class JsonTree {

    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);
    private static final int LONGEST_INTEGER = 40;
    private static final int LONGEST_DECIMAL = 60;

    private final JsonParser parser;
    private final Set<String> unread;
    private final Deque<JsonNode> path = new ArrayDeque<>();
    private String lastName = "";

    JsonTree(JsonParser parser) {
        this(parser, Set.of());
    }

    /** @param unread names of fields that nobody will ask for: they are passed over, which is much faster than reading them */
    JsonTree(JsonParser parser, Set<String> unread) {
        this.parser = parser;
        this.unread = unread;
    }

    static ObjectNode object() {
        return NODES.objectNode();
    }

    /** Reads the value at the current token. */
    JsonNode value() throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            ObjectNode node = NODES.objectNode();
            fill(node);
            return node;
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            ArrayNode node = NODES.arrayNode();
            fill(node);
            return node;
        }
        return scalar();
    }

    /** Reads the object or array at the current token into a node that is already held, so that a cut loses nothing. */
    void fill(JsonNode container) throws IOException {
        path.push(container);
        if (container instanceof ObjectNode object) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                if (unread.contains(name)) {
                    parser.skipChildren();
                    continue;
                }
                lastName = name;
                put(object, name);
            }
        } else if (container instanceof ArrayNode array) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                add(array);
            }
        }
        path.pop();
        lastName = "";
    }

    /** What a cut left open; the last scalar of the innermost is taken out, because half a number looks like a number. */
    Set<JsonNode> open() {
        Set<JsonNode> open = Collections.newSetFromMap(new IdentityHashMap<>());
        open.addAll(path);
        JsonNode innermost = path.peek();
        if (innermost instanceof ObjectNode object && object.path(lastName).isValueNode()) {
            object.remove(lastName);
        } else if (innermost instanceof ArrayNode array
                && !array.isEmpty()
                && array.get(array.size() - 1).isValueNode()) {
            array.remove(array.size() - 1);
        }
        return open;
    }

    private void put(ObjectNode object, String name) throws IOException {
        if (!parser.currentToken().isStructStart()) {
            object.set(name, scalar());
        } else if (path.size() >= JsonSource.DEEPEST) {
            object.set(name, tooDeep());
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            ObjectNode child = NODES.objectNode();
            object.set(name, child);
            fill(child);
        } else {
            ArrayNode child = NODES.arrayNode();
            object.set(name, child);
            fill(child);
        }
    }

    private void add(ArrayNode array) throws IOException {
        if (!parser.currentToken().isStructStart()) {
            array.add(scalar());
        } else if (path.size() >= JsonSource.DEEPEST) {
            array.add(tooDeep());
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            fill(array.addObject());
        } else {
            fill(array.addArray());
        }
    }

    private JsonNode tooDeep() throws IOException {
        parser.skipChildren();
        return NODES.pojoNode(new BadValue("nested deeper than " + JsonSource.DEEPEST));
    }

    private JsonNode scalar() throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> NODES.textNode(parser.getText());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NUMBER_INT -> integer(parser.getText());
            case VALUE_NUMBER_FLOAT -> decimal(parser.getText());
            default -> NODES.nullNode();
        };
    }

    private static JsonNode integer(String digits) {
        if (digits.length() <= 18) {
            return NODES.numberNode(Long.parseLong(digits));
        }
        return digits.length() <= LONGEST_INTEGER ? NODES.numberNode(new BigInteger(digits)) : bad(digits);
    }

    private static JsonNode decimal(String text) {
        if (text.length() > LONGEST_DECIMAL) {
            return bad(text);
        }
        try {
            BigDecimal number = new BigDecimal(text);
            // 1e999999999 is short to write and does not fit into any memory as digits.
            boolean sane = Math.abs((long) number.precision() - number.scale()) <= LONGEST_INTEGER
                    && Math.abs((long) number.scale()) <= LONGEST_DECIMAL;
            return sane || number.signum() == 0 ? NODES.numberNode(sane ? number : BigDecimal.ZERO) : bad(text);
        } catch (NumberFormatException notANumber) {
            return bad(text);
        }
    }

    private static JsonNode bad(String text) {
        return NODES.pojoNode(BadValue.of(text));
    }
}
