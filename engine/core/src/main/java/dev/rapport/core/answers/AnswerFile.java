package dev.rapport.core.answers;

import dev.rapport.judged.PersonDecision;
import dev.rapport.written.Problems;
import dev.rapport.written.WrittenText;
import dev.rapport.written.table.Cell;
import dev.rapport.written.table.SafeCell;
import dev.rapport.written.table.TableFile;
import dev.rapport.written.yaml.YamlDocument;
import dev.rapport.written.yaml.YamlMap;
import dev.rapport.written.yaml.YamlValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what a client answered: the workbook of a shortlist with its columns filled in, or the file that its page saved. */
public final class AnswerFile {

    private static final String BETWEEN = " \u00B7 ";

    private final String shown;
    private final Problems problems;

    private AnswerFile(String shown, Problems problems) {
        this.shown = shown;
        this.problems = problems;
    }

    /**
     * The answers; a creator without one is none. What cannot be understood is told and left out.
     *
     * @param file a workbook, a CSV, or the JSON of a page
     */
    public static List<Answer> read(Path file, Problems problems) {
        String shown = String.valueOf(file.getFileName());
        AnswerFile reader = new AnswerFile(shown, problems);
        if (shown.matches("(?i).*[.](html?|pdf)")) {
            problems.error(
                    "no-answers",
                    "The file (" + shown + ") is a report for reading, and holds no answers.",
                    shown + ":1:1",
                    "Maybe the workbook shortlist.xlsx with its columns filled in, or the file that the page saves.");
            return List.of();
        }
        return shown.toLowerCase(Locale.ROOT).endsWith(".json") ? reader.page(file) : reader.table(file);
    }

    private List<Answer> table(Path file) {
        Problems found = new Problems();
        List<List<List<Cell>>> sheets = TableFile.sheets(file, shown, found);
        List<Answer> answers = new ArrayList<>();
        List<Cell> headings = new ArrayList<>();
        List<Cell> answered = new ArrayList<>();
        for (List<List<Cell>> rows : sheets) {
            below(rows).ifPresent(sheet -> {
                int before = answers.size();
                sheet.rows().forEach(row -> answer(row, sheet.columns()).ifPresent(answers::add));
                headings.add(sheet.heading());
                if (answers.size() > before) {
                    answered.add(sheet.heading());
                }
            });
        }
        // Of sheets that are for reading nobody has to be told what is hidden in them.
        found.all().stream()
                .filter(problem -> headings.isEmpty()
                        || headings.stream()
                                .anyMatch(cell -> sheet(cell.place(shown)).equals(sheet(problem.place()))))
                .forEach(problems::add);
        Optional<Cell> half = headings.isEmpty() ? half(sheets) : Optional.empty();
        if (half.isPresent()) {
            problems.error(
                    "no-answers",
                    "The row of the heading (" + half.get().text() + ") has no column for "
                            + (AnswerColumn.of(half.get().text())
                                            .filter(AnswerColumn.REFERENCE::equals)
                                            .isPresent()
                                    ? "answers."
                                    : "references."),
                    half.get().place(shown),
                    "Maybe a heading was changed: ask for those of the workbook that was sent.");
        } else if (headings.isEmpty() && !found.hasErrors()) {
            problems.error(
                    "no-answers",
                    "The file (" + shown + ") has no columns for answers with their reference.",
                    shown + ":1:1",
                    "Maybe send back the workbook shortlist.xlsx with its columns filled in.");
        } else if (!headings.isEmpty()) {
            noneGiven(answers, headings.get(0));
        }
        answered.stream()
                .filter(heading -> !isOnFirst(heading, sheets))
                .forEach(heading -> problems.info(
                        "answers-on-sheet",
                        "The answers of the sheet (" + sheet(heading.place(shown))
                                + ") are read, which is not the first.",
                        heading.place(shown),
                        ""));
        return answers;
    }

    /** What stands below the headings of answers. */
    private record Below(Cell heading, Map<AnswerColumn, Integer> columns, List<List<Cell>> rows) {}

    private static Optional<Below> below(List<List<Cell>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            Map<AnswerColumn, Integer> columns = columns(rows.get(i));
            Integer answer = columns.get(AnswerColumn.ANSWER);
            if (answer != null && columns.containsKey(AnswerColumn.REFERENCE)) {
                return Optional.of(new Below(rows.get(i).get(answer), columns, rows.subList(i + 1, rows.size())));
            }
        }
        return Optional.empty();
    }

    /** A heading of answers or of references whose other half is missing. */
    private static Optional<Cell> half(List<List<List<Cell>>> sheets) {
        return sheets.stream()
                .flatMap(List::stream)
                .filter(row -> row.size() > 1)
                .flatMap(List::stream)
                .filter(cell -> AnswerColumn.of(cell.text())
                        .filter(column -> column == AnswerColumn.REFERENCE || column == AnswerColumn.ANSWER)
                        .isPresent())
                .findFirst();
    }

    private static boolean isOnFirst(Cell cell, List<List<List<Cell>>> sheets) {
        return sheets.get(0).stream().flatMap(List::stream).anyMatch(other -> other == cell);
    }

    /** The sheet of a place such as {@code answers.xlsx!Sheet!C4}, empty in other files. */
    private static String sheet(String place) {
        String[] parts = place.split("!", -1);
        return parts.length < 3 ? "" : parts[parts.length - 2];
    }

    /** An answer in another place, or by a colour, would be lost without a word. */
    private void noneGiven(List<Answer> answers, Cell heading) {
        if (answers.isEmpty() && problems.all().isEmpty()) {
            problems.error(
                    "no-answers",
                    "Nobody is answered in the column (" + heading.text() + ").",
                    heading.place(shown),
                    "Maybe they answered by colours, notes or in another column: ask for approve, backup or no in this one.");
        }
    }

    private static Map<AnswerColumn, Integer> columns(List<Cell> row) {
        Map<AnswerColumn, Integer> columns = new EnumMap<>(AnswerColumn.class);
        for (int i = 0; i < row.size(); i++) {
            int place = i;
            AnswerColumn.of(row.get(i).text()).ifPresent(column -> columns.put(column, place));
        }
        return columns;
    }

    private Optional<Answer> answer(List<Cell> row, Map<AnswerColumn, Integer> columns) {
        String word = text(row, columns, AnswerColumn.ANSWER);
        String why = why(text(row, columns, AnswerColumn.REASON), text(row, columns, AnswerColumn.COMMENT));
        Integer at = columns.get(AnswerColumn.ANSWER);
        String place = at != null && at < row.size() ? row.get(at).place(shown) : shown;
        return answer(word, why, text(row, columns, AnswerColumn.REFERENCE), place);
    }

    private static String text(List<Cell> row, Map<AnswerColumn, Integer> columns, AnswerColumn column) {
        Integer place = columns.get(column);
        return place == null || place >= row.size()
                ? ""
                : SafeCell.read(row.get(place).text()).strip();
    }

    private List<Answer> page(Path file) {
        Optional<String> text = WrittenText.read(file, shown, problems);
        if (text.isEmpty()) {
            return List.of();
        }
        // JSON is YAML too, and this reader knows where everything stands.
        YamlMap map = YamlDocument.parse(text.get(), shown, problems);
        List<Answer> answers = new ArrayList<>();
        List<YamlValue> rows = map.get("answers").map(YamlValue::list).orElse(List.of());
        if (rows.isEmpty() && !map.isBroken()) {
            problems.error(
                    "no-answers",
                    "The file (" + shown + ") holds no answers.",
                    map.place(),
                    "Maybe open the page where it was answered, and save the answers again.");
        }
        for (YamlValue one : rows) {
            YamlMap row = one.map();
            boolean isOfNoRun = map.text("run", "").isEmpty();
            row.allow(List.of("creator", "answer", "reason", "comment"));
            answer(
                            row.text("answer", ""),
                            why(row.text("reason", ""), row.text("comment", "")),
                            isOfNoRun ? "" : row.text("creator", "") + BETWEEN + map.text("run", ""),
                            one.place())
                    .ifPresent(answers::add);
        }
        return answers;
    }

    private static String why(String reason, String comment) {
        return Stream.of(reason, comment).filter(text -> !text.isEmpty()).collect(Collectors.joining(": "));
    }

    private Optional<Answer> answer(String word, String why, String reference, String place) {
        if (word.isEmpty()) {
            if (!why.isEmpty()) {
                problems.warning(
                        "comment-without-answer",
                        "The comment (" + why + ") stands beside no answer, and is not used.",
                        place,
                        "Maybe ask whether it means approve, backup or no.");
            }
            return Optional.empty();
        }
        Optional<PersonDecision.Verdict> verdict = AnswerWord.verdict(word);
        if (verdict.isEmpty()) {
            problems.error(
                    "unknown-answer",
                    "The answer (" + word + ") is not understood.",
                    place,
                    "Maybe approve, backup or no.");
            return Optional.empty();
        }
        int between = reference.lastIndexOf(BETWEEN);
        if (between < 0) {
            problems.error(
                    "no-reference",
                    "The answer (" + word + ") has no reference, so that nobody knows whom it means.",
                    place,
                    "Maybe copy the column Reference from the workbook that was sent.");
            return Optional.empty();
        }
        return Optional.of(new Answer(
                reference.substring(0, between),
                reference.substring(between + BETWEEN.length()),
                verdict.get(),
                why,
                place));
    }
}
