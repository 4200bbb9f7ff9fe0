package dev.rapport.parsing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * JSON as maps, lists, texts and numbers of the JDK, and back: each plugin has its own copy of Jackson, so one cannot read another's
 * nodes. To build nodes from it costs a tenth of reading the JSON again.
 */
final class PlainTree {

    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

    private PlainTree() {}

    static Object of(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            for (Iterator<Map.Entry<String, JsonNode>> all = node.fields(); all.hasNext(); ) {
                Map.Entry<String, JsonNode> field = all.next();
                fields.put(field.getKey(), of(field.getValue()));
            }
            return fields;
        }
        if (node.isArray()) {
            List<Object> elements = new ArrayList<>(node.size());
            node.forEach(element -> elements.add(of(element)));
            return elements;
        }
        if (node.isTextual()) {
            return node.textValue();
        }
        if (node.isNumber()) {
            return node.numberValue();
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        // What is no value of JSON is told by its text, in brackets of its own.
        return node.isPojo() ? new StringBuilder(node.asText()) : Optional.empty();
    }

    static JsonNode node(Object value) {
        if (value instanceof Map<?, ?> fields) {
            ObjectNode node = NODES.objectNode();
            fields.forEach((name, field) -> node.set((String) name, node(field)));
            return node;
        }
        if (value instanceof List<?> elements) {
            ArrayNode node = NODES.arrayNode(elements.size());
            elements.forEach(element -> node.add(node(element)));
            return node;
        }
        if (value instanceof String text) {
            return NODES.textNode(text);
        }
        if (value instanceof Long number) {
            return NODES.numberNode(number.longValue());
        }
        if (value instanceof BigInteger number) {
            return NODES.numberNode(number);
        }
        if (value instanceof BigDecimal number) {
            return NODES.numberNode(number);
        }
        if (value instanceof Boolean truth) {
            return NODES.booleanNode(truth);
        }
        return value instanceof StringBuilder bad ? NODES.pojoNode(new BadValue(bad.toString())) : NODES.nullNode();
    }
}
