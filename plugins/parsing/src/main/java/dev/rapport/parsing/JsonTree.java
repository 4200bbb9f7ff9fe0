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
import org.jspecify.annotations.Nullable;

/**
 * Builds one value as a tree. When the file ends in the middle, what was read stays in the tree, and {@link #open()} tells which
 * objects and arrays were not closed.
 */
final class JsonTree {

    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);
    /** That many always fit into a long. */
    private static final int LONG_DIGITS = 18;

    private static final int LONGEST_INTEGER = 40;
    private static final int LONGEST_DECIMAL = 60;

    private final JsonParser parser;
    private final Fields fields;
    private final Deque<JsonNode> path = new ArrayDeque<>();
    private String lastName = "";

    JsonTree(JsonParser parser) {
        this(parser, Fields.all());
    }

    JsonTree(JsonParser parser, Fields fields) {
        this.parser = parser;
        this.fields = fields;
    }

    static ObjectNode object() {
        return NODES.objectNode();
    }

    static ObjectNode object(Fields fields) {
        return fields.isAll() ? NODES.objectNode() : new AskedObject(NODES, fields);
    }

    /** Reads the value at the current token. */
    JsonNode value() throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            ObjectNode node = object(fields);
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
        fill(container, fields);
    }

    private void fill(JsonNode container, Fields fields) throws IOException {
        path.push(container);
        lastName = "";
        if (fields.isNone()) {
            parser.skipChildren();
        } else if (container instanceof ObjectNode object) {
            for (@Nullable String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                parser.nextToken();
                String asked = fields.asked(name);
                if (asked == null) {
                    lastName = "";
                    parser.skipChildren();
                } else {
                    lastName = asked;
                    put(object, asked, fields);
                }
            }
        } else if (container instanceof ArrayNode array) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                add(array, fields);
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
        if (innermost instanceof ObjectNode object
                && !lastName.isEmpty()
                && object.path(lastName).isValueNode()) {
            object.remove(lastName);
        } else if (innermost instanceof ArrayNode array
                && !array.isEmpty()
                && array.get(array.size() - 1).isValueNode()) {
            array.remove(array.size() - 1);
        }
        return open;
    }

    private void put(ObjectNode object, String name, Fields fields) throws IOException {
        if (!parser.currentToken().isStructStart()) {
            object.set(name, scalar());
        } else if (path.size() >= JsonSource.DEEPEST) {
            object.set(name, tooDeep());
        } else {
            Fields inside = fields.inside(name);
            JsonNode child = parser.currentToken() == JsonToken.START_OBJECT ? object(inside) : NODES.arrayNode();
            object.set(name, child);
            fill(child, inside);
        }
    }

    private void add(ArrayNode array, Fields fields) throws IOException {
        if (!parser.currentToken().isStructStart()) {
            array.add(scalar());
        } else if (path.size() >= JsonSource.DEEPEST) {
            array.add(tooDeep());
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            ObjectNode child = object(fields);
            array.add(child);
            fill(child, fields);
        } else {
            fill(array.addArray(), fields);
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
            case VALUE_NUMBER_INT ->
                parser.getTextLength() <= LONG_DIGITS
                        ? NODES.numberNode(parser.getLongValue())
                        : integer(parser.getText());
            case VALUE_NUMBER_FLOAT -> decimal(parser.getText());
            default -> NODES.nullNode();
        };
    }

    private static JsonNode integer(String digits) {
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
