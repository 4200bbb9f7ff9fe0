package dev.rapport.report.shortlist;

import dev.rapport.judged.Value;
import dev.rapport.judged.facts.Fact;
import dev.rapport.judged.facts.FactType;
import dev.rapport.report.document.Cell;
import dev.rapport.report.document.Column;
import dev.rapport.report.document.Line;
import dev.rapport.report.document.Made;
import dev.rapport.report.document.Medium;
import dev.rapport.report.document.Section;
import dev.rapport.report.document.Table;
import dev.rapport.report.seen.AgencyRun;
import dev.rapport.report.seen.ReportField;
import dev.rapport.report.seen.SeenCreator;
import dev.rapport.report.seen.SeenRun;
import dev.rapport.report.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Everybody who was judged, with every known fact, exact. */
final class CreatorsSheet {

    private static final int NARROW = 13;

    private final SeenRun run;
    private final Optional<AgencyRun> agency;
    private final Words words;
    private final Map<String, ReportField> own;

    CreatorsSheet(SeenRun run, Optional<AgencyRun> agency) {
        this.run = run;
        this.agency = agency;
        this.words = run.words();
        this.own = run.own().stream().collect(Collectors.toMap(ReportField::name, field -> field, (a, b) -> a));
    }

    Section section() {
        return Section.in(
                Medium.WORKBOOK,
                words.text("sheet.creators"),
                List.of(Table.of(columns(), Made.list(run.creators().size(), this::line))
                        .named("Creators")
                        .printed(printedTo(), Integer.MAX_VALUE)));
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                column("column.rank", 6),
                column("column.name", 26),
                column("column.handle", 22),
                column("column.platform", 12),
                column("sheet.status", NARROW),
                column("column.tier", 10),
                column("column.score", 9).figures(),
                column("column.cost", 11).figures()));
        run.categories()
                .forEach(category -> columns.add(Column.of(category, run.names().category(category))
                        .figures()
                        .sheet(11)));
        if (agency.isPresent()) {
            columns.add(column("column.fee", NARROW).figures());
            columns.add(column("column.notes", 40));
        }
        columns.addAll(List.of(column("column.why", 50), column("column.authenticity", 30), column("sheet.id", 24)));
        run.columns().forEach(fact -> columns.add(Column.of(fact, title(fact)).sheet(NARROW)));
        return columns;
    }

    /** What is known of each is for searching; the places, prices and scores print. */
    private String printedTo() {
        return run.categories().isEmpty()
                ? "column.cost"
                : run.categories().get(run.categories().size() - 1);
    }

    private Column column(String key, int characters) {
        return Column.of(key, words.text(key)).sheet(characters);
    }

    private String title(String fact) {
        ReportField field = own.get(fact);
        return field == null ? run.names().fact(fact) : field.title();
    }

    private Line line(int index) {
        SeenCreator creator = run.creators().get(index);
        List<Cell> cells = new ArrayList<>(List.of(
                new Cell.Number(creator.rank(), Cell.Form.RANK),
                Cell.text(creator.name()),
                Cell.text(creator.handle()),
                Cell.text(creator.platform()),
                new Cell.State(creator.status()),
                Cell.text(creator.tier()),
                Cell.score(creator.score()),
                Cell.amount(creator.cost())));
        for (String category : run.categories()) {
            OptionalDouble score = creator.score(category);
            cells.add(Cell.number(score, Cell.Form.SCORE));
        }
        agency.map(all -> all.creators().apply(creator.id())).ifPresent(mine -> {
            cells.add(Cell.amount(mine.fee()));
            cells.add(Cell.text(String.join("; ", mine.notes())));
        });
        cells.addAll(List.of(Cell.text(creator.why()), Cell.text(creator.authenticity()), Cell.text(creator.id())));
        run.columns().forEach(fact -> cells.add(cell(fact, creator.facts().value(fact))));
        return Line.of(cells);
    }

    private Cell cell(String fact, Value value) {
        if (value instanceof Value.Number number) {
            return new Cell.Number(number.number(), isFraction(fact) ? Cell.Form.PERCENT : Cell.Form.PLAIN);
        }
        if (value == Value.unknown()) {
            return Cell.UNKNOWN;
        }
        if (value instanceof Value.Truth truth) {
            return Cell.text(words.text(truth.truth() ? "yes" : "no"));
        }
        if (fact.equals(Fact.PLATFORM.id())) {
            return Cell.text(run.names().platform(value.plain()));
        }
        return Cell.text(fact.equals(Fact.TIER.id()) ? run.names().tier(value.plain()) : value.plain());
    }

    private boolean isFraction(String fact) {
        return Fact.byId(fact)
                .filter(known -> known.type() == FactType.NUMBER)
                .map(Fact::unit)
                .or(() -> Optional.ofNullable(own.get(fact)).map(ReportField::unit))
                .map(unit -> unit.startsWith("fraction"))
                .orElse(false);
    }
}
