package dev.rapport.report.ugc;

import dev.rapport.judged.outcome.Use;
import dev.rapport.report.document.Cell;
import dev.rapport.report.document.Column;
import dev.rapport.report.document.Line;
import dev.rapport.report.document.Table;
import dev.rapport.report.seen.SeenAsset;
import dev.rapport.report.seen.SeenAssets;
import dev.rapport.report.seen.SeenRun;
import dev.rapport.report.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Each asset by channel: a shape and a word, so that it reads without colour. */
final class UseTable {

    /** More channels have no room on paper; the workbook has all. */
    private static final int ON_PAPER = 4;

    private static final double NAME = 120;
    private static final double UNTIL = 86;
    private static final double CHANNELS = 305;

    private final SeenRun run;
    private final SeenAssets assets;
    private final Words words;

    UseTable(SeenRun run, SeenAssets assets) {
        this.run = run;
        this.assets = assets;
        this.words = run.words();
    }

    Table table() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("creator", words.text("ugc.asset"))
                .paper(NAME)
                .sheet(34)
                .page());
        columns.add(AssetText.column(words));
        int shown = Math.max(1, Math.min(ON_PAPER, assets.channels().size()));
        for (int i = 0; i < assets.channels().size(); i++) {
            columns.add(Column.of("channel" + i, assets.channels().get(i))
                    .paper(i < ON_PAPER ? CHANNELS / shown : 0)
                    .sheet(26)
                    .page());
        }
        columns.add(Column.of("until", words.text("rights.until.name"))
                .paper(UNTIL)
                .sheet(18)
                .page());
        return Table.of(columns, assets.assets().stream().map(this::line).toList());
    }

    private Line line(SeenAsset asset) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Name(asset.creator(), new AssetText(run).below(asset)));
        cells.add(Cell.soft(new AssetText(run).below(asset)));
        asset.uses().forEach(use -> cells.add(cell(use)));
        cells.add(Cell.soft(asset.rights().until().map(run.numbers()::day).orElse("")));
        return Line.of(cells);
    }

    private Cell cell(Use use) {
        String text = new AssetText(run).use(use);
        return use.isAllowed()
                ? Cell.strong(text)
                : use.state() == Use.State.NOT_AGREED ? Cell.soft(text) : Cell.text(text);
    }

    String legend() {
        String day = words.text("ugc.legend", run.numbers().day(assets.asOf()));
        return assets.channels().size() > ON_PAPER
                ? day + " "
                        + words.text(
                                "ugc.legend.channels",
                                ON_PAPER,
                                assets.channels().size())
                : day;
    }
}
