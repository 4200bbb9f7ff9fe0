package dev.rapport.parsing;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.api.plugin.ReadIssue;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;

/**
 * Walks a JSON file record by record. The elements of the root array, and of arrays that lie in wrappers such as {@code data} or
 * {@code items}, are records and are read one at a time; everything around them comes last, as the {@linkplain
 * JsonRecord#isEnvelope envelope}. Lines of JSON (NDJSON) are documents one after the other, and an element that is itself a page of
 * records is opened like one.
 */
public final class JsonRecords {

    /** Takes a record. */
    @FunctionalInterface
    public interface Taker {
        void take(JsonRecord record) throws IOException;
    }

    private static final Set<JsonNode> WHOLE = Set.of();

    private static final int FEW = 8;

    /** Deeper than this no records lie; a file of brackets alone must not fill the stack. */
    private static final int DEEPEST = 64;

    private final JsonSource source;
    private final JsonParser parser;
    private final Set<String> wrappers;
    private final Fields fields;
    private final Taker taker;
    private final boolean isAhead;
    private Optional<JsonTree> growing = Optional.empty();
    private Optional<JsonNode> pending = Optional.empty();
    private String pendingPlace = "";
    private final Deque<JsonRecord> envelopes = new ArrayDeque<>();

    private Optional<Runnable> unsure = Optional.empty();
    private int depth;
    private boolean hasPages;
    private boolean isOver;

    private JsonRecords(JsonSource source, Set<String> wrappers, Fields fields, boolean isAhead, Taker taker) {
        this.source = source;
        this.fields = fields.within(wrappers);
        this.parser = source.parser();
        this.wrappers = wrappers;
        this.isAhead = isAhead;
        this.taker = taker;
    }

    /**
     * Reads all records.
     *
     * @param in the file, plain
     * @param wrappers names of fields whose arrays hold records, and whose objects may hold such arrays
     * @return what is wrong with the file as a whole: {@code truncated} or {@code json-damaged}; every record before it was taken
     */
    public static Optional<ReadIssue> read(InputStream in, Set<String> wrappers, Taker taker) throws IOException {
        return read(in, wrappers, Fields.all(), taker);
    }

    /** As {@link #read(InputStream, Set, Taker)}, without what nobody asks for. */
    public static Optional<ReadIssue> read(InputStream in, Set<String> wrappers, Fields fields, Taker taker)
            throws IOException {
        try (in;
                JsonSource source = JsonSource.open(in)) {
            return new JsonRecords(source, wrappers, fields, false, taker).documents();
        }
    }

    /** Only what surrounds the records, and the first few of them; all of them, where they are pages. */
    static void ahead(InputStream in, Set<String> wrappers, Taker taker) throws IOException {
        try (in;
                JsonSource source = JsonSource.open(in)) {
            new JsonRecords(source, wrappers, Fields.all(), true, taker).documents();
        }
    }

    /** As {@link #read(InputStream, Set, Taker)}, from text. */
    public static Optional<ReadIssue> read(Reader text, Set<String> wrappers, Taker taker) throws IOException {
        return read(text, wrappers, Fields.all(), taker);
    }

    /** As {@link #read(InputStream, Set, Fields, Taker)}, from text. */
    public static Optional<ReadIssue> read(Reader text, Set<String> wrappers, Fields fields, Taker taker)
            throws IOException {
        try (JsonSource source = JsonSource.open(text)) {
            return new JsonRecords(source, wrappers, fields, false, taker).documents();
        }
    }

    private Optional<ReadIssue> documents() throws IOException {
        try {
            boolean first = true;
            int seen = 0;
            while (!isOver && parser.nextToken() != null) {
                String place = first ? "" : lineAndColumn();
                if (parser.currentToken() == JsonToken.START_ARRAY) {
                    elements(place);
                } else if (parser.currentToken() == JsonToken.START_OBJECT && source.isLines()) {
                    element(lineOfToken());
                    seen++;
                    isOver = isAhead && seen >= FEW && !hasPages;
                } else if (parser.currentToken() == JsonToken.START_OBJECT) {
                    envelope(JsonTree.object(fields), place);
                }
                first = false;
            }
            return Optional.empty();
        } catch (JsonProcessingException damage) {
            // A cut through "true" or a number looks like damage; it is a cut when nothing comes behind it.
            if (damage instanceof JsonEOFException || source.isAtEnd()) {
                return damaged(
                        "truncated",
                        "The file ends too early, in the middle of a record. Maybe the download or copy was cut short.");
            }
            return damaged(
                    "json-damaged",
                    "This is no JSON from here on (" + damage.getOriginalMessage()
                            + "); the records before are kept. Maybe the file was edited or joined by hand.");
        }
    }

    private Optional<ReadIssue> damaged(String code, String message) throws IOException {
        Set<JsonNode> open = Collections.newSetFromMap(new IdentityHashMap<>());
        growing.map(JsonTree::open).ifPresent(open::addAll);
        unsure.ifPresent(Runnable::run);
        if (pending.isPresent()) {
            taker.take(new JsonRecord(pending.get(), pendingPlace, false, open));
        }
        envelopes.forEach(envelope -> open.add(envelope.node()));
        for (JsonRecord envelope : envelopes) {
            give(new JsonRecord(envelope.node(), envelope.place(), true, open));
        }
        return Optional.of(ReadIssue.warning(code, message, lineAndColumn()));
    }

    private void give(JsonRecord envelope) throws IOException {
        if (!envelope.node().isEmpty()) {
            taker.take(envelope);
        }
    }

    private void elements(String place) throws IOException {
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            if (isAhead && i >= FEW && !hasPages) {
                isOver = place.isEmpty();
                if (isOver) {
                    return;
                }
                parser.skipChildren();
                continue;
            }
            String here = place + "/" + i;
            if (parser.currentToken() == JsonToken.START_ARRAY) {
                deeper(() -> elements(here));
            } else if (parser.currentToken() == JsonToken.START_OBJECT) {
                element(here);
            } else if (parser.currentToken() != JsonToken.VALUE_NULL) {
                taker.take(JsonRecord.whole(new JsonTree(parser, fields).value(), here));
            }
        }
    }

    /** An element of a list, or a line of its own among others. */
    private void element(String place) throws IOException {
        ObjectNode record = JsonTree.object(fields);
        JsonTree tree = new JsonTree(parser, fields);
        growing = Optional.of(tree);
        pending = Optional.of(record);
        pendingPlace = place;
        tree.fill(record);
        pending = Optional.empty();
        growing = Optional.empty();
        JsonPage.records(JsonRecord.whole(record, place), wrappers, this::page);
    }

    private void page(JsonRecord record) throws IOException {
        hasPages |= record.isEnvelope();
        taker.take(record);
    }

    private interface Level {
        void read() throws IOException;
    }

    private void deeper(Level level) throws IOException {
        if (depth >= DEEPEST) {
            parser.skipChildren();
            return;
        }
        depth++;
        level.read();
        depth--;
    }

    private void envelope(ObjectNode envelope, String place) throws IOException {
        envelopes.push(new JsonRecord(envelope, place, true, WHOLE));
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            unsure = Optional.empty();
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            String here = place + "/" + JsonPage.escaped(name);
            if (wrappers.contains(name) && token.isStructStart()) {
                deeper(
                        token == JsonToken.START_ARRAY
                                ? () -> elements(here)
                                : () -> envelope(JsonTree.object(fields), here));
                continue;
            }
            // Under the name by which it is asked for, as in a record of a list.
            String asked = fields.asked(name);
            if (asked == null) {
                parser.skipChildren();
            } else if (token.isStructStart()) {
                Fields inside = fields.inside(asked);
                JsonNode child = token == JsonToken.START_OBJECT ? JsonTree.object(inside) : envelope.arrayNode();
                envelope.set(asked, child);
                JsonTree tree = new JsonTree(parser, inside);
                growing = Optional.of(tree);
                tree.fill(child);
                growing = Optional.empty();
            } else {
                envelope.set(asked, new JsonTree(parser).value());
                // Half a number looks like a number, until the next token proves that it is whole.
                unsure = Optional.of(() -> envelope.remove(asked));
            }
        }
        unsure = Optional.empty();
        give(envelopes.pop());
    }

    private String lineOfToken() {
        return parser.currentTokenLocation().getLineNr() + ":"
                + parser.currentTokenLocation().getColumnNr();
    }

    private String lineAndColumn() {
        return parser.currentLocation().getLineNr() + ":"
                + parser.currentLocation().getColumnNr();
    }
}
