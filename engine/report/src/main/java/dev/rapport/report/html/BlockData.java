package dev.rapport.report.html;

import dev.rapport.report.document.Block;
import dev.rapport.report.document.CellText;
import dev.rapport.report.document.Chart;
import dev.rapport.report.document.Column;
import dev.rapport.report.document.Cover;
import dev.rapport.report.document.Line;
import dev.rapport.report.document.Medium;
import dev.rapport.report.document.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Blocks as data for the page's script, each an array that begins with its kind. A text is a number: its place in a list that holds each
 * sentence once, since creators share most of them.
 */
final class BlockData {

    private final Cover cover;
    private final CellData cells;
    private final Map<String, Integer> texts = new LinkedHashMap<>();

    BlockData(Cover cover) {
        this.cover = cover;
        this.cells = new CellData(new CellText(cover));
    }

    /** Every text, once, in the order of their numbers. */
    void writeTexts(Json json) {
        json.open();
        texts.keySet().forEach(json::text);
        json.close();
    }

    private BlockData text(String text, Json json) {
        Integer known = texts.putIfAbsent(text, texts.size());
        json.number(known == null ? texts.size() - 1 : known);
        return this;
    }

    private void kind(String kind, String text, Json json) {
        json.open().text(kind);
        text(text, json);
        json.close();
    }

    void write(List<Block> blocks, Json json) {
        json.open();
        blocks.forEach(block -> write(block, json));
        json.close();
    }

    private void write(Block block, Json json) {
        if (block instanceof Block.Heading heading) {
            kind("h", heading.text(), json);
        } else if (block instanceof Block.Lead lead) {
            kind("l", lead.text(), json);
        } else if (block instanceof Block.Note note) {
            kind("n", note.text(), json);
        } else if (block instanceof Block.Listing listing) {
            json.open().text("u").open();
            listing.sentences().forEach(sentence -> text(sentence, json));
            json.close().close();
        } else if (block instanceof Block.Facts facts) {
            json.open().text("f").open();
            facts.pairs().forEach(pair -> {
                json.open();
                text(pair.name(), json).text(pair.value(), json);
                json.close();
            });
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
            json.open().text("g").text(PageBlocks.picture(chart, cover)).close();
        }
        // Headlines, figures, persons and page breaks do not stand under a line.
    }

    private void reasons(Block.Reasons reasons, Json json) {
        json.open().text("w").open();
        for (Block.Why why : reasons.lines()) {
            json.open().text(why.points().map(cover.numbers()::points).orElse(""));
            text(why.category(), json).text(why.text(), json);
            json.close();
        }
        json.close().close();
    }

    private void table(Table table, Json json) {
        List<Column> columns = table.columns();
        json.open().text("t").open();
        columns.stream().filter(column -> column.in(Medium.PAGE)).forEach(column -> {
            json.open();
            text(column.heading(), json).text(column.right() ? "num" : "", json);
            json.close();
        });
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
