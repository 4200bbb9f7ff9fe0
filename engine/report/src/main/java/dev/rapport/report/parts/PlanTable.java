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
import java.util.stream.Stream;

/**
 * The plan as a sheet that lives: who changes a cost, a rate or a choice sees what every line earns, where it ranks, and what the plan comes
 * to. What is worked out anew are means, which add up; what was simulated stays as it was sent.
 */
public final class PlanTable {

    private static final List<Figure> COUNTS = List.of(
            Figure.REACH_IN_MARKETS,
            Figure.VIEWS_IN_MARKETS,
            Figure.REACH,
            Figure.VIEWS,
            Figure.ENGAGEMENTS,
            Figure.CLICKS);

    /** More of those who were left out are in the workbook. */
    private static final int ON_PAGE = 30;
    /** Two pages. */
    private static final int PRINTED = 60;

    private final SeenRun run;
    private final Optional<AgencyRun> agency;
    private final SeenPlan plan;
    private final Words words;
    private final List<Figure> counts;
    private final PlanFormulas formulas;

    /** @param agency for the agency's own edition, which also shows what people wrote */
    public PlanTable(SeenRun run, Optional<AgencyRun> agency) {
        this.run = run;
        this.agency = agency;
        this.plan = run.plan();
        this.words = run.words();
        // A figure that nobody has gets no column.
        this.counts = COUNTS.stream().filter(this::isKnown).toList();
        this.formulas = new PlanFormulas(plan, words.text("sheet.chosen"));
    }

    /** The sheet. */
    public Section section(String title) {
        return Section.in(
                Medium.WORKBOOK,
                title,
                List.of(new Block.Lead(words.text("sheet.plan-note")), summary(), new Block.Heading(title), lines()));
    }

    private boolean isKnown(Figure figure) {
        return Stream.concat(plan.chosen().stream(), plan.left().stream())
                .anyMatch(item -> item.expected(figure).isPresent());
    }

    /** What it comes to, above the lines. */
    private Table summary() {
        List<Line> sums = new ArrayList<>();
        sums.add(line(
                words.text("sheet.budget"),
                new Cell.Named("Budget", plan.budget().amount().doubleValue(), Cell.Form.MONEY)));
        formulas.earnedByOrder()
                .ifPresent(earned -> sums.add(line(
                        words.text("sheet.earned-by-order"),
                        new Cell.Named("EarnedByOrder", earned, Cell.Form.MONEY))));
        formulas.different()
                .ifPresent(share -> sums.add(line(
                        words.text("sheet.different"), new Cell.Named("DifferentPeople", share, Cell.Form.PERCENT))));
        sums.add(line(words.text("sheet.total"), formulas.cost()));
        sums.add(line(words.text("sheet.budget-left"), formulas.left()));
        if (counts.contains(plan.measure()) || plan.measure() == Figure.CONTRIBUTION) {
            sums.add(line(words.text("figure." + plan.measure().id()), formulas.measure()));
        }
        formulas.earnedByOrder().ifPresent(earned -> {
            if (plan.measure() != Figure.CONTRIBUTION) {
                sums.add(line(words.text("figure.contribution"), formulas.contribution()));
            }
            sums.add(line(words.text("figure.roi"), formulas.roi()));
        });
        plan.totals()
                .lossProbability()
                .ifPresent(loss -> sums.add(line(words.text("sheet.loss"), new Cell.Number(loss, Cell.Form.PERCENT))));
        return Table.of(
                List.of(
                        Column.of("sum", words.text("sheet.sums")).sheet(30),
                        Column.of("value", "").figures().sheet(28)),
                sums);
    }

    private static Line line(String name, Cell value) {
        return Line.of(Cell.strong(name), value);
    }

    /** The same sums in one line, for another sheet. */
    public Table figures() {
        List<Column> columns = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        figure(
                "budget",
                words.text("sheet.budget"),
                new Cell.Formula(
                        new Cell.Expression.Written("Budget"),
                        plan.budget().amount().doubleValue(),
                        Cell.Form.MONEY),
                columns,
                cells);
        figure("total", words.text("sheet.total"), formulas.cost(), columns, cells);
        figure("left", words.text("sheet.budget-left"), formulas.left(), columns, cells);
        if (counts.contains(plan.measure()) || plan.measure() == Figure.CONTRIBUTION) {
            figure("measure", words.text("figure." + plan.measure().id()), formulas.measure(), columns, cells);
        }
        if (formulas.earnedByOrder().isPresent()) {
            figure("roi", words.text("figure.roi"), formulas.roi(), columns, cells);
        }
        return Table.of(columns, List.of(Line.of(cells)));
    }

    private static void figure(String id, String title, Cell value, List<Column> columns, List<Cell> cells) {
        columns.add(Column.of(id, title).figures().sheet(columns.isEmpty() ? 28 : 16));
        cells.add(value);
    }

    /** The same for readers of the page. */
    public Block.WhatIf whatIf() {
        return new Block.WhatIf(
                plan.budget(),
                formulas.earnedByOrder(),
                words.text("figure." + plan.measure().id()),
                formulas.different().orElse(1),
                plan.measure() == Figure.CONTRIBUTION,
                plan.measure() == Figure.CONTRIBUTION || plan.measure() == Figure.CONVERSIONS,
                Stream.concat(
                                plan.chosen().stream().map(item -> bought(item, true)),
                                plan.left().stream().limit(ON_PAGE).map(item -> bought(item, false)))
                        .toList());
    }

    private Block.Bought bought(SeenItem item, boolean isChosen) {
        return new Block.Bought(
                item.name(),
                item.handle() + " · " + item.platform() + " · " + item.deliverable(),
                isChosen,
                item.cost().isPresent()
                        ? OptionalDouble.of(item.cost().get().amount().doubleValue())
                        : OptionalDouble.empty(),
                item.expected(plan.measure()),
                item.expected(Figure.CONVERSIONS));
    }

    /** A line for everybody who could be chosen. */
    Table lines() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.of("creator", words.text("column.creator")).sheet(30),
                Column.of("account", words.text("column.handle")).sheet(28),
                Column.of("status", words.text("sheet.status")).sheet(12),
                Column.of("deliverable", words.text("sheet.deliverable")).sheet(14),
                Column.of("cost", words.text("column.cost")).figures().sheet(14)));
        counts.forEach(figure -> columns.add(Column.of(figure.id(), words.text("figure." + figure.id()))
                .figures()
                .sheet(16)));
        if (formulas.earnedByOrder().isPresent()) {
            columns.add(Column.of("rate", words.text("sheet.rate")).figures().sheet(12));
            columns.add(Column.of("conversions", words.text("figure.conversions"))
                    .figures()
                    .sheet(12));
            columns.add(Column.of("contribution", words.text("figure.contribution"))
                    .figures()
                    .sheet(14));
            columns.add(Column.of("roi", words.text("figure.roi")).figures().sheet(12));
        }
        columns.add(Column.of(
                        "worth",
                        words.text(
                                "sheet.worth",
                                words.text("figure." + plan.measure().id())))
                .figures()
                .sheet(16));
        columns.add(Column.of("rank", words.text("sheet.rank")).figures().sheet(8));
        columns.add(Column.of("why", words.text("column.why")).sheet(46));
        if (agency.isPresent()) {
            columns.add(Column.of("notes", words.text("column.notes")).sheet(50));
        }
        int chosen = plan.chosen().size();
        return Table.of(
                        columns,
                        Made.list(
                                chosen + plan.left().size(),
                                i -> i < chosen
                                        ? line(plan.chosen().get(i), true)
                                        : line(plan.left().get(i - chosen), false)))
                .named(PlanFormulas.TABLE)
                .printed("why", PRINTED);
    }

    private Line line(SeenItem item, boolean chosen) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.strong(item.name()),
                Cell.soft(item.handle() + " · " + item.platform()),
                new Cell.Input(
                        words.text(chosen ? "sheet.chosen" : "sheet.left"),
                        List.of(words.text("sheet.chosen"), words.text("sheet.left"))),
                Cell.text(item.deliverable()),
                Cell.amount(item.cost())));
        counts.forEach(figure -> cells.add(count(item, figure)));
        if (formulas.earnedByOrder().isPresent()) {
            cells.addAll(formulas.money(item));
        }
        cells.add(formulas.worth(item, counts.contains(plan.measure())));
        cells.add(formulas.rank(item, chosen));
        cells.add(Cell.text(item.why()));
        agency.ifPresent(own -> cells.add(Cell.soft(
                String.join("; ", own.creators().apply(item.creatorId()).notes()))));
        return Line.of(cells);
    }

    private static Cell count(SeenItem item, Figure figure) {
        OptionalDouble mean = item.expected(figure);
        return mean.isPresent() ? new Cell.Number(mean.getAsDouble(), Cell.Form.COUNT) : Cell.UNKNOWN;
    }
}
