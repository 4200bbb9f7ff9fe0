package dev.rapport.parsing;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.rapport.api.plugin.ExportFile;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The first bytes of a file, looked at once however many families ask: as text, as the JSON that is there so far, and as the header
 * of a table. Not for several threads.
 */
public final class FileHead {

    private static final int FEW = 8;

    private final String text;
    private final List<JsonNode> documents;
    private final List<String> columns;
    private final Map<Set<String>, List<JsonNode>> records = new HashMap<>();
    private final Map<Set<String>, List<Set<String>>> names = new HashMap<>();
    private Optional<List<CsvRow>> rows = Optional.empty();

    private FileHead(String text, List<JsonNode> documents, List<String> columns) {
        this.text = text;
        this.documents = documents;
        this.columns = columns;
    }

    /** The head of a file that several readers look at: what is found out is shared among them. */
    public static FileHead of(ExportFile file) {
        Object[] found = (Object[]) file.foundOnce(
                "dev.rapport.parsing.FileHead 1", () -> of(file.head()).plain());
        return new FileHead(
                (String) found[0],
                ((List<?>) found[1]).stream().map(PlainTree::node).toList(),
                ((List<?>) found[2]).stream().map(String.class::cast).toList());
    }

    public static FileHead of(byte[] head) {
        String text = TextEncoding.decode(head);
        String written = text.replace("\uFEFF", "").stripLeading();
        String bare = written.substring(HttpHead.length(written)).stripLeading();
        boolean isJson = bare.startsWith("{") || bare.startsWith("[");
        return new FileHead(
                bare, isJson ? documents(bare) : List.of(), isJson ? List.of() : CsvFile.header(asTable(bare)));
    }

    private static String asTable(String text) {
        return QuotedLines.isWrapped(text) ? QuotedLines.repair(text) : text;
    }

    private Object[] plain() {
        return new Object[] {text, documents.stream().map(PlainTree::of).toList(), columns};
    }

    /** The first bytes, decoded. */
    public String text() {
        return text;
    }

    /** JSON documents, the last one possibly cut; empty when this is no JSON. */
    public List<JsonNode> documents() {
        return documents;
    }

    /** Names of the first row in lower case; empty when this is JSON. */
    public List<String> columns() {
        return columns;
    }

    /** The first records, found as {@link JsonRecords} would, and what surrounds them. */
    public List<JsonNode> records(Set<String> wrappers) {
        return records.computeIfAbsent(wrappers, unused -> {
            List<JsonNode> found = new ArrayList<>();
            documents.forEach(document -> collect(document, wrappers, found));
            return List.copyOf(found);
        });
    }

    /** The names that each of the first records has when it is {@linkplain Flat flat}. */
    List<Set<String>> namesOfRecords(Set<String> wrappers) {
        return names.computeIfAbsent(
                wrappers,
                unused -> records(wrappers).stream().map(FlatTree::names).toList());
    }

    /** The rows below the header that lie in the first bytes, at most a few. */
    public List<CsvRow> rows() {
        if (rows.isEmpty()) {
            rows = Optional.of(List.copyOf(firstRows()));
        }
        return rows.get();
    }

    public boolean hasColumns(String... names) {
        return columns.containsAll(List.of(names));
    }

    private List<CsvRow> firstRows() {
        List<CsvRow> first = new ArrayList<>();
        try {
            if (!columns.isEmpty()) {
                CsvFile.read(new StringReader(text), new Reading(new Nowhere()), row -> {
                    if (first.size() < FEW) {
                        first.add(row);
                    }
                });
            }
        } catch (IOException cannotHappen) {
            // A text in memory can be read.
        }
        return first;
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
        Optional<JsonTree> last = Optional.empty();
        try (JsonParser parser = JsonSource.open(text)) {
            while (documents.size() < FEW && parser.nextToken() != null) {
                boolean isObject = parser.currentToken() == JsonToken.START_OBJECT;
                if (!isObject && parser.currentToken() != JsonToken.START_ARRAY) {
                    return documents;
                }
                JsonNode document = isObject ? JsonTree.object() : JsonNodeFactory.instance.arrayNode();
                documents.add(document);
                JsonTree tree = new JsonTree(parser);
                last = Optional.of(tree);
                tree.fill(document);
                last = Optional.empty();
            }
        } catch (IOException cut) {
            // The head ends anywhere; what was read so far is what there is to judge.
            last.map(JsonTree::open).ifPresent(FileHead::leaveOutCut);
        }
        return documents;
    }

    /** A record that is cut lacks what would tell it from those of others: where whole ones stand before it, they are enough. */
    private static void leaveOutCut(Set<JsonNode> open) {
        for (JsonNode node : open) {
            if (node instanceof ArrayNode array && array.size() > 1 && open.contains(array.get(array.size() - 1))) {
                array.remove(array.size() - 1);
            }
        }
    }
}
