package dev.rapport.report.parts;

import dev.rapport.judged.Figure;
import dev.rapport.report.document.Block;
import dev.rapport.report.document.Cell;
import dev.rapport.report.document.Column;
import dev.rapport.report.document.Line;
import dev.rapport.report.document.Made;
import dev.rapport.report.document.Medium;
import dev.rapport.report.document.Section;
import dev.rapport.report.document.Table;
import dev.rapport.report.seen.AgencyRun;
import dev.rapport.report.seen.SeenItem;
import dev.rapport.report.seen.SeenPlan;
import dev.rapport.report.seen.SeenRun;
import dev.rapport.report.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The plan as a sheet with live totals: who changes a cost or moves a creator between chosen and left sees what the budget says. */
public final class PlanTable {

    private static final List<Figure> COLUMNS = List.of(
            Figure.REACH_IN_MARKETS,
            Figure.REACH,
            Figure.VIEWS,
            Figure.ENGAGEMENTS,
            Figure.CLICKS,
            Figure.CONVERSIONS,
            Figure.CONTRIBUTION);
    private static final int CHOSEN = 0;
    private static final int SPENT = 0;
    private static final int BUDGET = 1;

    private final SeenRun run;
    private final Optional<AgencyRun> agency;
    private final SeenPlan plan;
    private final Words words;
    private final List<Figure> figures;

    /** @param agency for the agency's own edition, which also shows what people wrote */
    public PlanTable(SeenRun run, Optional<AgencyRun> agency) {
        this.run = run;
        this.agency = agency;
        this.plan = run.plan();
        this.words = run.words();
        // A figure that nobody has gets no column.
        figures = COLUMNS.stream()
                .filter(figure -> plan.chosen().stream()
                                .anyMatch(item -> item.middle(figure).isPresent())
                        || plan.left().stream()
                                .anyMatch(item -> item.middle(figure).isPresent()))
                .toList();
    }

    /** The sheet. */
    public Section section(String title) {
        return Section.in(Medium.WORKBOOK, title, List.of(table(), new Block.Note(words.text("sheet.plan-note"))));
    }

    private Table table() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.of("status", words.text("sheet.status")).sheet(12),
                Column.of("creator", words.text("column.creator")).sheet(34),
                Column.of("account", words.text("column.handle")).sheet(34),
                Column.of("deliverable", words.text("sheet.deliverable")).sheet(14),
                Column.of("cost", words.text("column.cost")).figures().sheet(14)));
        figures.forEach(figure -> columns.add(Column.of(figure.id(), words.text("figure." + figure.id()) + " P50")
                .figures()
                .sheet(16)));
        columns.add(Column.of("why", words.text("column.why")).sheet(50));
        if (agency.isPresent()) {
            columns.add(Column.of("notes", words.text("column.notes")).sheet(50));
        }
        int chosen = plan.chosen().size();
        List<Line> lines = Made.list(
                chosen + plan.left().size(),
                i -> i < chosen
                        ? line(plan.chosen().get(i), true)
                        : line(plan.left().get(i - chosen), false));
        return Table.of(columns, lines).with(totals());
    }

    private Line line(SeenItem item, boolean chosen) {
        List<Cell> cells = new ArrayList<>(List.of(
                cell(words.text(chosen ? "sheet.chosen" : "sheet.left"), chosen),
                Cell.strong(item.name()),
                cell(item.handle() + " · " + item.platform(), chosen),
                cell(item.deliverable(), chosen),
                Cell.amount(item.cost())));
        figures.forEach(figure -> cells.add(middle(item, figure)));
        cells.add(cell(item.why(), chosen));
        agency.ifPresent(own -> cells.add(Cell.soft(
                String.join("; ", own.creators().apply(item.creatorId()).notes()))));
        return Line.of(cells);
    }

    private static Cell cell(String text, boolean chosen) {
        return chosen ? Cell.text(text) : Cell.soft(text);
    }

    private static Cell middle(SeenItem item, Figure figure) {
        OptionalDouble middle = item.middle(figure);
        return middle.isPresent() ? FigureText.cell(figure, middle.getAsDouble()) : Cell.UNKNOWN;
    }

    private List<Line> totals() {
        double budget = plan.budget().amount().doubleValue();
        double spent = plan.spent().map(money -> money.amount().doubleValue()).orElse(0.0);
        return List.of(
                total("sheet.total", new Cell.Formula(onlyChosen(), spent, Cell.Form.MONEY), true),
                total("sheet.budget", new Cell.Number(budget, Cell.Form.MONEY), false),
                total(
                        "sheet.budget-left",
                        new Cell.Formula(new Cell.Expression.Minus(BUDGET, SPENT), budget - spent, Cell.Form.MONEY),
                        false));
    }

    // By the word in the first column, so that a line moved from left to chosen counts at once.
    private Cell.Expression onlyChosen() {
        return new Cell.Expression.SumIf(CHOSEN, words.text("sheet.chosen"));
    }

    private Line total(String key, Cell cost, boolean sums) {
        List<Cell> cells =
                new ArrayList<>(List.of(Cell.strong(words.text(key)), Cell.UNKNOWN, Cell.UNKNOWN, Cell.UNKNOWN, cost));
        for (Figure figure : figures) {
            double[] known = plan.chosen().stream()
                    .flatMapToDouble(item -> item.middle(figure).stream())
                    .toArray();
            cells.add(
                    sums && known.length > 0
                            ? new Cell.Formula(
                                    onlyChosen(),
                                    java.util.Arrays.stream(known).sum(),
                                    figure == Figure.CONTRIBUTION ? Cell.Form.MONEY : Cell.Form.COUNT)
                            : Cell.UNKNOWN);
        }
        cells.add(Cell.UNKNOWN);
        if (agency.isPresent()) {
            cells.add(Cell.UNKNOWN);
        }
        return Line.of(cells);
    }
}
