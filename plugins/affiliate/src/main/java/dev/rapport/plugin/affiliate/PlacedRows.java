package dev.rapport.plugin.affiliate;

import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.api.plugin.ReaderCapability;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.api.plugin.ResultSink;
import dev.rapport.sheets.CsvSheet;
import dev.rapport.sheets.SheetRow;
import dev.rapport.sheets.results.ResultFormat;
import dev.rapport.sheets.results.ResultHead;
import dev.rapport.sheets.results.ResultNotes;
import java.io.IOException;
import java.util.Optional;

/** A network's report whose headings are in the account's language: it is known by where things stand in a row. */
abstract class PlacedRows implements ResultFormat {

    private final String network;
    private final ReaderFormat format;
    private final int lines;

    /** @param lines as many lines are looked at for the first row */
    PlacedRows(String network, String id, String title, int lines) {
        this.network = network;
        this.format = ReaderFormat.of(id, title, ReaderCapability.ORDERS);
        this.lines = lines;
    }

    @Override
    public final ReaderFormat format() {
        return format;
    }

    @Override
    public final Optional<Claim> claim(ResultHead head) {
        boolean isOne = head.head().text().lines().limit(lines).anyMatch(this::isRow);
        return isOne ? Optional.of(Claim.shape(format.id())) : Optional.empty();
    }

    @Override
    public final void read(ExportFile file, ResultSink sink) throws IOException {
        ResultNotes notes = new ResultNotes(file, sink);
        Conversions conversions = new Conversions(network, notes);
        Optional<ReadIssue> damage =
                new CsvSheet().rows(file, row -> part(row, notes).ifPresent(conversions::add));
        conversions.end();
        damage.ifPresent(sink::issue);
    }

    /** Whether a line of the file is a row of such a report. */
    abstract boolean isRow(String line);

    /** What a row says; none of headings and totals. */
    abstract Optional<Part> part(SheetRow row, ResultNotes notes);
}
