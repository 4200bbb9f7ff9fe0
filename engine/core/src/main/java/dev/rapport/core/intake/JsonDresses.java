package dev.rapport.core.intake;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.written.table.CsvText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The forms in which a JSON file may have been before, of records one by one: what is held does not grow with the file. */
final class JsonDresses {

    private static final int FEW = 8;

    /** Fewer names than this are no headings of a table. */
    private static final int FEWEST_HEADINGS = 3;

    /** A document of one object is held as a whole. */
    private static final long LARGEST_OBJECT = 32L * 1024 * 1024;

    /** A name, and behind it what may be a record or a list of them. */
    private static final Pattern BEGINS = Pattern.compile("\\{\\s*\"[^\"]*\"\\s*:\\s*[\\[{]");

    private final ExportFile file;
    private final boolean isList;
    private final List<JsonNode> first;
    private final boolean isLarge;

    private JsonDresses(ExportFile file, boolean isList, List<JsonNode> first, boolean isLarge) {
        this.file = file;
        this.isList = isList;
        this.first = first;
        this.isLarge = isLarge;
    }

    /** @param text the first letters of the file */
    static JsonDresses of(ExportFile file, String text) throws IOException {
        boolean isArray = text.startsWith("[");
        List<JsonNode> roots = few(JsonPieces.ofList(new ByteArrayInputStream(file.head())));
        boolean isList = isArray || roots.size() > 1;
        List<JsonNode> first = isList ? roots : few(JsonPieces.ofObject(new ByteArrayInputStream(file.head())));
        // The first one may be larger than the first bytes.
        boolean isLarge = !isList
                && first.isEmpty()
                && file.size() > file.head().length
                && file.size() <= LARGEST_OBJECT
                && BEGINS.matcher(text).lookingAt();
        return new JsonDresses(file, isList, first, isLarge);
    }

    private static List<JsonNode> few(JsonPieces pieces) {
        List<JsonNode> few = new ArrayList<>();
        while (few.size() < FEW && pieces.hasNext()) {
            few.add(pieces.next());
        }
        return few;
    }

    /** The records, each under the names that it had. */
    Optional<Undressed> withNamesApart() {
        if (isList) {
            return Optional.of(list(Dress.JOINED_NAMES, JoinedNames::apart));
        }
        return file.size() > LARGEST_OBJECT
                ? Optional.empty()
                : Optional.of(new Undressed(file, Dress.JOINED_NAMES, () -> {
                    try (InputStream in = file.open()) {
                        String whole =
                                JoinedNames.apart(JsonPieces.JSON.readTree(in)).toString();
                        return new ByteArrayInputStream(whole.getBytes(StandardCharsets.UTF_8));
                    }
                }));
    }

    /** The other forms that it may have had. */
    Stream<Undressed> others() {
        Stream.Builder<Undressed> others = Stream.builder();
        if (isList && !first.isEmpty()) {
            if (first.stream().allMatch(record -> inside(record).isPresent())) {
                others.add(list(Dress.WRAPPED_RECORDS, record -> inside(record).orElse(record)));
            }
            if (first.stream().allMatch(JsonDresses::isRow)) {
                others.add(new Undressed(file, Dress.TABLE_AS_RECORDS, this::openTable));
            }
        } else if (isLarge || !first.isEmpty()) {
            others.add(new Undressed(file, Dress.NAMED_RECORDS, () -> {
                JsonPieces pieces = JsonPieces.ofObject(file.open());
                return new PiecedText(listed(pieces, UnaryOperator.identity()), pieces);
            }));
        }
        return others.build();
    }

    /** The only thing in a record, or what a search engine keeps beside its own marks. */
    private static Optional<JsonNode> inside(JsonNode record) {
        JsonNode source = record.path("_source");
        JsonNode only = source.isObject()
                ? source
                : record.size() == 1 ? record.elements().next() : source;
        return Optional.of(only).filter(JsonNode::isObject);
    }

    private static boolean isRow(JsonNode record) {
        boolean isFlat = record.isObject() && record.size() >= FEWEST_HEADINGS;
        for (JsonNode value : record) {
            isFlat &= value.isValueNode();
        }
        return isFlat;
    }

    private Undressed list(Dress dress, UnaryOperator<JsonNode> each) {
        return new Undressed(file, dress, () -> {
            JsonPieces pieces = JsonPieces.ofList(file.open());
            return new PiecedText(listed(pieces, each), pieces);
        });
    }

    /** A list in JSON; one that ends too early has no end, so that whoever reads it says so. */
    private static Iterator<String> listed(JsonPieces pieces, UnaryOperator<JsonNode> each) {
        return new Iterator<>() {
            private String before = "[";
            private boolean isOver;

            @Override
            public boolean hasNext() {
                return !isOver;
            }

            @Override
            public String next() {
                if (!pieces.hasNext()) {
                    isOver = true;
                    return pieces.isDamaged() ? before : (before.equals("[") ? "[" : "") + "\n]";
                }
                String piece = before + "\n" + records(each.apply(pieces.next()));
                before = ",";
                return piece;
            }
        };
    }

    /** A record, or the records that stand in it under their ids. */
    private static String records(JsonNode node) {
        Optional<JsonNode> first =
                node.isObject() && node.size() > 1 ? Optional.of(node.elements().next()) : Optional.empty();
        boolean areAlike =
                first.filter(record -> record.size() >= FEWEST_HEADINGS).isPresent();
        for (JsonNode record : areAlike ? node : JsonPieces.JSON.createArrayNode()) {
            areAlike &= record.isObject()
                    && shared(record, first.get()) * 2 >= first.get().size();
        }
        if (!areAlike) {
            return node.toString();
        }
        StringJoiner records = new StringJoiner(",\n");
        node.forEach(record -> records.add(record.toString()));
        return records.toString();
    }

    private static int shared(JsonNode record, JsonNode other) {
        int shared = 0;
        for (Map.Entry<String, JsonNode> entry : record.properties()) {
            shared += other.has(entry.getKey()) ? 1 : 0;
        }
        return shared;
    }

    /** All names are headings, those too that only the last record has. */
    private InputStream openTable() throws IOException {
        Set<String> headings = new LinkedHashSet<>();
        try (JsonPieces pieces = JsonPieces.ofList(file.open())) {
            pieces.forEachRemaining(record -> record.fieldNames().forEachRemaining(headings::add));
        }
        JsonPieces rows = JsonPieces.ofList(file.open());
        return new PiecedText(
                new Iterator<>() {
                    private boolean isFirst = true;

                    @Override
                    public boolean hasNext() {
                        return isFirst || rows.hasNext();
                    }

                    @Override
                    public String next() {
                        if (isFirst) {
                            isFirst = false;
                            return line(List.copyOf(headings));
                        }
                        JsonNode row = rows.next();
                        return line(headings.stream()
                                .map(name -> cell(row.path(name)))
                                .toList());
                    }
                },
                rows);
    }

    private static String cell(JsonNode value) {
        return value.isContainerNode()
                ? value.toString()
                : value.isNull()
                        ? ""
                        : value.isDouble()
                                        && value.asDouble() == Math.rint(value.asDouble())
                                        && Math.abs(value.asDouble()) < 1e15
                                ? String.valueOf((long) value.asDouble())
                                : value.asText();
    }

    private static String line(List<String> cells) {
        return CsvText.line(cells, ',') + "\n";
    }
}
