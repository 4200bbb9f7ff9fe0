package dev.rapport.report.shortlist;

import dev.rapport.report.document.Cell;
import dev.rapport.report.document.Column;
import dev.rapport.report.document.Column.OnPage;
import dev.rapport.report.document.Line;
import dev.rapport.report.document.Made;
import dev.rapport.report.document.Status;
import dev.rapport.report.document.Table;
import dev.rapport.report.seen.SeenCreator;
import dev.rapport.report.seen.SeenRun;
import dev.rapport.report.seen.SeenScore;
import dev.rapport.report.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The table of everybody who was looked at. */
final class ShortlistTable {

    /** Categories that the table draws, the first that are known. */
    private static final List<String> BARS =
            List.of("authenticity", "fit", "niche", "audience", "engagement", "conversation");

    private static final int TWO = 2;
    private static final int HUNDRED = 100;

    private final SeenRun run;
    private final CreatorPage page;
    private final OwnPages pages;
    private final Words words;
    private final AnswerColumns answers;
    private final List<String> bars;

    ShortlistTable(SeenRun run, CreatorPage page, OwnPages pages) {
        this.run = run;
        this.page = page;
        this.pages = pages;
        this.words = run.words();
        this.answers = new AnswerColumns(run);
        this.bars = BARS.stream().filter(run.categories()::contains).limit(TWO).toList();
    }

    Table table() {
        return Table.of(columns(), Made.list(run.creators().size(), this::line))
                .searched()
                .named("Shortlist")
                .printed("why", Integer.MAX_VALUE);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.of("rank", "#").paper(16).sheet(5).page(),
                Column.of("creator", words.text("column.creator"))
                        .paper(104)
                        .sheet(26)
                        .page(),
                Column.of("account", words.text("column.handle")).sheet(26),
                Column.of("platform", words.text("column.platform")).page(OnPage.HIDDEN_FILTER),
                Column.of("tier", words.text("column.tier")).page(OnPage.FILTERS),
                Column.of("followers", words.text("column.followers"))
                        .figures()
                        .paper(46)
                        .sheet(12)
                        .page(),
                Column.of("engagement", words.text("column.engagement"))
                        .best()
                        .paper(74)
                        .page(),
                Column.of("rate", words.text("column.rate")).figures().sheet(11),
                Column.of("usual", words.text("column.usual")).figures().sheet(11)));
        for (int i = 0; i < bars.size(); i++) {
            columns.add(Column.of("bar" + i, run.names().category(bars.get(i)))
                    .best()
                    .paper(42)
                    .sheet(10)
                    .page());
        }
        columns.addAll(List.of(
                Column.of("score", words.text("column.score"))
                        .figures()
                        .paper(26)
                        .sheet(9)
                        .page(),
                Column.of("cost", words.text("column.cost"))
                        .figures()
                        .paper(48)
                        .sheet(11)
                        .page(),
                Column.of("posts", words.text("column.posts"))
                        .best()
                        .paper(37)
                        .sheet(10)
                        .page(),
                Column.of("status", words.text("column.decision"))
                        .paper(66)
                        .sheet(14)
                        .page(OnPage.FILTERS),
                Column.of("why", words.text("column.why")).sheet(52)));
        columns.addAll(answers.columns());
        return columns;
    }

    private static OptionalDouble usual(SeenCreator creator, String category) {
        return creator.scores().stream()
                .filter(score -> score.category().equals(category))
                .map(SeenScore::usual)
                .findFirst()
                .orElse(OptionalDouble.empty());
    }

    private Line line(int index) {
        SeenCreator creator = run.creators().get(index);
        List<Cell> cells = new ArrayList<>(List.of(
                new Cell.Number(creator.rank(), Cell.Form.RANK),
                new Cell.Name(creator.name(), creator.handle() + " · " + creator.platform()),
                Cell.soft(creator.handle() + " · " + creator.platform()),
                Cell.text(creator.platform()),
                Cell.text(creator.tier()),
                Cell.number(creator.followers(), Cell.Form.BRIEF),
                Cell.share(creator.engagementRate(), run.fullRate(), creator.usualEngagementRate(), true),
                Cell.share(creator.engagementRate(), run.fullRate(), OptionalDouble.empty(), true),
                Cell.number(creator.usualEngagementRate(), Cell.Form.PERCENT)));
        for (String bar : bars) {
            cells.add(Cell.share(creator.score(bar), HUNDRED, usual(creator, bar), false));
        }
        cells.addAll(List.of(
                Cell.score(creator.score()),
                Cell.amount(creator.cost()),
                creator.posts().isPresent()
                        ? new Cell.Number(creator.posts().getAsInt(), Cell.Form.POSTS)
                        : Cell.UNKNOWN,
                new Cell.State(creator.status()),
                Cell.text(creator.why())));
        cells.addAll(answers.cells(creator));
        return new Line(
                cells,
                creator.status() == Status.CHOSEN,
                pages.has(index) ? CreatorPage.anchor(creator) : "",
                () -> page.detail(index));
    }
}
