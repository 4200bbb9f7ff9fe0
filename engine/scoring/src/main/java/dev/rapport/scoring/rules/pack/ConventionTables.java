package dev.rapport.scoring.rules.pack;

import dev.rapport.judged.brief.Conventions;
import dev.rapport.judged.brief.DisclosureRule;
import dev.rapport.judged.brief.Placement;
import dev.rapport.judged.outcome.AssetKind;
import dev.rapport.written.CountryCode;
import dev.rapport.written.DidYouMean;
import dev.rapport.written.OddText;
import dev.rapport.written.Problems;
import dev.rapport.written.table.CsvSheet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the tables of a pack that are no rules: how a post is told to be paid for by country, and words by which content is known. */
final class ConventionTables {

    static final String FOLDER = "content";
    static final List<String> NAMES = List.of("disclosure.csv", "kinds.csv");

    private static final CsvSheet.Columns DISCLOSURE = CsvSheet.Columns.of(
                    List.of("country", "accepted", "where", "not enough", "source", "year", "grade", "note"))
            .needing(List.of(List.of("country"), List.of("accepted")));

    private static final CsvSheet.Columns KINDS =
            CsvSheet.Columns.of(List.of("kind", "words", "note")).needing(List.of(List.of("kind"), List.of("words")));

    private static final List<String> KIND_NAMES = Arrays.stream(AssetKind.values())
            .filter(kind -> kind != AssetKind.UNKNOWN)
            .map(AssetKind::id)
            .toList();

    private final Path folder;
    private final String shownAs;
    private final Problems problems;

    private ConventionTables(Path folder, String shownAs, Problems problems) {
        this.folder = folder;
        this.shownAs = shownAs + "/" + FOLDER + "/";
        this.problems = problems;
    }

    /** Whether a file of the folder is one of the tables. */
    static boolean isRead(String name) {
        return NAMES.contains(name) || NAMES.contains(name.replaceFirst("\\.xlsx$", ".csv"));
    }

    static Conventions read(Path folder, String shownAs, Problems problems) {
        ConventionTables tables = new ConventionTables(folder, shownAs, problems);
        return new Conventions(tables.disclosure(), tables.kinds());
    }

    private List<DisclosureRule> disclosure() {
        Map<String, DisclosureRule> rules = new LinkedHashMap<>();
        for (CsvSheet.Row row : rows("disclosure.csv", DISCLOSURE)) {
            Optional<String> country = CountryCode.of(row.text("country"));
            if (country.isEmpty()) {
                problems.error(
                        "unknown-country",
                        "The country (" + row.text("country") + ") does not exist.",
                        row.place("country"),
                        CountryCode.hint(row.text("country")));
                continue;
            }
            if (words(row, "accepted").isEmpty()) {
                problems.error(
                        "no-value",
                        "The country (" + row.text("country") + ") has no word that is enough.",
                        row.place("accepted"),
                        "Maybe delete the row: the standard pack's stays then.");
                continue;
            }
            Evidence.check(row::text, row::place, problems);
            DisclosureRule rule = new DisclosureRule(
                    country.get(),
                    words(row, "accepted"),
                    places(row),
                    words(row, "not enough"),
                    row.text("source"),
                    row.text("year"),
                    row.text("grade"));
            if (rules.putIfAbsent(country.get(), rule) != null) {
                twice(row, "country");
            }
        }
        return List.copyOf(rules.values());
    }

    private Map<AssetKind, List<String>> kinds() {
        Map<AssetKind, List<String>> kinds = new LinkedHashMap<>();
        for (CsvSheet.Row row : rows("kinds.csv", KINDS)) {
            Optional<AssetKind> kind = AssetKind.byId(row.text("kind")).filter(one -> one != AssetKind.UNKNOWN);
            if (kind.isEmpty()) {
                problems.error(
                        "unknown-kind",
                        "The kind (" + row.text("kind") + ") does not exist.",
                        row.place("kind"),
                        DidYouMean.hint(row.text("kind"), KIND_NAMES, "Maybe unboxing or review."));
            } else if (words(row, "words").isEmpty()) {
                problems.error(
                        "no-value",
                        "The kind (" + row.text("kind") + ") has no words, so that nothing is known by it.",
                        row.place("words"),
                        "Maybe delete the row: the standard pack's stays then.");
            } else if (kinds.putIfAbsent(kind.get(), words(row, "words")) != null) {
                twice(row, "kind");
            }
        }
        return kinds;
    }

    private List<Placement> places(CsvSheet.Row row) {
        List<Placement> places = new ArrayList<>();
        for (String word : words(row, "where")) {
            Optional<Placement> place = Placement.byId(word);
            place.ifPresent(places::add);
            if (place.isEmpty()) {
                List<String> all =
                        Arrays.stream(Placement.values()).map(Placement::id).toList();
                problems.error(
                        "unknown-placement",
                        "The place (" + word + ") for a word of disclosure does not exist.",
                        row.place("where"),
                        DidYouMean.hint(word, all, "Maybe one of " + String.join(", ", all) + "."));
            }
        }
        return places;
    }

    private void twice(CsvSheet.Row row, String heading) {
        problems.error(
                "row-twice",
                "The " + heading + " (" + row.text(heading) + ") stands twice; the first one counts.",
                row.place(heading),
                "Maybe delete one.");
    }

    private List<CsvSheet.Row> rows(String name, CsvSheet.Columns columns) {
        Path csv = folder.resolve(name);
        String workbook = name.replaceFirst("\\.csv$", ".xlsx");
        return Files.isRegularFile(csv)
                ? CsvSheet.read(csv, shownAs + name, columns, problems)
                : CsvSheet.read(folder.resolve(workbook), shownAs + workbook, columns, problems);
    }

    private List<String> words(CsvSheet.Row row, String heading) {
        List<String> words = Stream.of(row.text(heading).split(";", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
        words.stream()
                .filter(word -> !heading.equals("where"))
                .filter(word -> OddText.isNothing(word) || word.codePoints().noneMatch(Character::isLetterOrDigit))
                .forEach(word -> problems.warning(
                        "unlikely-value",
                        "The word (" + word + ") under " + heading + " stands in no caption.",
                        row.place(heading),
                        "Maybe leave the cell empty, or part words with a semicolon."));
        return words;
    }
}
