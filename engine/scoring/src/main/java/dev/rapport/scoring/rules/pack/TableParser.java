package dev.rapport.scoring.rules.pack;

import dev.rapport.api.model.Problem;
import dev.rapport.judged.facts.FactType;
import dev.rapport.scoring.rules.tree.Condition;
import dev.rapport.scoring.rules.tree.Field;
import dev.rapport.scoring.rules.tree.Operator;
import dev.rapport.scoring.rules.tree.Outcome;
import dev.rapport.scoring.rules.tree.Place;
import dev.rapport.scoring.rules.tree.Rule;
import dev.rapport.scoring.rules.tree.Stage;
import dev.rapport.scoring.rules.tree.Term;
import dev.rapport.scoring.rules.tree.Vocabulary;
import dev.rapport.written.DidYouMean;
import dev.rapport.written.NumberAdvice;
import dev.rapport.written.OddText;
import dev.rapport.written.Problems;
import dev.rapport.written.WrittenNumber;
import dev.rapport.written.table.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a table of plain columns: each row is a rule. */
final class TableParser {

    private static final Pattern SUM = Pattern.compile("(?i)(total|sum|summe|gesamt|insgesamt)[: ]*.*");

    private final Vocabulary vocabulary;
    private final Set<String> categories;
    private final Doubts doubts;
    private final String file;
    private final Problems problems;

    TableParser(Vocabulary vocabulary, Set<String> categories, Doubts doubts, String file, Problems problems) {
        this.vocabulary = vocabulary;
        this.categories = categories;
        this.doubts = doubts;
        this.file = file;
        this.problems = problems;
    }

    /**
     * The rules of a table. A row in which something is wrong is none, so that nothing false follows from it.
     *
     * @param rows the heading and the rows behind it
     * @param name the table's name, part of the ids
     */
    List<Rule> parse(List<List<Cell>> rows, String name, Stage stage) {
        TableHead head = new TableHead(vocabulary, file, problems);
        Optional<List<TableColumn>> columns = head.columns(rows);
        if (columns.isEmpty()) {
            return List.of();
        }
        head.doubtEquality(columns.get(), rows);
        // What a row seems to lack may stand under the heading that means nothing.
        boolean isWhole = true;
        for (int i = 0; i < columns.get().size(); i++) {
            isWhole &= !(columns.get().get(i) instanceof TableColumn.Unknown)
                    || rows.get(0).get(i).isEmpty();
        }
        List<Rule> rules = new ArrayList<>();
        RowIds ids = new RowIds(stage.folder() + "/" + name);
        RowFaults faults = new RowFaults(isWhole);
        for (List<Cell> row : rows.subList(1, rows.size())) {
            if (texts(row).equals(texts(rows.get(0)))) {
                problems.warning(
                        "duplicate-line",
                        "The headings stand here once more, and are passed over.",
                        place(row.get(0)),
                        "Maybe delete the row.");
                continue;
            }
            Problems found = new Problems();
            Doubts ofOne = new Doubts();
            Optional<Rule> rule =
                    new TableParser(vocabulary, categories, ofOne, file, found).row(row, columns.get(), ids, stage);
            if (!found.hasErrors()) {
                rule.ifPresent(rules::add);
                doubts.addAll(ofOne);
            }
            faults.add(found.all());
        }
        faults.tell(rows.size() - 1, place(rows.get(0).get(0)), problems);
        tellUnsourced(rules);
        return rules;
    }

    private static List<String> texts(List<Cell> row) {
        return row.stream().map(Cell::text).toList();
    }

    /** An assumption moves forecasts and prices of everybody: who reads them asks where it is from. */
    private void tellUnsourced(List<Rule> rules) {
        List<Rule> unsourced = rules.stream()
                .filter(rule ->
                        rule.sources().isBlank() && rule.outcomes().stream().anyMatch(Outcome.Assume.class::isInstance))
                .toList();
        if (!unsourced.isEmpty()) {
            problems.info(
                    "no-source",
                    (unsourced.size() == 1
                                    ? "A row assumes a number and does"
                                    : unsourced.size() + " rows assume numbers and do")
                            + " not say where from, so that no report can.",
                    unsourced.get(0).place().toString(),
                    "Maybe fill source, year and grade.");
        }
    }

    private Optional<Rule> row(List<Cell> cells, List<TableColumn> columns, RowIds ids, Stage stage) {
        List<Condition> conditions = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        List<String> sources = new ArrayList<>();
        Optional<BigDecimal> points = Optional.empty();
        String category = "";
        String why = "";
        String named = "";
        Optional<Cell> written = cells.stream().filter(cell -> !cell.isEmpty()).findFirst();
        boolean isSums = written.filter(cell -> SUM.matcher(cell.text()).matches()
                        && columns.size() > cells.indexOf(cell)
                        && columns.get(cells.indexOf(cell)) instanceof TableColumn.Compares)
                .isPresent();
        if (isSums) {
            error(
                    "no-category",
                    "The points of the row belong to no category.",
                    written.get(),
                    "Maybe it is a row of sums: delete it.");
            return Optional.empty();
        }
        cells.stream()
                .skip(columns.size())
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .ifPresent(extra -> error(
                        "extra-cell",
                        "The cell (" + extra.text() + ") stands under no heading.",
                        extra,
                        "Maybe a text with a comma needs quotes."));
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            Cell cell = cells.get(i);
            if (isUnusable(cell, columns.get(i)) || cell.isEmpty()) {
                continue;
            }
            if (columns.get(i) instanceof TableColumn.Compares compares) {
                condition(compares, cell).ifPresent(conditions::add);
            } else if (columns.get(i) instanceof TableColumn.Assumes assumes) {
                number(cell, assumes.fact().id()).ifPresent(value -> {
                    LikelyNumber.checkAssumed(assumes.fact(), value, place(cell), problems);
                    outcomes.add(new Outcome.Assume(assumes.fact(), value.doubleValue()));
                });
            } else if (columns.get(i) instanceof TableColumn.Named column) {
                switch (column.name()) {
                    case "id" -> named = cell.text().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]+", "-");
                    case "points" -> {
                        points = isPercent(cell, "points") ? Optional.empty() : number(cell, "points");
                        points.ifPresent(number -> LikelyNumber.checkPoints(number, place(cell), problems));
                    }
                    case "category" -> category = category(cell);
                    case "why" -> why = why(cell);
                    case "review" -> {
                        if (isYes(cell)) {
                            outcomes.add(new Outcome.Review());
                        }
                    }
                    case "exclude" -> {
                        if (isYes(cell)) {
                            outcomes.add(new Outcome.Exclude());
                        }
                    }
                    case "source" -> {
                        Evidence.source(cell.text(), place(cell), problems);
                        sources.add(cell.text());
                    }
                    case "year" -> {
                        Evidence.year(cell.text(), place(cell), problems);
                        sources.add(cell.text());
                    }
                    case "grade" -> {
                        Grade.check(cell.text(), place(cell), problems);
                        sources.add(cell.text().length() == 1 ? "grade " + cell.text() : cell.text());
                    }
                    default -> {
                        // unit and note are for people
                    }
                }
            }
        }
        if (points.isPresent()) {
            outcomes.add(new Outcome.Points(category, points.get()));
        }
        Cell first = cells.get(0);
        if (outcomes.isEmpty()) {
            if (!problems.hasErrors()) {
                error("no-outcome", "The row says nothing: no points, no assumption.", first, "Maybe fill the points.");
            }
            return Optional.empty();
        }
        if (points.isPresent() && category.isEmpty()) {
            error("no-category", "The points of the row belong to no category.", first, "Maybe add a column category.");
            return Optional.empty();
        }
        if (why.isEmpty() && !outcomes.stream().allMatch(Outcome.Assume.class::isInstance)) {
            error("no-why", "The row does not say why.", first, "Maybe fill the column why.");
        }
        Condition condition = conditions.size() == 1 ? conditions.get(0) : new Condition.All(conditions);
        return Optional.of(new Rule(
                ids.id(named, condition),
                stage,
                condition,
                outcomes,
                why,
                String.join(", ", sources),
                new Place(file, first.spot())));
    }

    /** A cell that holds no value of its own must not be taken for an empty one, which means any. */
    private boolean isUnusable(Cell cell, TableColumn column) {
        boolean isForPeople = column instanceof TableColumn.Unknown
                || (column instanceof TableColumn.Named named
                        && List.of("source", "year", "note", "unit", "grade").contains(named.name()));
        Optional<Problem> problem = cell.unusable(place(cell));
        if (problem.isEmpty() && cell.kind() == Cell.Kind.DATE && !isForPeople) {
            problem = Optional.of(cell.dateInsteadOfAnother(place(cell)));
        }
        problem.ifPresent(problems::add);
        return problem.isPresent();
    }

    private Optional<Condition> condition(TableColumn.Compares compares, Cell cell) {
        Field field = compares.field();
        List<String> parts = field.type() == FactType.NUMBER
                ? List.of(cell.text())
                : Arrays.stream(cell.text().split("[;|]"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
        List<Term> terms = new ArrayList<>();
        for (String part : parts) {
            term(field, part, cell).ifPresent(terms::add);
        }
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        boolean negated = compares.operator() == Operator.DIFFERENT;
        if (terms.size() > 1) {
            return Optional.of(new Condition.In(field, terms, negated));
        }
        return Optional.of(new Condition.Compare(new Term.FieldTerm(field), compares.operator(), terms.get(0)));
    }

    private Optional<Term> term(Field field, String text, Cell cell) {
        switch (field.type()) {
            case NUMBER:
                if (Likely.isCounted(field) && isPercent(cell, field.name())) {
                    return Optional.empty();
                }
                return number(cell, spaced(field.name())).map(number -> {
                    LikelyNumber.check(field, number, place(cell), problems);
                    return new Term.Number(number.doubleValue(), number.toPlainString());
                });
            case TEXT:
                doubts.add(field, text, place(cell), true);
                return Optional.of(new Term.Text(text));
            default:
                return yesOrNo(text, cell).map(Term.Truth::new);
        }
    }

    /** Whether a percentage stands where things are counted: it would be a hundredth of what is meant. */
    private boolean isPercent(Cell cell, String counted) {
        boolean isPercent = cell.text().endsWith("%");
        if (isPercent) {
            error(
                    "percent",
                    "The cell (" + cell.text() + ") is a percentage, and " + counted + " are counted.",
                    cell,
                    "Maybe " + cell.text().replace("%", "").strip() + ".");
        }
        return isPercent;
    }

    private boolean isYes(Cell cell) {
        return yesOrNo(cell.text(), cell).orElse(false);
    }

    private Optional<Boolean> yesOrNo(String text, Cell cell) {
        String word = text.toLowerCase(Locale.ROOT);
        if (List.of("yes", "true", "ja", "x", "1", "wahr", "y").contains(word)) {
            return Optional.of(true);
        }
        if (List.of("no", "false", "nein", "0", "falsch", "n").contains(word)) {
            return Optional.of(false);
        }
        error("not-yes-or-no", "The cell (" + text + ") must be yes or no.", cell, "Maybe yes.");
        return Optional.empty();
    }

    /** @param meant name of the column's fact, for advice */
    private Optional<BigDecimal> number(Cell cell, String meant) {
        if (!cell.isNumber() && WrittenNumber.isAmbiguous(cell.text())) {
            problems.add(WrittenNumber.ambiguous(cell.text(), place(cell)));
            return Optional.empty();
        }
        Optional<BigDecimal> number = WrittenNumber.parse(cell.text());
        if (number.isEmpty() && NumberAdvice.isRange(cell.text())) {
            error(
                    "range-in-cell",
                    "The cell (" + cell.text() + ") is more than one number; the heading says how it is compared.",
                    cell,
                    NumberAdvice.headings(cell.text(), meant));
        } else if (number.isEmpty()) {
            error(
                    "not-a-number",
                    "The cell (" + cell.text() + ") must be a number.",
                    cell,
                    NumberAdvice.of(
                            cell.text(), meant.equals("points") ? "Maybe 10, or -10." : "Maybe write 0.05 or 5 %."));
        }
        return number;
    }

    private static String spaced(String name) {
        return name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    private String category(Cell cell) {
        if (!categories.contains(cell.text())) {
            error(
                    "unknown-category",
                    "The category (" + cell.text() + ") does not stand in pack.yaml.",
                    cell,
                    categories.stream()
                            .filter(id -> cell.text().toLowerCase(Locale.ROOT).startsWith(id))
                            .findFirst()
                            .map(id -> "Maybe " + id + ".")
                            .orElseGet(() -> DidYouMean.hint(
                                    cell.text(), categories, "Maybe add it under categories: in pack.yaml.")));
        }
        return cell.text();
    }

    private String why(Cell cell) {
        WhyTemplate.check(cell.text(), place(cell), vocabulary, Set.of(), problems);
        OddText.of(cell.text())
                .ifPresent(
                        odd -> problems.warning("text-odd", "The reason " + odd.what() + ".", place(cell), odd.hint()));
        return cell.text();
    }

    private void error(String code, String message, Cell cell, String hint) {
        problems.error(code, message, place(cell), hint);
    }

    private String place(Cell cell) {
        return new Place(file, cell.spot()).toString();
    }
}
