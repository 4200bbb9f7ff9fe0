package dev.rapport.sheets.results;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.Confidence;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.api.plugin.ResultSink;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.JsonRecords;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A format of records of JSON, in a list, in lines, alone, or in the envelopes of an interface.
 *
 * @param format what it is
 * @param confidence how surely its records tell it
 * @param wrappers names of the fields in which records lie
 * @param isRecord whether this is one
 * @param records makes what reads the records of one file
 */
public record JsonFormat(
        ReaderFormat format,
        Confidence confidence,
        Set<String> wrappers,
        Predicate<JsonNode> isRecord,
        Function<ResultNotes, RecordReader> records)
        implements ResultFormat {

    /** Reads the records of one file. */
    public interface RecordReader {

        void record(JsonFields record);

        /** After the last record. */
        default void end() {}
    }

    public JsonFormat {
        wrappers = Set.copyOf(wrappers);
    }

    @Override
    public Optional<Claim> claim(ResultHead head) {
        return head.head().records(wrappers).stream().anyMatch(isRecord)
                ? Optional.of(new Claim(format.id(), confidence))
                : Optional.empty();
    }

    @Override
    public void read(ExportFile file, ResultSink sink) throws IOException {
        ResultNotes notes = new ResultNotes(file, sink);
        RecordReader reader = records.apply(notes);
        Optional<ReadIssue> damage = JsonRecords.read(file.open(), wrappers, record -> guarded(record, notes, reader));
        reader.end();
        damage.ifPresent(sink::issue);
    }

    private void guarded(JsonRecord record, ResultNotes notes, RecordReader reader) {
        // What the end of the file cut lacks amounts that nobody can know.
        if (!record.open().isEmpty() || !isRecord.test(record.node())) {
            return;
        }
        try {
            reader.record(new JsonFields(notes, record.node(), record.place()));
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            notes.reject("bad-record", "The record cannot be used: " + e.getMessage(), record.place());
        }
    }
}
