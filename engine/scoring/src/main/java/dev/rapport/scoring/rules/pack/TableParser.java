package dev.rapport.scoring.rules.pack;

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

/** Reads a table of plain columns: each row is a rule. */
final class TableParser {

    private final Vocabulary vocabulary;
    private final Set<String> categories;
    private final String file;
    private final Problems problems;

    TableParser(Vocabulary vocabulary, Set<String> categories, String file, Problems problems) {
        this.vocabulary = vocabulary;
        this.categories = categories;
        this.file = file;
        this.problems = problems;
    }

    /**
     * The rules of a table.
     *
     * @param rows the heading and the rows behind it
     * @param name the table's name, part of the ids
     */
    List<Rule> parse(List<List<Cell>> rows, String name, Stage stage) {
        if (rows.isEmpty()) {
            problems.error(
                    "empty-table", "The table has no heading.", file + ":1:1", "Maybe the first sheet is empty.");
            return List.of();
        }
        List<TableColumn> columns = new ArrayList<>();
        for (Cell heading : rows.get(0)) {
            columns.add(column(heading));
        }
        List<Rule> rules = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            row(rows.get(i), columns, stage.folder() + "/" + name, i + 1, stage).ifPresent(rules::add);
        }
        return rules;
    }

    private TableColumn column(Cell heading) {
        TableColumn column = TableColumn.of(heading.text(), vocabulary);
        if (column instanceof TableColumn.Unknown && !heading.isEmpty()) {
            List<String> names = new ArrayList<>(vocabulary.names());
            names.addAll(TableColumn.NAMES);
            error(
                    "unknown-column",
                    "The heading (" + heading.text() + ") means nothing.",
                    heading,
                    DidYouMean.hint(
                            heading.text(), names, "Maybe a fact with from, to, over, under, is or not behind it."));
        }
        return column;
    }

    private Optional<Rule> row(List<Cell> cells, List<TableColumn> columns, String table, int number, Stage stage) {
        List<Condition> conditions = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        List<String> sources = new ArrayList<>();
        Optional<BigDecimal> points = Optional.empty();
        String category = "";
        String why = "";
        String id = table + "/" + number;
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
            if (cell.isEmpty()) {
                continue;
            }
            if (columns.get(i) instanceof TableColumn.Compares compares) {
                condition(compares, cell).ifPresent(conditions::add);
            } else if (columns.get(i) instanceof TableColumn.Assumes assumes) {
                number(cell).ifPresent(value -> outcomes.add(new Outcome.Assume(assumes.fact(), value.doubleValue())));
            } else if (columns.get(i) instanceof TableColumn.Named named) {
                switch (named.name()) {
                    case "id" ->
                        id = table + "/" + cell.text().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]+", "-");
                    case "points" -> points = number(cell);
                    case "category" -> category = category(cell);
                    case "why" -> why = why(cell);
                    case "review" -> outcomes.add(new Outcome.Review());
                    case "exclude" -> outcomes.add(new Outcome.Exclude());
                    case "source", "year" -> sources.add(cell.text());
                    case "grade" -> sources.add(cell.text().length() == 1 ? "grade " + cell.text() : cell.text());
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
            error("no-outcome", "The row says nothing: no points, no assumption.", first, "Maybe fill the points.");
            return Optional.empty();
        }
        if (points.isPresent() && category.isEmpty()) {
            error("no-category", "The points of the row belong to no category.", first, "Maybe add a column category.");
            return Optional.empty();
        }
        Condition condition = conditions.size() == 1 ? conditions.get(0) : new Condition.All(conditions);
        return Optional.of(new Rule(
                id, stage, condition, outcomes, why, String.join(", ", sources), new Place(file, first.spot())));
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
                return number(cell).map(number -> new Term.Number(number.doubleValue(), number.toPlainString()));
            case TEXT:
                Likely.meant(field, text, vocabulary)
                        .ifPresent(meant -> problems.warning(
                                "unlikely-value",
                                "No rule that this pack stands on knows the " + field.name() + " (" + text + ").",
                                new Place(file, cell.spot()).toString(),
                                "Maybe " + meant + "."));
                return Optional.of(new Term.Text(text));
            default:
                String word = text.toLowerCase(Locale.ROOT);
                if (List.of("yes", "true", "ja", "x", "1").contains(word)) {
                    return Optional.of(new Term.Truth(true));
                }
                if (List.of("no", "false", "nein", "0").contains(word)) {
                    return Optional.of(new Term.Truth(false));
                }
                error("not-yes-or-no", "The cell (" + text + ") must be yes or no.", cell, "Maybe yes.");
                return Optional.empty();
        }
    }

    private Optional<BigDecimal> number(Cell cell) {
        if (!cell.isNumber() && WrittenNumber.isAmbiguous(cell.text())) {
            problems.addAll(List.of(WrittenNumber.ambiguous(cell.text(), new Place(file, cell.spot()).toString())));
        }
        Optional<BigDecimal> number = WrittenNumber.parse(cell.text());
        if (number.isEmpty()) {
            error("not-a-number", "The cell (" + cell.text() + ") must be a number.", cell, "Maybe write 0.05 or 5 %.");
        }
        return number;
    }

    private String category(Cell cell) {
        if (!categories.contains(cell.text())) {
            error(
                    "unknown-category",
                    "The category (" + cell.text() + ") does not stand in pack.yaml.",
                    cell,
                    DidYouMean.hint(cell.text(), categories, "Maybe add it under categories: in pack.yaml."));
        }
        return cell.text();
    }

    private String why(Cell cell) {
        WhyTemplate.check(cell.text(), new Place(file, cell.spot()).toString(), vocabulary, Set.of(), problems);
        return cell.text();
    }

    private void error(String code, String message, Cell cell, String hint) {
        problems.error(code, message, new Place(file, cell.spot()).toString(), hint);
    }
}
