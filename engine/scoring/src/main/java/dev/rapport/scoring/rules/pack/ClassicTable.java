package dev.rapport.scoring.rules.pack;

import dev.rapport.api.model.Problem;
import dev.rapport.judged.facts.FactType;
import dev.rapport.scoring.rules.tree.Place;
import dev.rapport.scoring.rules.tree.Rule;
import dev.rapport.scoring.rules.tree.Stage;
import dev.rapport.scoring.rules.tree.Vocabulary;
import dev.rapport.written.Problems;
import dev.rapport.written.WrittenNumber;
import dev.rapport.written.table.Cell;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a classic Drools decision table ({@code *.drl.xlsx}, {@code *.drl.csv}). Each row becomes the text of a rule and goes the way
 * of every other rule, so that a decision table can say no more than a rule file; each word remembers its cell.
 */
final class ClassicTable {

    private final RuleParser parser;
    private final Vocabulary vocabulary;
    private final String file;
    private final Problems problems;
    /** A misspelt snippet is wrong in every row, and said once. */
    private final Set<Problem> told = new LinkedHashSet<>();

    ClassicTable(RuleParser parser, Vocabulary vocabulary, String file, Problems problems) {
        this.parser = parser;
        this.vocabulary = vocabulary;
        this.file = file;
        this.problems = problems;
    }

    static boolean isName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".drl.xlsx") || lower.endsWith(".drl.csv");
    }

    /**
     * The rules of a sheet.
     *
     * @param name the table's name where a RuleTable has none, part of the ids
     */
    List<Rule> parse(List<List<Cell>> sheet, String name, Stage stage) {
        List<Rule> rules = new ArrayList<>();
        for (ClassicLayout.Table table : new ClassicLayout(file, problems).tables(sheet)) {
            String prefix = stage.folder() + "/" + (table.name().isEmpty() ? name : slug(table.name()));
            for (List<Cell> row : table.rows()) {
                row(row, table.columns(), prefix, stage, rules);
            }
        }
        problems.addAll(List.copyOf(told));
        return rules;
    }

    private void row(List<Cell> row, List<ClassicColumn> columns, String prefix, Stage stage, List<Rule> rules) {
        List<ClassicColumn> filled = columns.stream()
                .filter(column ->
                        column.index() < row.size() && !row.get(column.index()).isEmpty())
                .toList();
        if (isSwitchedOff(row, filled)) {
            return;
        }
        if (filled.stream().noneMatch(column -> column.kind() == ClassicKind.METADATA)) {
            filled.stream()
                    .map(column -> row.get(column.index()))
                    .filter(cell -> !cell.text().matches("(#|//).*"))
                    .findFirst()
                    .ifPresent(cell -> told.add(Problem.error(
                            "no-outcome",
                            "The row (" + cell.text() + ") says nothing when it fires.",
                            new Place(file, cell.spot()).toString(),
                            "Maybe fill its METADATA cells, or put # before what is only a note.")));
            return;
        }
        // A cell that holds no value of its own must not be taken for an empty one, which means any.
        List<Problem> unusable = columns.stream()
                .filter(column -> column.index() < row.size())
                .map(column -> row.get(column.index()))
                .flatMap(cell -> unusable(cell).stream())
                .toList();
        if (!unusable.isEmpty()) {
            told.addAll(unusable);
            return;
        }
        Place start = new Place(file, row.get(filled.get(0).index()).spot());
        String name = filled.stream()
                .filter(column -> column.kind() == ClassicKind.NAME)
                .map(column -> slug(row.get(column.index()).text()))
                .findFirst()
                .orElse(String.valueOf(start.line()));
        Patchwork rule = new Patchwork(start);
        rule.add("rule \"" + prefix + "/" + name + "\"").endLine();
        write(row, filled, ClassicKind.METADATA, rule);
        rule.add("when Candidate(").endLine();
        write(row, filled, ClassicKind.CONDITION, rule);
        rule.add(") then end").endLine();
        Problems found = new Problems();
        List<Rule> parsed = parser.parse(rule.text(), rule, stage, found);
        parsed.stream().limit(1).forEach(rules::add);
        parsed.stream()
                .skip(1)
                .forEach(second -> found.error(
                        "classic-cell",
                        "The cell ends its rule and begins another (" + second.id() + ").",
                        second.place().toString(),
                        "Maybe give the other rule a row of its own."));
        told.addAll(found.all());
    }

    private Optional<Problem> unusable(Cell cell) {
        String place = new Place(file, cell.spot()).toString();
        return cell.kind() == Cell.Kind.DATE ? Optional.of(cell.dateInsteadOfAnother(place)) : cell.unusable(place);
    }

    private void write(List<Cell> row, List<ClassicColumn> filled, ClassicKind kind, Patchwork rule) {
        Set<Cell> patterns = new LinkedHashSet<>();
        String separator = "";
        for (ClassicColumn column : filled) {
            if (column.kind() != kind) {
                continue;
            }
            if (!column.pattern().isEmpty() && patterns.add(column.pattern())) {
                rule.add(separator)
                        .add(
                                column.pattern().text(),
                                new Place(file, column.pattern().spot()))
                        .endLine();
                separator = ", ";
            }
            Cell cell = row.get(column.index());
            boolean isText = vocabulary
                    .field(column.field())
                    .filter(field -> field.type() == FactType.TEXT)
                    .isPresent();
            if (column.isBare(isText) && !cell.isNumber() && WrittenNumber.isAmbiguous(cell.text())) {
                told.add(WrittenNumber.ambiguous(cell.text(), new Place(file, cell.spot()).toString()));
            }
            rule.add(separator);
            column.write(cell, isText, rule);
            rule.endLine();
            separator = kind == ClassicKind.CONDITION ? ", " : "";
        }
    }

    private static boolean isSwitchedOff(List<Cell> row, List<ClassicColumn> filled) {
        return filled.stream()
                .filter(column -> column.kind() == ClassicKind.ENABLED)
                .anyMatch(column -> row.get(column.index()).text().equalsIgnoreCase("false"));
    }

    private static String slug(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
