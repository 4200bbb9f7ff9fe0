package dev.rapport.report.brief;

import dev.rapport.judged.brief.BestPost;
import dev.rapport.report.document.Cell;
import dev.rapport.report.document.Column;
import dev.rapport.report.document.Line;
import dev.rapport.report.document.Table;
import dev.rapport.report.seen.AgencyRun;
import dev.rapport.report.seen.SeenBrief;
import dev.rapport.report.seen.SeenPiece;
import dev.rapport.report.seen.SeenRun;
import dev.rapport.report.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tables of a creator's page. */
final class BriefTables {

    private final SeenRun run;
    private final Optional<AgencyRun> agency;
    private final Words words;
    private final BriefText text;

    BriefTables(SeenRun run, Optional<AgencyRun> agency) {
        this.run = run;
        this.agency = agency;
        this.words = run.words();
        this.text = new BriefText(run);
    }

    /** What is made, when, and how it is counted. */
    Table pieces(SeenBrief brief) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.of("deliverable", words.text("sheet.deliverable"))
                        .paper(96)
                        .page(),
                Column.of("platform", words.text("column.platform")).paper(64).page(),
                Column.of("day", words.text("brief.day")).paper(82).page(),
                Column.of("code", words.text("brief.code")).paper(74).page(),
                Column.of("link", words.text("brief.link"))
                        .paper(agency.isPresent() ? 137 : 195)
                        .page()));
        agency.ifPresent(own -> columns.add(
                Column.of("fee", words.text("column.fee")).figures().paper(58).page()));
        return Table.of(columns, brief.pieces().stream().map(this::piece).toList());
    }

    private Line piece(SeenPiece piece) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.strong(piece.deliverable()),
                Cell.text(piece.platform()),
                Cell.text(piece.day().map(run.numbers()::day).orElse("")),
                Cell.text(String.join(", ", piece.codes())),
                Cell.soft(piece.link())));
        agency.ifPresent(
                own -> cells.add(Cell.amount(own.pieces().apply(piece.booking()).fee())));
        return Line.of(cells);
    }

    /** The creator's own best posts. */
    Table best(List<BestPost> best) {
        return Table.of(
                List.of(
                        Column.of("day", words.text("brief.day")).paper(84).page(),
                        Column.of("kind", words.text("brief.kind")).paper(52).page(),
                        Column.of("rate", words.text("column.rate"))
                                .figures()
                                .paper(58)
                                .page(),
                        Column.of("gap", "").paper(12),
                        Column.of("caption", words.text("brief.caption"))
                                .paper(178)
                                .page(),
                        Column.of("link", words.text("brief.post")).paper(127).page()),
                best.stream().map(this::best).toList());
    }

    private Line best(BestPost post) {
        return Line.of(
                Cell.text(post.day().map(run.numbers()::day).orElse("")),
                Cell.text(text.kind(post.kind())),
                new Cell.Number(post.rate(), Cell.Form.PERCENT),
                Cell.UNKNOWN,
                Cell.text(post.caption()),
                Cell.soft(bare(post.permalink())));
    }

    private static String bare(String address) {
        return address.replaceFirst("^https?://(www\\.)?", "");
    }
}
