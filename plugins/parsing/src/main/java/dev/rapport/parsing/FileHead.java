package dev.rapport.parsing;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The first bytes of a file, looked at once: as text, as the JSON that is there so far, and as the header of a table.
 *
 * @param text the first bytes, decoded
 * @param documents JSON documents, the last one possibly cut; empty when this is no JSON
 * @param columns names of the first row in lower case; empty when this is JSON
 */
public record FileHead(String text, List<JsonNode> documents, List<String> columns) {

    private static final int FEW = 8;

    public static FileHead of(byte[] head) {
        String text = TextEncoding.decode(head);
        String bare = text.replace("\uFEFF", "").stripLeading();
        boolean isJson = bare.startsWith("{") || bare.startsWith("[");
        return new FileHead(bare, isJson ? documents(bare) : List.of(), isJson ? List.of() : CsvFile.header(bare));
    }

    /** The first records, found as {@link JsonRecords} would, and what surrounds them. */
    public List<JsonNode> records(Set<String> wrappers) {
        List<JsonNode> records = new ArrayList<>();
        documents.forEach(document -> collect(document, wrappers, records));
        return records;
    }

    /** The rows below the header that lie in the first bytes, at most a few. */
    public List<CsvRow> rows() {
        List<CsvRow> rows = new ArrayList<>();
        try {
            if (!columns.isEmpty()) {
                CsvFile.read(new StringReader(text), new Reading(new Nowhere()), row -> {
                    if (rows.size() < FEW) {
                        rows.add(row);
                    }
                });
            }
        } catch (IOException cannotHappen) {
            // A text in memory can be read.
        }
        return rows;
    }

    public boolean hasColumns(String... names) {
        return columns.containsAll(List.of(names));
    }

    private static void collect(JsonNode node, Set<String> wrappers, List<JsonNode> records) {
        if (node.isArray()) {
            for (int i = 0; i < Math.min(FEW, node.size()); i++) {
                collect(node.get(i), wrappers, records);
            }
        } else if (node.isObject()) {
            records.add(node);
            for (String wrapper : wrappers) {
                if (node.path(wrapper).isContainerNode()) {
                    collect(node.path(wrapper), wrappers, records);
                }
            }
        }
    }

    private static List<JsonNode> documents(String text) {
        List<JsonNode> documents = new ArrayList<>();
        try (JsonParser parser = JsonSource.open(new StringReader(text))) {
            while (documents.size() < FEW && parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.START_OBJECT) {
                    ObjectNode object = JsonTree.object();
                    documents.add(object);
                    new JsonTree(parser).fill(object);
                } else if (parser.currentToken() == JsonToken.START_ARRAY) {
                    ArrayNode array = JsonNodeFactory.instance.arrayNode();
                    documents.add(array);
                    new JsonTree(parser).fill(array);
                } else {
                    return documents;
                }
            }
        } catch (IOException cut) {
            // The head ends anywhere; what was read so far is what there is to judge.
        }
        return documents;
    }
}
