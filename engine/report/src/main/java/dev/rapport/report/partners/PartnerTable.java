package dev.rapport.report.partners;

import dev.rapport.report.document.Cell;
import dev.rapport.report.document.Column;
import dev.rapport.report.document.Line;
import dev.rapport.report.document.Made;
import dev.rapport.report.document.Table;
import dev.rapport.report.seen.AgencyPartner;
import dev.rapport.report.seen.AgencyRun;
import dev.rapport.report.seen.SeenPartner;
import dev.rapport.report.seen.SeenRun;
import dev.rapport.report.words.Numbers;
import dev.rapport.report.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Partnerships, a line each. */
final class PartnerTable {

    private final List<SeenPartner> partners;
    private final Optional<List<AgencyPartner>> own;
    private final Words words;
    private final Numbers numbers;

    PartnerTable(SeenRun run, Optional<AgencyRun> agency) {
        this.partners = run.partners();
        this.own = agency.map(AgencyRun::partners);
        this.words = run.words();
        this.numbers = run.numbers();
    }

    Table table() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.of("creator", words.text("column.creator"))
                        .paper(90)
                        .sheet(30)
                        .page(),
                column("done", 28, words).figures(),
                column("since", 56, words),
                column("cost", 46, words).figures(),
                column("return", 44, words).figures(),
                column("in-time", 38, words),
                column("trend", 44, words).figures(),
                column("recommendation", 80, words),
                column("even", 56, words).figures(),
                column("safe", 48, words).figures()));
        if (own.isPresent()) {
            columns.add(column("even-fee", 50, words).figures());
            columns.add(column("safe-fee", 50, words).figures());
        }
        return Table.of(columns, Made.list(partners.size(), this::line));
    }

    private Line line(int index) {
        SeenPartner one = partners.get(index);
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.strong(one.name()),
                new Cell.Number(one.works().size(), Cell.Form.COUNT),
                Cell.text(numbers.month(one.works().get(0).day())),
                Cell.amount(one.cost()),
                Cell.number(one.roi(), Cell.Form.RETURN),
                Cell.text(one.due() > 0 ? words.text("partners.of", one.onTime(), one.due()) : ""),
                Cell.number(one.costTrend().change(), Cell.Form.RETURN),
                Cell.text(words.text("recommendation." + one.recommendation().id())),
                Cell.amount(one.next().map(SeenPartner.Next::even)),
                Cell.amount(one.next().map(SeenPartner.Next::safe))));
        own.map(all -> all.get(index)).ifPresent(mine -> {
            cells.add(Cell.amount(mine.even()));
            cells.add(Cell.amount(mine.safe()));
        });
        return Line.of(cells);
    }

    /** A column of partnerships by its id. */
    static Column column(String id, double paper, Words words) {
        return Column.of(id, words.text("partners.column." + id))
                .paper(paper)
                .sheet(18)
                .page();
    }
}
