package dev.rapport.parsing;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.api.plugin.ExportFile;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.time.DateTimeException;
import java.util.Set;

/** Walks a JSON file. */
public final class JsonFile {

    /** Takes a record that is a JSON object. */
    @FunctionalInterface
    public interface Taker {
        void take(JsonRecord record);
    }

    /** In bytes; what is larger is a data set, and no example that a person wrote. */
    private static final int LARGEST_EXAMPLE = 1_000_000;

    private JsonFile() {}

    public static void each(ExportFile file, Set<String> wrappers, Reading reading, Taker taker) throws IOException {
        each(file, wrappers, Fields.all(), reading, taker);
    }

    /** As {@link #each(ExportFile, Set, Reading, Taker)}, without what nobody asks for. */
    public static void each(ExportFile file, Set<String> wrappers, Fields fields, Reading reading, Taker taker)
            throws IOException {
        try (InputStream in = file.open()) {
            JsonRecords.read(in, wrappers, fields, record -> guarded(record, reading, taker))
                    .ifPresent(reading.sink()::issue);
        }
    }

    /** As {@link #each}, for files that may be examples from a documentation. */
    public static void eachLoose(ExportFile file, Set<String> wrappers, Reading reading, Taker taker)
            throws IOException {
        eachLoose(file, wrappers, Fields.all(), reading, taker);
    }

    /** As {@link #eachLoose(ExportFile, Set, Reading, Taker)}, without what nobody asks for. */
    public static void eachLoose(ExportFile file, Set<String> wrappers, Fields fields, Reading reading, Taker taker)
            throws IOException {
        if (file.size() > LARGEST_EXAMPLE) {
            each(file, wrappers, fields, reading, taker);
            return;
        }
        try (Reader text = new LooseJson(new BufferedReader(TextEncoding.open(file.open())))) {
            JsonRecords.read(text, wrappers, fields, record -> guarded(record, reading, taker))
                    .ifPresent(reading.sink()::issue);
        }
    }

    /** What surrounds the records, read ahead: paging and owner often stand behind the records that need them. */
    public static JsonNode envelope(ExportFile file, Set<String> wrappers) throws IOException {
        ObjectNode envelope = JsonNodeFactory.instance.objectNode();
        try (InputStream in = file.open()) {
            JsonRecords.ahead(in, wrappers, record -> {
                if (record.isEnvelope() && record.node() instanceof ObjectNode part) {
                    envelope.setAll(part);
                }
            });
        }
        return envelope;
    }

    /** The first element of a file that is a list, as far as it lies in the first bytes; missing in any other file. */
    public static JsonNode first(ExportFile file) throws IOException {
        try (InputStream head = new ByteArrayInputStream(file.head());
                JsonSource source = JsonSource.open(head)) {
            JsonParser parser = source.parser();
            boolean isList =
                    parser.nextToken() == JsonToken.START_ARRAY && parser.nextToken() == JsonToken.START_OBJECT;
            return isList ? new JsonTree(parser).value() : MissingNode.getInstance();
        } catch (JsonProcessingException cut) {
            return MissingNode.getInstance();
        }
    }

    private static void guarded(JsonRecord record, Reading reading, Taker taker) {
        if (!record.node().isObject()) {
            reading.reject(
                    "not-a-record",
                    "Here stands a value and no record. Maybe the list was edited by hand.",
                    record.place());
            return;
        }
        try {
            taker.take(record);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            reading.reject("bad-record", "The record cannot be used: " + e.getMessage(), record.place());
        }
    }
}
