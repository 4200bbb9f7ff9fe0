package dev.rapport.report.parts;

import dev.rapport.report.document.Block;
import dev.rapport.report.document.Medium;
import dev.rapport.report.document.Section;
import dev.rapport.report.document.Table;
import dev.rapport.report.words.Words;
import java.util.ArrayList;
import java.util.List;

/** The sheet that shows a workbook at a glance: figures and charts, and below them the cells that both are read from. */
public final class Dashboard {

    private Dashboard() {}

    /**
     * The sheet.
     *
     * @param figures one line of formulas
     * @param charts of the tables
     * @param tables looked up from other sheets
     */
    public static Section section(Words words, Table figures, List<Block.Bars> charts, List<Table> tables) {
        List<Block> blocks = new ArrayList<>(List.of(
                new Block.Heading(words.text("sheet.dashboard")),
                new Block.Note(words.text("dashboard.note")),
                figures));
        blocks.addAll(charts);
        for (Table table : tables) {
            if (!table.lines().isEmpty()) {
                blocks.add(new Block.Heading(words.text("dashboard.cells")));
                blocks.add(table);
            }
        }
        return Section.in(Medium.WORKBOOK, words.text("sheet.dashboard"), blocks);
    }
}
