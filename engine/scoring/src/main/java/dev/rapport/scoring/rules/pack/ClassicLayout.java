package dev.rapport.scoring.rules.pack;

import dev.rapport.scoring.rules.tree.Place;
import dev.rapport.written.DidYouMean;
import dev.rapport.written.Problems;
import dev.rapport.written.table.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the tables of a classic decision table's sheet: RuleSet, its settings, and each RuleTable with its columns and rows. */
final class ClassicLayout {

    /**
     * One RuleTable.
     *
     * @param name behind the word RuleTable, empty when nothing stands there
     * @param rows the cells under the labels
     */
    record Table(String name, List<ClassicColumn> columns, List<List<Cell>> rows) {}

    private static final Set<String> SETTINGS_WITHOUT_EFFECT = Set.of(
            "import", "sequential", "sequentialmaxpriority", "sequentialminpriority", "escapequotes", "maxrules");
    private static final Set<String> SETTINGS_WITH_CODE =
            Set.of("variables", "functions", "queries", "declare", "unit", "numericdisabled");
    private static final Pattern DECLARATION =
            Pattern.compile("(?:\\$?\\w+\\s*:\\s*)?Candidate\\s*(?:\\((.*)\\))?\\s*", Pattern.DOTALL);

    private final String file;
    private final Problems problems;

    ClassicLayout(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    List<Table> tables(List<List<Cell>> sheet) {
        List<Table> tables = new ArrayList<>();
        int at = 0;
        boolean inSet = false;
        while (at < sheet.size()) {
            List<Cell> row = sheet.get(at);
            int column = firstFilled(row);
            String word = column < 0 ? "" : row.get(column).text().toLowerCase(Locale.ROOT);
            if (word.startsWith("ruletable") && inSet) {
                int end = at + 1;
                while (end < sheet.size() && !startsTable(sheet.get(end))) {
                    end++;
                }
                table(sheet.subList(at, end), column, tables);
                at = end;
            } else {
                inSet |= word.equals("ruleset");
                if (inSet && SETTINGS_WITH_CODE.contains(word)) {
                    refuseSetting(row, column);
                } else if (inSet && column >= 0 && !word.equals("ruleset") && !SETTINGS_WITHOUT_EFFECT.contains(word)) {
                    problems.warning(
                            "classic-setting",
                            "The setting (" + row.get(column).text() + ") is not read.",
                            place(row.get(column)),
                            "Maybe a note; it changes nothing.");
                }
                at++;
            }
        }
        if (tables.isEmpty() && !problems.hasErrors()) {
            problems.error(
                    "classic-layout",
                    "The first sheet has no " + (inSet ? "RuleTable" : "RuleSet") + ", as a decision table has it.",
                    file + ":1:1",
                    "Maybe a table of plain columns was meant: call it .xlsx or .csv without .drl before it.");
        }
        return tables;
    }

    private void table(List<List<Cell>> rows, int start, List<Table> tables) {
        Cell head = rows.get(0).get(start);
        if (rows.size() < 3) {
            problems.error(
                    "classic-layout",
                    "Under (" + head.text() + ") the kinds of column and their snippets are missing.",
                    place(head),
                    "Maybe CONDITION, METADATA; below it Candidate; below it followers >= $param.");
            return;
        }
        List<Cell> keywords = rows.get(1);
        // The row of objects may be empty, and an empty row is not there.
        boolean objects = IntStream.range(start, keywords.size())
                .noneMatch(
                        i -> isMetadata(keywords.get(i)) && !at(rows.get(2), i).isEmpty());
        List<Cell> declared = objects ? rows.get(2) : List.of();
        int snippets = objects ? 3 : 2;
        if (rows.size() <= snippets) {
            problems.error(
                    "classic-layout",
                    "Under (" + head.text() + ") the row of snippets is missing.",
                    place(head),
                    "Maybe followers >= $param below Candidate, and points($param) below METADATA.");
            return;
        }
        List<ClassicColumn> columns = new ArrayList<>();
        Cell pattern = new Cell("", head.spot());
        for (int i = start; i < keywords.size(); i++) {
            if (!at(declared, i).isEmpty()) {
                pattern = at(declared, i);
            }
            column(i, keywords.get(i), pattern, at(rows.get(snippets), i), columns);
        }
        int labels = new Place(file, rows.get(snippets).get(0).spot()).line() + 1;
        int first = snippets + 1;
        if (rows.size() > first && new Place(file, rows.get(first).get(0).spot()).line() == labels) {
            first++;
        }
        String name = head.text().substring("ruletable".length()).strip();
        tables.add(new Table(name, columns, List.copyOf(rows.subList(Math.min(first, rows.size()), rows.size()))));
    }

    private void column(int index, Cell keyword, Cell pattern, Cell snippet, List<ClassicColumn> columns) {
        var kind = ClassicKind.of(keyword.text());
        if (keyword.isEmpty()) {
            return;
        }
        if (kind.isEmpty()) {
            List<String> words = Arrays.stream(ClassicKind.values())
                    .map(ClassicKind::keyword)
                    .toList();
            problems.error(
                    "classic-column",
                    "The kind of column (" + keyword.text() + ") does not exist.",
                    place(keyword),
                    DidYouMean.hint(keyword.text(), words, "Maybe CONDITION or METADATA."));
            return;
        }
        String code = snippet.text().replaceAll("//.*", "").strip();
        if (kind.get() == ClassicKind.ACTION && !code.isEmpty()) {
            problems.error(
                    "classic-action",
                    "The action (" + snippet.text() + ") is Java, and a pack's rules run none.",
                    place(snippet),
                    "Maybe make it a METADATA column: category($param), points($param), why(\"$param\"), review or"
                            + " exclude.");
        } else if (kind.get().use() == ClassicKind.Use.REFUSED) {
            problems.error(
                    "classic-column",
                    "Columns of the kind (" + kind.get().keyword() + ") alter which rules fire, and are not read.",
                    place(keyword),
                    "Maybe say it as a condition; the folder decides the stage.");
        } else if (kind.get().use() == ClassicKind.Use.WITHOUT_EFFECT) {
            problems.warning(
                    "classic-setting",
                    "The column (" + keyword.text() + ") has no effect: every rule that holds fires once.",
                    place(keyword),
                    "Maybe delete it.");
        } else if (kind.get() == ClassicKind.CONDITION) {
            condition(index, pattern, snippet).ifPresent(columns::add);
        } else if (kind.get() != ClassicKind.ACTION) {
            columns.add(new ClassicColumn(index, kind.get(), new Cell("", pattern.spot()), snippet, file));
        }
    }

    private Optional<ClassicColumn> condition(int index, Cell pattern, Cell snippet) {
        Matcher whole = DECLARATION.matcher(snippet.text());
        boolean isWhole = whole.matches() && whole.group(1) != null;
        Cell shown = isWhole ? new Cell(whole.group(1).strip(), snippet.spot()) : snippet;
        Matcher declaration = DECLARATION.matcher(pattern.text());
        if (!pattern.isEmpty() && !declaration.matches()) {
            problems.error(
                    "classic-object",
                    "The conditions are about (" + pattern.text() + "); rules know a Candidate alone.",
                    place(pattern),
                    "Maybe Candidate.");
            return Optional.empty();
        }
        String always = pattern.isEmpty() || declaration.group(1) == null
                ? ""
                : declaration.group(1).strip();
        return Optional.of(
                new ClassicColumn(index, ClassicKind.CONDITION, new Cell(always, pattern.spot()), shown, file));
    }

    private void refuseSetting(List<Cell> row, int column) {
        Cell value = at(row, column + 1);
        if (!value.isEmpty()) {
            problems.error(
                    "classic-code",
                    "The setting (" + row.get(column).text() + ") brings code, and a pack's tables run none.",
                    place(value),
                    "Maybe a parameter of pack.yaml: parameters.name in a snippet.");
        }
    }

    private static boolean isMetadata(Cell keyword) {
        return ClassicKind.of(keyword.text())
                .filter(ClassicKind.METADATA::equals)
                .isPresent();
    }

    private static boolean startsTable(List<Cell> row) {
        int column = firstFilled(row);
        return column >= 0 && row.get(column).text().toLowerCase(Locale.ROOT).startsWith("ruletable");
    }

    private static int firstFilled(List<Cell> row) {
        return IntStream.range(0, row.size())
                .filter(i -> !row.get(i).isEmpty())
                .findFirst()
                .orElse(-1);
    }

    private static Cell at(List<Cell> row, int column) {
        return column < row.size() ? row.get(column) : new Cell("", "1:1");
    }

    private String place(Cell cell) {
        return new Place(file, cell.spot()).toString();
    }
}
