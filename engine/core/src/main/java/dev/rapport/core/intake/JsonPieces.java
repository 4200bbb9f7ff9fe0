package dev.rapport.core.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The records of a JSON file one after the other: the elements of its list, its lines, or the objects under the names of its only
 * object, alone or in lists. It ends where the file is damaged, and says so.
 */
final class JsonPieces implements Iterator<JsonNode>, Closeable {

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    static {
        JSON.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(500)
                        .maxStringLength(50_000_000)
                        .build());
    }

    private final JsonParser parser;
    private final boolean ofObject;
    private Optional<JsonNode> next = Optional.empty();
    private boolean isOver;
    private boolean isDamaged;

    private JsonPieces(JsonParser parser, boolean ofObject) {
        this.parser = parser;
        this.ofObject = ofObject;
    }

    /** Elements of lists, and objects that stand one after the other. */
    static JsonPieces ofList(InputStream in) throws IOException {
        return new JsonPieces(JSON.createParser(in), false);
    }

    /** Objects that stand under the names of the only object, alone or in lists. */
    static JsonPieces ofObject(InputStream in) throws IOException {
        JsonPieces pieces = new JsonPieces(JSON.createParser(in), true);
        pieces.isOver = pieces.parser.nextToken() != JsonToken.START_OBJECT;
        return pieces;
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && !isOver) {
            try {
                step();
            } catch (IOException damaged) {
                isDamaged = true;
                isOver = true;
            }
        }
        return next.isPresent();
    }

    private void step() throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null || ofObject && token == JsonToken.END_OBJECT) {
            isOver = true;
        } else if (token == JsonToken.START_OBJECT) {
            next = Optional.of(JSON.<JsonNode>readTree(parser));
        }
    }

    @Override
    public JsonNode next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        JsonNode piece = next.orElseThrow();
        next = Optional.empty();
        return piece;
    }

    /** Whether it ended before the file did. */
    boolean isDamaged() {
        return isDamaged;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
