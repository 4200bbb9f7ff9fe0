package dev.rapport.report.brief;

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

/** What a creator makes, when, and how it is counted. */
final class PieceTable {

    private final SeenRun run;
    private final Optional<AgencyRun> agency;
    private final Words words;

    PieceTable(SeenRun run, Optional<AgencyRun> agency) {
        this.run = run;
        this.agency = agency;
        this.words = run.words();
    }

    Table of(SeenBrief brief) {
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
}
