package dev.rapport.testkit.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The same file with its keys or columns in another order, and with fields that nobody knows. */
final class Rearranged {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    static final String COLUMN = "Column of our own";
    private static final String FIELD = "a_field_of_tomorrow";

    private Rearranged() {}

    /** Whether an own field is only what was added here. */
    static boolean isExtra(String heading) {
        return heading.equals(COLUMN) || heading.equals(FIELD);
    }

    /** Keys backwards; empty when the file is no strict JSON. */
    static Optional<byte[]> keysBackwards(byte[] content) {
        return json(content).map(root -> write(backwards(root)));
    }

    /** A field that no format has, in every object of every array and in the root. */
    static Optional<byte[]> withExtraFields(byte[] content) {
        return json(content).map(root -> {
            extra(root, true);
            return write(root);
        });
    }

    /** Columns backwards with an extra one; empty when the file is no plain table with a header. */
    static Optional<byte[]> columnsBackwards(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        if (json(content).isPresent() || text.startsWith("sep=") || text.indexOf('\uFFFD') >= 0) {
            return Optional.empty();
        }
        List<List<String>> rows = PlainCsv.read(text.startsWith("\uFEFF") ? text.substring(1) : text);
        int width = rows.isEmpty() ? 0 : rows.get(0).size();
        if (width < 2 || rows.stream().anyMatch(row -> row.size() != width)) {
            return Optional.empty();
        }
        List<List<String>> turned = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = new ArrayList<>(rows.get(i));
            Collections.reverse(row);
            row.add(1, i == 0 ? COLUMN : "note " + i);
            turned.add(row);
        }
        return Optional.of(PlainCsv.write(turned).getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<JsonNode> json(byte[] content) {
        try {
            JsonNode root = MAPPER.readTree(new String(content, StandardCharsets.UTF_8));
            return root.isContainerNode() ? Optional.of(root) : Optional.empty();
        } catch (JsonProcessingException notStrict) {
            return Optional.empty();
        }
    }

    private static JsonNode backwards(JsonNode node) {
        if (node.isObject()) {
            List<String> names = new ArrayList<>();
            node.fieldNames().forEachRemaining(names::add);
            Collections.reverse(names);
            ObjectNode turned = MAPPER.createObjectNode();
            names.forEach(name -> turned.set(name, backwards(node.get(name))));
            return turned;
        }
        if (node.isArray()) {
            ArrayNode same = MAPPER.createArrayNode();
            node.forEach(element -> same.add(backwards(element)));
            return same;
        }
        return node;
    }

    private static void extra(JsonNode node, boolean isElement) {
        if (node instanceof ObjectNode object) {
            object.forEach(child -> extra(child, false));
            if (isElement) {
                object.put(FIELD, 7);
            }
        } else {
            node.forEach(element -> extra(element, true));
        }
    }

    private static byte[] write(JsonNode node) {
        return node.toString().getBytes(StandardCharsets.UTF_8);
    }
}
