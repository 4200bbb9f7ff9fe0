package dev.rapport.report.parts;

import dev.rapport.report.document.Block;
import dev.rapport.report.document.Cell;
import dev.rapport.report.document.Column;
import dev.rapport.report.document.Line;
import dev.rapport.report.document.Medium;
import dev.rapport.report.document.Section;
import dev.rapport.report.document.Table;
import dev.rapport.report.seen.SeenRun;
import dev.rapport.report.seen.SeenUnknown;
import dev.rapport.report.words.Words;
import java.util.List;

/** What is not known of those chosen and of those who wait for a person, and whom to ask for it. */
public final class ToAsk {

    private static final int ON_PAPER = 5;
    private static final int NAMES = 3;

    private final SeenRun run;
    private final Words words;

    private ToAsk(SeenRun run) {
        this.run = run;
        this.words = run.words();
    }

    /** The sentences that matter most on paper, all in the workbook and on the page; none where everything is known. */
    public static List<Section> sections(SeenRun run) {
        return run.unknown().isEmpty() ? List.of() : new ToAsk(run).sections();
    }

    private List<Section> sections() {
        String title = words.text("results.gaps");
        Block heading = new Block.Heading(title);
        List<String> sentences =
                run.unknown().stream().limit(ON_PAPER).map(this::sentence).toList();
        return List.of(
                Section.in(Medium.PAPER, title, List.of(heading, new Block.Listing(sentences))),
                Section.in(Medium.WORKBOOK, Medium.PAGE, words.text("ask"), List.of(heading, table())));
    }

    private String sentence(SeenUnknown unknown) {
        return words.text(
                "ask.line",
                words.sentence(unknown.what()),
                names(unknown),
                run.numbers().count(Math.rint(10 * unknown.points()) / 10));
    }

    private String names(SeenUnknown unknown) {
        List<String> all = unknown.creators();
        int more = all.size() - NAMES;
        return more <= 0
                ? String.join(", ", all)
                : String.join(", ", all.subList(0, NAMES)) + " "
                        + words.text("ask.more", run.numbers().exact(more));
    }

    private Table table() {
        return Table.of(
                List.of(
                        Column.of("what", words.text("ask.what")).sheet(46).page(),
                        Column.of("points", words.text("ask.points"))
                                .figures()
                                .sheet(16)
                                .page(),
                        Column.of("creators", words.text("ask.whom")).sheet(90).page()),
                run.unknown().stream()
                        .map(unknown -> Line.of(
                                Cell.strong(words.sentence(unknown.what())),
                                new Cell.Number(Math.rint(10 * unknown.points()) / 10, Cell.Form.PLAIN),
                                Cell.text(String.join(", ", unknown.creators()))))
                        .toList());
    }
}
