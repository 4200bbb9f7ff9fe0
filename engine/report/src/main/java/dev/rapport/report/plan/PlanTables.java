package dev.rapport.report.plan;

import dev.rapport.judged.Basis;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Plan;
import dev.rapport.judged.Range;
import dev.rapport.judged.Spread;
import dev.rapport.report.document.Block;
import dev.rapport.report.document.Cell;
import dev.rapport.report.document.Chart;
import dev.rapport.report.document.Column;
import dev.rapport.report.document.Line;
import dev.rapport.report.document.Made;
import dev.rapport.report.document.RangeScale;
import dev.rapport.report.document.Table;
import dev.rapport.report.parts.FigureText;
import dev.rapport.report.parts.Totals;
import dev.rapport.report.seen.AgencyRun;
import dev.rapport.report.seen.SeenItem;
import dev.rapport.report.seen.SeenPlan;
import dev.rapport.report.seen.SeenRun;
import dev.rapport.report.words.Names;
import dev.rapport.report.words.Numbers;
import dev.rapport.report.words.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The tables of the plan. */
final class PlanTables {

    /** More in reserve than this are in the workbook's live sheet alone. */
    static final int LISTED = 200;

    private final Optional<AgencyRun> agency;
    private final SeenPlan plan;
    private final Words words;
    private final Numbers numbers;
    private final Names names;
    private final FigureText text;
    /** One for all who are chosen, so that their bars can be compared. */
    private final Optional<RangeScale> scale;

    PlanTables(SeenRun run, Optional<AgencyRun> agency) {
        this.agency = agency;
        this.plan = run.plan();
        this.words = run.words();
        this.numbers = run.numbers();
        this.names = run.names();
        this.text = new FigureText(numbers, plan.budget().currency());
        this.scale = RangeScale.over(plan.chosen().stream()
                .flatMap(item -> Stream.ofNullable(item.figures().get(plan.measure())))
                .toList());
    }

    /** Who is chosen, for what, at what cost, and what each adds: the column adds up to the headline's figure. */
    Table chosen() {
        Figure measure = plan.measure();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("rank", "#").paper(16).sheet(6).page());
        columns.addAll(offer(132));
        columns.addAll(List.of(
                Column.of("adds", words.text("plan.adds", words.text("figure." + measure.id())))
                        .figures()
                        .paper(88)
                        .sheet(18)
                        .page(),
                Column.of("range", "").paper(76).page(),
                Column.of("ends", words.text("forecast.cases"))
                        .atRight()
                        .paper(83)
                        .sheet(22)
                        .page(),
                basis()));
        agency.ifPresent(own ->
                columns.add(Column.of("notes", words.text("column.notes")).sheet(50)));
        return Table.of(columns, Made.list(plan.chosen().size(), this::chosen)).with(sums());
    }

    private Line chosen(int index) {
        SeenItem item = plan.chosen().get(index);
        Figure measure = plan.measure();
        Optional<Range> range = Optional.ofNullable(item.figures().get(measure));
        Optional<Basis> basis = Optional.ofNullable(item.bases().get(measure));
        List<Cell> cells = new ArrayList<>(List.of(
                new Cell.Number(index + 1, Cell.Form.RANK),
                new Cell.Name(item.name(), item.handle() + " · " + item.platform()),
                Cell.soft(item.handle() + " · " + item.platform()),
                Cell.text(item.deliverable()),
                Cell.amount(item.cost()),
                item.value().isPresent() ? FigureText.cell(measure, item.value().getAsDouble()) : Cell.UNKNOWN,
                range.map(known -> FigureText.cell(known, scale.orElse(RangeScale.of(known)), basis))
                        .orElse(Cell.UNKNOWN),
                Cell.soft(range.map(known -> text.ends(measure, known)).orElse("")),
                basis(basis)));
        notes(item, cells);
        return Line.of(cells);
    }

    private void notes(SeenItem item, List<Cell> cells) {
        agency.ifPresent(own -> cells.add(Cell.soft(
                String.join("; ", own.creators().apply(item.creatorId()).notes()))));
    }

    private List<Line> sums() {
        double spent = plan.spent().map(money -> money.amount().doubleValue()).orElse(0.0);
        OptionalDouble adds =
                plan.chosen().stream().allMatch(item -> item.value().isPresent())
                        ? OptionalDouble.of(plan.chosen().stream()
                                .mapToDouble(item -> item.value().orElse(0))
                                .sum())
                        : OptionalDouble.empty();
        Cell.Expression sum = new Cell.Expression.Sum();
        Cell.Form form = plan.measure() == Figure.CONTRIBUTION ? Cell.Form.MONEY : Cell.Form.BRIEF;
        double budget = plan.budget().amount().doubleValue();
        return List.of(
                total(
                        "sheet.total",
                        new Cell.Formula(sum, spent, Cell.Form.MONEY),
                        adds.isPresent() ? new Cell.Formula(sum, adds.getAsDouble(), form) : Cell.UNKNOWN),
                total("sheet.budget", new Cell.Number(budget, Cell.Form.MONEY), Cell.UNKNOWN),
                total(
                        "sheet.budget-left",
                        new Cell.Formula(new Cell.Expression.Minus(1, 0), budget - spent, Cell.Form.MONEY),
                        Cell.UNKNOWN));
    }

    private Line total(String key, Cell cost, Cell adds) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.UNKNOWN,
                Cell.strong(words.text(key)),
                Cell.UNKNOWN,
                Cell.UNKNOWN,
                cost,
                adds,
                Cell.UNKNOWN,
                Cell.UNKNOWN,
                Cell.UNKNOWN));
        if (agency.isPresent()) {
            cells.add(Cell.UNKNOWN);
        }
        return Line.of(cells);
    }

    /** What it comes to, each figure with its doubt. */
    Table totals() {
        return Table.of(
                List.of(
                        Column.of("figure", words.text("plan.figure"))
                                .paper(150)
                                .sheet(34)
                                .page(),
                        Column.of("range", "").paper(145).page(),
                        Column.of("p10", "P10").figures().paper(54).sheet(16).page(),
                        Column.of("p50", "P50").figures().paper(54).sheet(16).page(),
                        Column.of("p90", "P90").figures().paper(54).sheet(16).page(),
                        Column.of("mean", words.text("plan.expected"))
                                .figures()
                                .paper(54)
                                .sheet(16)
                                .page(),
                        basis()),
                plan.totals().figures().entrySet().stream()
                        .map(one -> total(one.getKey(), one.getValue()))
                        .toList());
    }

    private Line total(Figure figure, Spread spread) {
        double expected = new Totals(plan).sum(figure).map(Range::p50).orElse(spread.mean());
        return Line.of(
                figure == plan.measure()
                        ? Cell.strong(words.text("figure." + figure.id()))
                        : Cell.text(words.text("figure." + figure.id())),
                FigureText.cell(spread.range(), plan.basis(figure)),
                FigureText.cell(figure, spread.p10()),
                FigureText.cell(figure, spread.p50()),
                FigureText.cell(figure, spread.p90()),
                FigureText.cell(figure, expected),
                basis(plan.basis(figure).filter(basis -> spread.p10() < spread.p90())));
    }

    /** A workbook draws no bars: there it is a word. */
    private Column basis() {
        return Column.of("basis", words.text("column.basis")).sheet(14);
    }

    private Cell basis(Optional<Basis> basis) {
        return Cell.soft(basis.map(known -> words.text("basis." + known.id())).orElse(""));
    }

    /** Where the money goes: by platform and deliverable, the largest part first, and what is left. */
    Chart money() {
        Map<String, BigDecimal> parts = new TreeMap<>();
        plan.chosen().forEach(item -> item.cost()
                .ifPresent(cost ->
                        parts.merge(item.platform() + " · " + item.deliverable(), cost.amount(), BigDecimal::add)));
        return new Chart.Parts(parts.entrySet().stream()
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(part -> new Chart.Part(
                        part.getKey(),
                        part.getValue().doubleValue(),
                        numbers.money(
                                part.getValue().doubleValue(), plan.budget().currency())))
                .toList());
    }

    /** What the plan had to keep, and what came of it. */
    List<Block.Pair> limits() {
        List<Block.Pair> pairs = new ArrayList<>();
        String spent = plan.spent()
                .or(() -> plan.chosen().isEmpty() ? Optional.of(plan.budget().times(0)) : Optional.empty())
                .map(numbers::money)
                .orElse(words.text("unknown"));
        pairs.add(new Block.Pair(
                words.text("plan.limit.budget", numbers.money(plan.budget())), words.text("plan.kept.spent", spent)));
        plan.limits()
                .maxCreators()
                .ifPresent(most -> pairs.add(new Block.Pair(
                        words.text("plan.limit.creators", most), words.text("plan.kept.creators", plan.creators()))));
        plan.limits()
                .maxFee()
                .ifPresent(most -> pairs.add(new Block.Pair(
                        words.text("plan.limit.cost", numbers.money(most)),
                        words.text(
                                "plan.kept.cost",
                                plan.chosen().stream()
                                        .flatMap(item -> item.cost().stream())
                                        .max(Comparator.comparing(money -> money.amount()))
                                        .map(numbers::money)
                                        .orElse(words.text("unknown"))))));
        plan.limits()
                .minScore()
                .ifPresent(least -> pairs.add(new Block.Pair(
                        words.text("plan.limit.score", numbers.count(least)), words.text("plan.kept.score"))));
        plan.kept().stream()
                .filter(limit -> !limit.name().isEmpty())
                .map(this::limit)
                .forEach(pairs::add);
        return pairs;
    }

    private Block.Pair limit(Plan.Limit limit) {
        boolean isShare = limit.asked() > 0 && limit.asked() != Math.rint(limit.asked());
        boolean isLeast = limit.kind().startsWith("min");
        boolean isKept = isLeast ? limit.got() >= limit.asked() - 1e-9 : limit.got() <= limit.asked();
        String asked = "plan.limit." + (isShare ? "share." : "") + limit.kind();
        String got = (isKept ? "plan.kept." : "plan.missed.") + (isShare ? "share" : "creators");
        return new Block.Pair(
                words.text(asked, named(limit), isShare ? numbers.percent(limit.asked()) : (int) limit.asked()),
                words.text(got, isShare ? numbers.percent(limit.got()) : (int) limit.got()));
    }

    private String named(Plan.Limit limit) {
        return switch (limit.kind()) {
            case "maxPerPlatform" -> names.platform(limit.name());
            case "maxPerTier" -> names.tier(limit.name());
            default -> limit.name();
        };
    }

    /** What cannot hold together, empty where everything does. */
    Optional<String> conflict() {
        List<String> all = plan.conflicts().stream()
                .map(one -> one.split(": ", 2))
                .map(parts -> words.text("plan.conflict." + parts[0]) + (parts.length > 1 ? " (" + parts[1] + ")" : ""))
                .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(words.text("plan.conflict", String.join(", ", all)));
    }

    /** Who, for what, at what cost; the name has what is left of a table's width on paper. */
    private List<Column> offer(int nameWidth) {
        return List.of(
                Column.of("creator", words.text("column.creator"))
                        .paper(nameWidth)
                        .sheet(34)
                        .page(),
                Column.of("account", words.text("column.handle")).sheet(34),
                Column.of("deliverable", words.text("sheet.deliverable"))
                        .paper(60)
                        .sheet(16)
                        .page(),
                Column.of("cost", words.text("column.cost"))
                        .figures()
                        .paper(48)
                        .sheet(14)
                        .page());
    }

    /** Everybody else, with why. */
    Table reserve() {
        List<Column> columns = new ArrayList<>(offer(140));
        columns.add(
                Column.of("why", words.text("column.why")).paper(255).sheet(80).page());
        agency.ifPresent(own -> columns.add(Column.of("notes", words.text("column.notes"))
                .paper(110)
                .sheet(50)
                .page()));
        List<SeenItem> listed = plan.left().size() > LISTED ? plan.left().subList(0, LISTED) : plan.left();
        return Table.of(columns, Made.of(listed, item -> {
            List<Cell> cells = new ArrayList<>(List.of(
                    new Cell.Name(item.name(), item.handle() + " · " + item.platform()),
                    Cell.soft(item.handle() + " · " + item.platform()),
                    Cell.text(item.deliverable()),
                    Cell.amount(item.cost()),
                    Cell.text(item.why())));
            notes(item, cells);
            return Line.of(cells);
        }));
    }
}
