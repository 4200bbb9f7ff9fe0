package dev.rapport.report.parts;

import dev.rapport.judged.RunInfo;
import dev.rapport.report.document.Block;
import dev.rapport.report.document.Cell;
import dev.rapport.report.document.Column;
import dev.rapport.report.document.Line;
import dev.rapport.report.document.Made;
import dev.rapport.report.document.Medium;
import dev.rapport.report.document.Section;
import dev.rapport.report.document.Status;
import dev.rapport.report.document.Table;
import dev.rapport.report.seen.Edition;
import dev.rapport.report.seen.SeenRun;
import dev.rapport.report.words.Words;
import java.util.ArrayList;
import java.util.List;

/** The last section of every report: how it was made and how to read it. */
public final class Method {

    /** On the workbook's own paper; the list is for checking by machine. */
    private static final int PRINTED = 10;

    private final SeenRun run;
    private final Words words;
    private final Edition edition;
    private final List<String> notes;
    private final List<String> assumptions;

    /** For a report about what is planned. */
    public Method(SeenRun run, Edition edition) {
        this(run, edition, ofPlan(run), run.plan().assumptions());
    }

    /** For another: how it is read, in sentences, and what had to be assumed. */
    public Method(SeenRun run, Edition edition, List<String> notes, List<String> assumptions) {
        this.run = run;
        this.words = run.words();
        this.edition = edition;
        this.notes = notes;
        this.assumptions = assumptions;
    }

    /** On paper without the list of files, of which it has the checksum: nobody compares 64 letters a line by eye. */
    public List<Section> sections() {
        List<Block> read = read();
        List<Block> whole = new ArrayList<>(read);
        if (!run.made().files().isEmpty()) {
            whole.add(new Block.Heading(words.text("method.files")));
            whole.add(files(run.made()));
        }
        String title = words.text("sheet.method");
        return List.of(Section.in(Medium.PAPER, title, read), Section.in(Medium.WORKBOOK, Medium.PAGE, title, whole));
    }

    private List<Block> read() {
        RunInfo made = run.made();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.PageBreak(words.text("method.kicker")));
        blocks.add(new Block.Headline(title(made)));
        blocks.add(new Block.Facts(facts(made)));
        blocks.add(new Block.Heading(words.text("method.read")));
        blocks.add(new Block.Listing(notes));
        if (!assumptions.isEmpty()) {
            blocks.add(new Block.Heading(words.text("method.assumptions")));
            blocks.add(
                    new Block.Listing(assumptions.stream().map(words::sentence).toList()));
        }
        return blocks;
    }

    private String title(RunInfo made) {
        int files = made.files().size();
        String day = run.numbers().day(made.asOf(), run.zone());
        return files == 0
                ? words.text("method.title.none")
                : words.text("method.title", run.numbers().exact(files), day);
    }

    private List<Block.Pair> facts(RunInfo made) {
        List<Block.Pair> facts = new ArrayList<>(List.of(
                pair("method.rules", made.pack()),
                pair("method.templates", made.templates()),
                pair("method.engine", "Rapport " + made.engineVersion()),
                pair("method.run", made.id()),
                pair("method.seed", Long.toString(made.seed())),
                pair("method.as-of", made.asOf().toString()),
                pair("method.command", made.command()),
                pair(
                        "method.edition",
                        words.text("method.edition." + (run.openBook().isPresent() ? "open" : edition.id())))));
        if (!made.files().isEmpty()) {
            facts.add(pair("method.list", made.sha256()));
        }
        return facts;
    }

    private Block.Pair pair(String key, String value) {
        return new Block.Pair(words.text(key), value);
    }

    private static List<String> ofPlan(SeenRun run) {
        Words words = run.words();
        List<String> notes = new ArrayList<>(List.of(
                words.text("method.range"),
                words.text("method.sum"),
                words.text("method.unknown"),
                words.text("method.usual"),
                words.text("method.points")));
        double gap = run.plan().gap().orElse(-1);
        if (gap >= 0 && !run.plan().chosen().isEmpty()) {
            notes.add(gap(run, gap));
        }
        if (run.count(Status.REVIEW) > 0) {
            notes.add(words.text("method.review"));
        }
        return notes;
    }

    /** How good a plan is: no other choice brings more than this above it. */
    public static String gap(SeenRun run, double gap) {
        return run.words().text("method.gap", run.numbers().percent(Math.max(gap, 0.001)));
    }

    private Table files(RunInfo made) {
        return Table.of(
                        List.of(
                                Column.of("file", words.text("sheet.file"))
                                        .sheet(60)
                                        .page(),
                                Column.of("plugin", words.text("sheet.plugin")).sheet(26),
                                Column.of("date", words.text("sheet.date"))
                                        .sheet(26)
                                        .page(),
                                Column.of("sha256", words.text("sheet.sha256"))
                                        .atRight()
                                        .sheet(70)
                                        .page()),
                        Made.of(
                                made.files(),
                                file -> Line.of(
                                        Cell.text(file.path()),
                                        Cell.text(file.plugin()),
                                        Cell.soft(run.numbers().day(file.asOf(), run.zone())),
                                        Cell.soft(file.sha256()))))
                .printed("sha256", PRINTED);
    }
}
