package dev.rapport.plugin.creatorlist;

import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Flat;
import dev.rapport.sheets.SheetFile;
import dev.rapport.sheets.SheetRow;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A list as JSON: its records are rows, and the names that they have are the headings. */
final class JsonSheet implements SheetFile {

    @Override
    public Optional<ReadIssue> rows(ExportFile file, Consumer<SheetRow> taker) throws IOException {
        JsonShape shape = JsonShape.of(FileHead.of(file));
        long[] number = {1};
        taker.accept(new SheetRow(shape.headings(), "", number[0]));
        Damage damage = new Damage();
        Flat.each(file, shape.wrappers(), shape::isRow, damage.reading(), record -> {
            List<String> cells = shape.names().stream().map(record::get).toList();
            taker.accept(new SheetRow(cells, "", ++number[0]));
        });
        return damage.first();
    }
}
