package dev.rapport.report.html;

import dev.rapport.report.document.Block;
import dev.rapport.report.document.CellText;
import dev.rapport.report.document.Chart;
import dev.rapport.report.document.Column;
import dev.rapport.report.document.Cover;
import dev.rapport.report.document.Line;
import dev.rapport.report.document.Medium;
import dev.rapport.report.document.Table;
import java.util.List;

/** Blocks as data for the page's script, each an array that begins with its kind. */
final class BlockData {

    private final Cover cover;
    private final CellData cells;

    BlockData(Cover cover) {
        this.cover = cover;
        this.cells = new CellData(new CellText(cover));
    }

    void write(List<Block> blocks, Json json) {
        json.open();
        blocks.forEach(block -> write(block, json));
        json.close();
    }

    private void write(Block block, Json json) {
        if (block instanceof Block.Heading heading) {
            json.texts(List.of("h", heading.text()));
        } else if (block instanceof Block.Lead lead) {
            json.texts(List.of("l", lead.text()));
        } else if (block instanceof Block.Note note) {
            json.texts(List.of("n", note.text()));
        } else if (block instanceof Block.Listing listing) {
            json.open().text("u").texts(listing.sentences()).close();
        } else if (block instanceof Block.Facts facts) {
            json.open().text("f").open();
            facts.pairs().forEach(pair -> json.texts(List.of(pair.name(), pair.value())));
            json.close().close();
        } else if (block instanceof Block.Reasons reasons) {
            reasons(reasons, json);
        } else if (block instanceof Block.Beside beside) {
            json.open().text("b");
            write(beside.left(), json);
            write(beside.right(), json);
            json.close();
        } else if (block instanceof Table table) {
            table(table, json);
        } else if (block instanceof Chart chart) {
            json.texts(List.of("g", PageBlocks.picture(chart, cover)));
        }
        // Headlines, figures, persons and page breaks do not stand under a line.
    }

    private void reasons(Block.Reasons reasons, Json json) {
        json.open().text("w").open();
        for (Block.Why why : reasons.lines()) {
            json.texts(List.of(
                    why.points().map(cover.numbers()::points).orElse(""),
                    why.points().filter(points -> points.signum() < 0).isPresent() ? "down" : "",
                    why.category(),
                    why.text()));
        }
        json.close().close();
    }

    private void table(Table table, Json json) {
        List<Column> columns = table.columns();
        json.open().text("t").open();
        columns.stream()
                .filter(column -> column.in(Medium.PAGE))
                .forEach(column -> json.texts(List.of(column.title(), column.right() ? "num" : "")));
        json.close().open();
        for (Line line : table.lines(Medium.PAGE)) {
            json.open();
            for (int i = 0; i < columns.size(); i++) {
                if (columns.get(i).in(Medium.PAGE)) {
                    cells.write(line.cells().get(i), json);
                }
            }
            json.close();
        }
        json.close().close();
    }
}
