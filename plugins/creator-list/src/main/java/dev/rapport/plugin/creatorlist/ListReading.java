package dev.rapport.plugin.creatorlist;

import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.parsing.Reading;
import dev.rapport.sheets.SheetFile;
import dev.rapport.sheets.SheetRow;
import java.io.IOException;
import java.util.Optional;

/** One list being read: first its headings and the scale of its rates, then its rows. */
final class ListReading {

    private final SheetFile list;
    private final ExportFile file;
    private final ModelSink sink;
    private final Reading reading;

    ListReading(SheetFile list, ExportFile file, ModelSink sink) {
        this.list = list;
        this.file = file;
        this.sink = sink;
        this.reading = new Reading(sink);
    }

    void read() throws IOException {
        FirstLook look = new FirstLook();
        list.rows(file, look::see);
        Optional<SheetRow> top = look.top();
        if (top.isEmpty()) {
            sink.refuse(
                    "no-list",
                    "No row heads a list of creators: it needs a column platform, or the address of the profile, and a"
                            + " column handle, id or address. Maybe add them in the first row.");
            return;
        }
        HeadingRow headings = look.headings();
        headings.tellUnknown(top.get(), reading);
        look.tellRates(reading);
        list.rows(file, row -> {
                    if (row.sheet().equals(top.get().sheet())
                            && row.number() > top.get().number()
                            && !row.isBlank()) {
                        row(headings, look.scale(), row);
                    }
                })
                .ifPresent(sink::issue);
    }

    private void row(HeadingRow headings, RateScale scale, SheetRow row) {
        for (int i = headings.width(); i < row.cells().size(); i++) {
            if (!row.cells().get(i).isBlank()) {
                reading.reject(
                        "row-width",
                        "The row has " + row.cells().size() + " cells and there are " + headings.width()
                                + " headings. Maybe a cell holds a delimiter that was not quoted.",
                        row.place(i));
                return;
            }
        }
        new CreatorRow(headings, scale, row, reading).give();
    }
}
