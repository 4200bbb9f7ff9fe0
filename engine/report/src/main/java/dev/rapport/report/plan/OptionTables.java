package dev.rapport.report.plan;

import dev.rapport.api.model.Money;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Spread;
import dev.rapport.report.document.Block;
import dev.rapport.report.document.Cell;
import dev.rapport.report.document.Column;
import dev.rapport.report.document.Line;
import dev.rapport.report.document.Table;
import dev.rapport.report.parts.FigureText;
import dev.rapport.report.parts.Totals;
import dev.rapport.report.seen.SeenOptions;
import dev.rapport.report.seen.SeenOptions.SeenBought;
import dev.rapport.report.seen.SeenOptions.SeenWithout;
import dev.rapport.report.seen.SeenRun;
import dev.rapport.report.words.Numbers;
import dev.rapport.report.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What less and more money buys, what the next sum buys, and what the plan loses without each of the chosen. */
final class OptionTables {

    /** More lines are in the workbook. */
    private static final int ON_PAPER = 12;

    private final SeenRun run;
    private final SeenOptions options;
    private final Figure measure;
    private final Words words;
    private final Numbers numbers;
    private final FigureText text;

    OptionTables(SeenRun run, SeenOptions options) {
        this.run = run;
        this.options = options;
        this.measure = run.plan().measure();
        this.words = run.words();
        this.numbers = run.numbers();
        this.text = new FigureText(numbers, run.plan().budget().currency());
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(List.of(new Block.Heading(words.text("options"))));
        options.next().map(this::next).ifPresent(sentence -> blocks.add(new Block.Lead(sentence)));
        blocks.add(options.budgets().isEmpty() ? new Block.Note(words.text("options.too-many")) : budgets());
        if (!options.without().isEmpty()) {
            blocks.add(new Block.Heading(words.text("options.without")));
            blocks.add(new Block.Note(words.text("options.note")
                    + (options.isReplaced() ? "" : " " + words.text("options.not-replaced"))));
            blocks.add(without());
        }
        return blocks;
    }

    /** What a round sum more buys. */
    private String next(SeenBought next) {
        double more = next.value() - run.plan().value();
        Money sum = next.budget().plus(run.plan().budget().times(-1));
        String sentence = more > run.plan().value() * 1e-6
                ? words.text(
                        "options.next",
                        numbers.money(sum),
                        text.whole(measure, more),
                        words.text("figure." + measure.id()))
                : words.text("options.next.nothing", numbers.money(sum), words.text("figure." + measure.id()));
        return sentence + moved(" ", next);
    }

    private String moved(String before, SeenBought bought) {
        List<String> parts = new ArrayList<>();
        if (!bought.came().isEmpty()) {
            parts.add(words.text("options.came", String.join(", ", bought.came())));
        }
        if (!bought.went().isEmpty()) {
            parts.add(words.text("options.went", String.join(", ", bought.went())));
        }
        return parts.isEmpty() ? "" : before + String.join(" ", parts);
    }

    private Table budgets() {
        return Table.of(
                List.of(
                        Column.of("budget", words.text("sheet.budget"))
                                .paper(90)
                                .sheet(22)
                                .page(),
                        figures("creators", words.text("options.creators"), 50),
                        figures("cost", words.text("column.cost"), 56),
                        figures("measure", words.text("figure." + measure.id()), 84),
                        figures("return", words.text("options.return"), 62),
                        figures("chance", words.text("options.chance"), 66),
                        figures("gap", words.text("options.gap"), 54),
                        Column.of("moved", words.text("options.changes"))
                                .sheet(60)
                                .page()),
                options.budgets().stream().map(this::budget).toList());
    }

    private static Column figures(String id, String title, double width) {
        return Column.of(id, title).figures().paper(width).sheet(18).page();
    }

    private Line budget(SeenBought one) {
        boolean isPlan = one.budget().compareTo(run.plan().budget()) == 0;
        double share = one.budget().amount().doubleValue()
                / run.plan().budget().amount().doubleValue();
        String name = numbers.money(one.budget()) + " (" + numbers.percent(Math.rint(100 * share) / 100) + ")";
        OptionalDouble loss = one.totals().lossProbability();
        return Line.of(
                isPlan ? Cell.strong(name) : Cell.text(name),
                new Cell.Number(one.creators(), Cell.Form.COUNT),
                new Cell.Amount(one.cost()),
                FigureText.cell(measure, one.value()),
                mean(one, Figure.ROI),
                loss.isPresent()
                        ? new Cell.Number(Totals.inHundred(1 - loss.getAsDouble()) / 100.0, Cell.Form.PERCENT)
                        : Cell.UNKNOWN,
                Cell.number(one.gap(), Cell.Form.PERCENT),
                Cell.text(moved("", one)));
    }

    private static Cell mean(SeenBought one, Figure figure) {
        Optional<Spread> spread = one.totals().figure(figure);
        return spread.isPresent() ? FigureText.cell(figure, spread.get().mean()) : Cell.UNKNOWN;
    }

    private Table without() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.of("creator", words.text("column.creator"))
                        .paper(120)
                        .sheet(34)
                        .page(),
                figures("alone", words.text("options.alone"), 90)));
        if (options.isReplaced()) {
            columns.add(figures("replaced", words.text("options.replaced"), 90));
            columns.add(Column.of("instead", words.text("options.instead"))
                    .paper(160)
                    .sheet(60)
                    .page());
        }
        return Table.of(columns, options.without().stream().map(this::without).toList())
                .most(ON_PAPER, Integer.MAX_VALUE);
    }

    private Line without(SeenWithout one) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.strong(one.name()), lost(OptionalDouble.of(one.alone()))));
        if (options.isReplaced()) {
            cells.add(lost(one.replaced()));
            cells.add(Cell.text(String.join(", ", one.instead())));
        }
        return Line.of(cells);
    }

    private Cell lost(OptionalDouble value) {
        return value.isPresent() ? FigureText.cell(measure, value.getAsDouble()) : Cell.UNKNOWN;
    }
}
