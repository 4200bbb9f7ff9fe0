package dev.rapport.scoring.rules.docs;

import dev.rapport.scoring.rules.pack.RulePack;
import dev.rapport.scoring.rules.score.InWords;
import dev.rapport.scoring.rules.tree.Rule;
import dev.rapport.scoring.rules.tree.Words;
import java.util.ArrayList;
import java.util.List;

/** The page of a table: each row as a rule in words. */
final class TablePage {

    private final RulePack pack;
    private final InWords words;

    TablePage(RulePack pack) {
        this.pack = pack;
        this.words = new InWords(pack);
    }

    Page of(String path, List<Rule> rows) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(List.of(
                new Inline.Plain(rows.size() + " rows of "),
                new Inline.Code(rows.get(0).place().file()),
                new Inline.Plain(", in "),
                new Inline.Link(pack.title(), PackPages.INDEX),
                new Inline.Plain(". Every row that holds says what stands in it."))));
        blocks.add(new Block.Grid(
                List.of("row", "when", "then", "why", "source"),
                rows.stream()
                        .map(row -> List.of(
                                Cells.plain(row.id().substring(path.length() + 1)),
                                Cells.code(Words.of(row.condition())),
                                Cells.plain(String.join("; ", words.outcomes(row))),
                                Cells.plain(row.why()),
                                Cells.plain(row.sources())))
                        .toList()));
        return new Page(path, path, blocks);
    }

    /** The page that a row stands on: its id without its own part. */
    static String path(Rule row) {
        return row.id().substring(0, row.id().lastIndexOf('/'));
    }
}
