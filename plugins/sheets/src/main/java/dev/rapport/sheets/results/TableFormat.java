package dev.rapport.sheets.results;

import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.Confidence;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.api.plugin.ResultSink;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A format of rows below headings, as CSV or workbook.
 *
 * @param format what it is
 * @param confidence how surely its headings tell it
 * @param isHead whether cells, in lower case, are its headings
 * @param rows makes what reads the rows of one file
 */
public record TableFormat(
        ReaderFormat format,
        Confidence confidence,
        Predicate<Set<String>> isHead,
        Function<ResultNotes, RowReader> rows)
        implements ResultFormat {

    /** Reads the rows of one file. */
    public interface RowReader {

        void row(HeadedRow row);

        /** After the last row. */
        default void end() {}
    }

    @Override
    public Optional<Claim> claim(ResultHead head) {
        return head.hasRow(isHead) ? Optional.of(new Claim(format.id(), confidence)) : Optional.empty();
    }

    @Override
    public void read(ExportFile file, ResultSink sink) throws IOException {
        ResultNotes notes = new ResultNotes(file, sink);
        RowReader reader = rows.apply(notes);
        HeadedRows.read(file, isHead, notes, reader::row);
        reader.end();
    }
}
