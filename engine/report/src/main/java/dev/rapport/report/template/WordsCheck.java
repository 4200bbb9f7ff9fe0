package dev.rapport.report.template;

import dev.rapport.report.words.Blanks;
import dev.rapport.written.DidYouMean;
import dev.rapport.written.OddText;
import dev.rapport.written.Plural;
import dev.rapport.written.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at the words that a pack brings: keys that nobody asks for, places that nobody fills, forms that are missing. */
final class WordsCheck {

    /** Names of what a rule pack or a list may have beyond ours. */
    private static final Pattern OPEN = Pattern.compile("(category|platform|tier|deliverable|fact|kind|country)\\..+");

    private static final String FOLDER = "i18n";
    private static final Pattern PRINTED = Pattern.compile("\\{(\\d+)\\}");
    private static final String ENDING = ".properties";

    private final Path folder;
    private final List<Path> below;
    private final Problems problems;

    /** @param below folders of the packs that this one extends */
    WordsCheck(Path folder, List<Path> below, Problems problems) {
        this.folder = folder;
        this.below = below;
        this.problems = problems;
    }

    void check() {
        Map<String, String> english = new HashMap<>();
        for (int i = below.size() - 1; i >= 0; i--) {
            merge(below.get(i), "en", english);
        }
        if (below.isEmpty()) {
            merge(folder, "en", english);
        }
        for (String language : languages(folder)) {
            language(language, english);
        }
    }

    static List<String> languages(Path folder) {
        Path words = folder.resolve(FOLDER);
        if (!Files.isDirectory(words)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(words)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> (FOLDER + "/" + name).matches(UnreadFiles.WORDS))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static boolean merge(Path pack, String language, Map<String, String> texts) {
        Path file = pack.resolve(FOLDER).resolve(language + ENDING);
        if (!Files.isRegularFile(file)) {
            return false;
        }
        WordsFile.read(file, new Problems()).entries().forEach(entry -> texts.put(entry.key(), entry.text()));
        return true;
    }

    private void language(String language, Map<String, String> english) {
        Path file = folder.resolve(FOLDER).resolve(language + ENDING);
        Plural plural = Plural.of(Locale.forLanguageTag(language));
        Map<String, Integer> lines = new HashMap<>();
        for (WordsFile.Entry entry : WordsFile.read(file, problems).entries()) {
            Integer before = lines.put(entry.key(), entry.line());
            if (before != null) {
                problems.warning(
                        "text-twice",
                        "The key (" + entry.key() + ") stands in line " + before + " already, and the last one counts.",
                        entry.place(file, 0),
                        "Maybe delete one of them.");
            }
            if (!isLost(entry, file, english.keySet())) {
                entry(entry, file, plural, english);
            }
        }
        if (!isBelow(language)) {
            untranslated(language, file, lines.keySet(), english.keySet());
        }
    }

    private boolean isBelow(String language) {
        return below.stream()
                .anyMatch(pack -> Files.isRegularFile(pack.resolve(FOLDER).resolve(language + ENDING)));
    }

    private void entry(WordsFile.Entry entry, Path file, Plural plural, Map<String, String> english) {
        Blanks blanks = Blanks.of(entry.text(), plural);
        blanks.faults()
                .forEach(fault ->
                        problems.error("text-place", fault.message(), entry.place(file, fault.at()), fault.hint()));
        String known = english.get(entry.key());
        asItStands(entry, file, known == null ? "" : known);
        if (known != null) {
            Set<Integer> beyond = new TreeSet<>(blanks.numbers());
            Set<Integer> filled = Blanks.of(known, Plural.ONE).numbers();
            beyond.removeAll(filled);
            // A number that only chooses between forms of a word is not printed, and another language may need none.
            Set<Integer> left = PRINTED.matcher(known)
                    .results()
                    .map(place -> Integer.valueOf(place.group(1)))
                    .collect(Collectors.toCollection(TreeSet::new));
            left.removeAll(blanks.numbers());
            if (!left.isEmpty()
                    && beyond.isEmpty()
                    && !entry.text().isBlank()
                    && !OddText.isNothing(entry.text())
                    && blanks.faults().isEmpty()) {
                problems.warning(
                        "text-odd",
                        "The text (" + entry.key() + ") lacks " + named(left).replace(" or ", " and ")
                                + ", so that what stands there is not printed.",
                        entry.place(file, 0),
                        "Maybe put it back: standard says (" + known + ").");
            }
            for (int number : beyond) {
                problems.error(
                        "text-place",
                        "The place ({" + number + "}) of the text (" + entry.key() + ") is filled by nobody.",
                        entry.place(file, Math.max(0, entry.text().indexOf("{" + number))),
                        filled.isEmpty()
                                ? "Maybe take it out: this text has no places."
                                : "Maybe " + named(filled) + ".");
            }
        } else if (!english.isEmpty() && (!OPEN.matcher(entry.key()).matches() || isSlip(entry, english.keySet()))) {
            problems.warning(
                    "text-unknown",
                    "The key (" + entry.key() + ") is asked for by no report.",
                    file + ":" + entry.line() + ":1",
                    goesOnFrom(entry)
                            ? "Maybe it belongs to the line above: a text goes on where its line ends with \\."
                            : hint(entry, english.keySet()));
        }
    }

    /** What is printed as it stands, and hardly meant so: nothing, quotes around all of it, marks of a page. */
    private void asItStands(WordsFile.Entry entry, Path file, String known) {
        String text = entry.text().strip();
        String place = entry.place(file, 0);
        if (text.isEmpty() && !known.isBlank()) {
            problems.warning(
                    "text-odd",
                    "The text (" + entry.key() + ") is empty, so that nothing is printed there.",
                    place,
                    "Maybe delete the line: then the text of the pack below stands there.");
        } else {
            OddText.of(text)
                    .filter(odd -> OddText.of(known)
                            .filter(same -> same.what().equals(odd.what()))
                            .isEmpty())
                    .ifPresent(odd -> problems.warning(
                            "text-odd", "The text (" + entry.key() + ") " + odd.what() + ".", place, odd.hint()));
        }
    }

    /** A line without a sign between name and text, or one that holds the next line too, says something else than its writer reads. */
    private boolean isLost(WordsFile.Entry entry, Path file, Set<String> keys) {
        Optional<String> swallowed = entry.from() == 0
                ? keys.stream().filter(key -> entry.text().contains(key + "=")).findFirst()
                : Optional.empty();
        swallowed.ifPresent(key -> problems.error(
                "text-odd",
                "The text (" + entry.key() + ") goes on over the end of its line, and takes the text (" + key
                        + ") into it.",
                entry.place(file, 0),
                "Maybe take away the \\ at the end of the line."));
        return swallowed.isPresent();
    }

    /** A name beyond ours that is a slip of one of ours, has signs that no name has, or has no text. */
    private static boolean isSlip(WordsFile.Entry entry, Set<String> keys) {
        return entry.text().isBlank()
                || !entry.key().matches("[\\p{L}\\p{N}._-]+")
                || DidYouMean.near(entry.key(), keys, 1).isPresent();
    }

    private static String hint(WordsFile.Entry entry, Set<String> keys) {
        Optional<String> begun = entry.text().isBlank()
                ? keys.stream().filter(key -> entry.key().startsWith(key)).max(Comparator.comparingInt(String::length))
                : Optional.empty();
        return begun.map(key -> "Maybe = between " + key + " and its text.")
                .orElseGet(() ->
                        DidYouMean.hint(entry.key(), keys, "Maybe look for it in standard's i18n/en.properties."));
    }

    /** Whether it looks like the second line of a text: words alone, where keys have dots. */
    private static boolean goesOnFrom(WordsFile.Entry entry) {
        return entry.line() > 1 && !entry.key().contains(".");
    }

    private static String named(Set<Integer> filled) {
        return String.join(
                " or ", filled.stream().map(number -> "{" + number + "}").toList());
    }

    private void untranslated(String language, Path file, Set<String> keys, Set<String> english) {
        List<String> missing = new ArrayList<>(new TreeSet<>(english));
        missing.removeAll(keys);
        missing.removeIf(key -> key.startsWith("platform."));
        if (!missing.isEmpty()) {
            problems.warning(
                    "text-untranslated",
                    "The language (" + language + ") lacks " + missing.size()
                            + (missing.size() == 1 ? " text" : " texts")
                            + ", such as " + String.join(", ", missing.subList(0, Math.min(3, missing.size())))
                            + "; English stands in.",
                    file.toString(),
                    "Maybe copy standard's i18n/en.properties and write each in the language.");
        }
    }
}
