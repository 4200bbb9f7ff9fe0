package dev.rapport.report.parts;

import dev.rapport.judged.Since;
import dev.rapport.report.document.Block;
import dev.rapport.report.document.Cell;
import dev.rapport.report.document.Column;
import dev.rapport.report.document.Line;
import dev.rapport.report.document.Made;
import dev.rapport.report.document.Medium;
import dev.rapport.report.document.Section;
import dev.rapport.report.document.Table;
import dev.rapport.report.seen.SeenRun;
import dev.rapport.report.seen.SeenSince;
import dev.rapport.report.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Who came, left, rose or fell since the run before, and because of what. */
public final class SinceLast {

    private static final int ON_PAPER = 6;
    private static final int IN_SHEET = 2_000;

    private final SeenRun run;
    private final Words words;
    private final SeenSince since;

    private SinceLast(SeenRun run, SeenSince since) {
        this.run = run;
        this.words = run.words();
        this.since = since;
    }

    /** A few lines on paper, everybody in the workbook and on the page; none where no earlier run is remembered. */
    public static List<Section> sections(SeenRun run) {
        return run.since().map(since -> new SinceLast(run, since).sections()).orElse(List.of());
    }

    private List<Section> sections() {
        String title = words.text("since");
        if (since.turns().isEmpty()) {
            return List.of(Section.everywhere(title, List.of(new Block.Heading(title), new Block.Note(counts()))));
        }
        List<Block> paper = new ArrayList<>(List.of(
                new Block.Heading(title),
                new Block.Note(counts()),
                new Block.Listing(since.turns().stream()
                        .limit(ON_PAPER)
                        .map(this::sentence)
                        .toList())));
        int more = since.turns().size() - ON_PAPER;
        if (more > 0) {
            paper.add(new Block.Note(words.text("since.more", run.numbers().exact(more))));
        }
        return List.of(
                Section.in(Medium.PAPER, title, paper),
                Section.in(
                        Medium.WORKBOOK,
                        Medium.PAGE,
                        title,
                        List.of(new Block.Heading(title), new Block.Note(counts()), table())));
    }

    private String counts() {
        String earlier = words.text("since.run", since.run(), run.numbers().day(since.asOf(), run.zone()));
        return since.turns().isEmpty()
                ? earlier + " " + words.text("since.none")
                : earlier + " "
                        + words.text(
                                "since.counts",
                                count(Since.Way.ROSE),
                                count(Since.Way.FELL),
                                count(Since.Way.CAME),
                                count(Since.Way.LEFT));
    }

    private String count(Since.Way way) {
        return run.numbers().exact(since.count(way));
    }

    private String sentence(SeenSince.SeenTurn turn) {
        String said = words.text("since." + turn.way().id(), turn.name(), turn.before(), turn.after());
        return turn.because().isEmpty() ? said : said + " (" + turn.because() + ")";
    }

    private Table table() {
        return Table.of(
                        List.of(
                                Column.of("creator", words.text("column.creator"))
                                        .sheet(34)
                                        .page(),
                                Column.of("before", words.text("since.before"))
                                        .sheet(16)
                                        .page(),
                                Column.of("after", words.text("since.after"))
                                        .sheet(16)
                                        .page(),
                                Column.of("because", words.text("since.because"))
                                        .sheet(80)
                                        .page()),
                        Made.of(
                                since.turns(),
                                turn -> Line.of(
                                        Cell.strong(turn.name()),
                                        Cell.text(turn.before()),
                                        Cell.text(turn.after()),
                                        Cell.text(turn.because()))))
                .most(ON_PAPER, IN_SHEET);
    }
}
