package dev.rapport.scoring.rules.pack;

import dev.rapport.scoring.rules.tree.Stage;
import dev.rapport.scoring.rules.tree.Vocabulary;
import dev.rapport.written.DidYouMean;
import dev.rapport.written.OddText;
import dev.rapport.written.Problems;
import dev.rapport.written.WrittenText;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One {@code texts/<language>.properties}, with the line of each text. */
final class PackTexts {

    private static final List<String> STAGES =
            Arrays.stream(Stage.values()).map(stage -> stage.folder() + "/").toList();

    /** What a report asks a rule pack the words for, beside its rules and what the pack below has words for. */
    private static final List<String> KINDS = List.of("category.", "fact.", "field.", "verdict.", "tier.", "platform.");

    /** An odd number of backslashes at the end. */
    private static final Pattern GOES_ON = Pattern.compile(".*(?<!\\\\)(\\\\\\\\)*\\\\");

    /** Nearly every line: for it alone the JDK's reader would set up buffers of 18 KB. It reads it the same way. */
    private static final Pattern PLAIN = Pattern.compile(
            "[ \\t\\f]*([^=: \\t\\f\\\\#!\\r\\n][^=: \\t\\f\\\\\\r\\n]*)[ \\t\\f]*=[ \\t\\f]*([^\\\\\\r\\n]*)\\n");

    private record Line(String text, int number) {}

    private final String shownAs;
    private final Map<String, Line> lines = new LinkedHashMap<>();

    private PackTexts(String shownAs) {
        this.shownAs = shownAs;
    }

    static PackTexts read(Path file, String shownAs, Problems problems) {
        PackTexts texts = new PackTexts(shownAs);
        Optional<String> text = WrittenText.read(file, shownAs, problems);
        StringBuilder logical = new StringBuilder();
        int start = 0;
        int number = 0;
        for (String line : text.orElse("").split("\\R", -1)) {
            number++;
            boolean isNew = logical.length() == 0;
            String bare = line.strip();
            boolean isComment = isNew && (bare.isEmpty() || bare.charAt(0) == '#' || bare.charAt(0) == '!');
            if (isComment) {
                continue;
            }
            start = isNew ? number : start;
            logical.append(line).append('\n');
            if (!line.endsWith("\\") || !GOES_ON.matcher(line).matches()) {
                texts.add(logical.toString(), start, problems);
                logical.setLength(0);
            }
        }
        texts.add(logical.toString(), start, problems);
        return texts;
    }

    private void add(String logical, int number, Problems problems) {
        Matcher plain = PLAIN.matcher(logical);
        if (plain.matches()) {
            put(plain.group(1), plain.group(2), number, problems);
            return;
        }
        Properties one = new Properties();
        try {
            one.load(new StringReader(logical));
        } catch (IOException | IllegalArgumentException e) {
            problems.error(
                    "texts-unreadable",
                    "The text cannot be read.",
                    shownAs + ":" + number + ":1",
                    "Maybe a backslash stands where none is meant.");
        }
        one.forEach((key, value) -> put(key.toString(), value.toString(), number, problems));
    }

    private void put(String key, String value, int number, Problems problems) {
        Line earlier = lines.put(key, new Line(value, number));
        if (earlier != null) {
            problems.error(
                    "duplicate-name",
                    "The text (" + key + ") stands twice.",
                    shownAs + ":" + number + ":1",
                    "Maybe delete one of them; the first is at " + shownAs + ":" + earlier.number() + ":1.");
        }
    }

    Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        lines.forEach((key, line) -> texts.put(key, line.text()));
        return texts;
    }

    /** Of a kind that nobody asks for, or nearly written as another. */
    private static boolean isSlip(String key, Set<String> words) {
        String kind = key.replaceFirst("(?<=\\.).*", "");
        return !words.isEmpty()
                && !words.contains(key)
                && (!KINDS.contains(kind) && words.stream().noneMatch(word -> word.startsWith(kind))
                        || DidYouMean.near(key, words, 1).isPresent());
    }

    /**
     * Reports texts of rules that do not exist, and reasons that name what does not exist.
     *
     * @param isTold whether it was told why a rule is not there
     * @param words what else has words in the packs below
     */
    void check(
            Collection<String> rules,
            Predicate<String> isTold,
            Set<String> words,
            Set<String> categories,
            Vocabulary vocabulary,
            Set<String> parameters,
            Problems problems) {
        lines.forEach((key, line) -> {
            String place = shownAs + ":" + line.number() + ":1";
            boolean isRule = STAGES.stream().anyMatch(key::startsWith);
            OddText.of(line.text())
                    .ifPresent(odd -> problems.warning(
                            "text-odd", "The text (" + key + ") " + odd.what() + ".", place, odd.hint()));
            if (isRule && !rules.contains(key) && isTold.test(key)) {
                return;
            }
            if (isRule && !rules.contains(key)) {
                problems.warning(
                        "unknown-rule",
                        "The rule (" + key + ") that the text is for does not exist.",
                        place,
                        DidYouMean.hint(key, rules, "Maybe it has another stage."));
            } else if (!isRule && (key.contains("/") || !key.contains("."))) {
                problems.warning(
                        "unknown-rule",
                        "The text (" + key + ") is of no rule and of nothing else that has words.",
                        place,
                        rules.stream()
                                .filter(rule -> rule.substring(rule.lastIndexOf('/') + 1)
                                        .equalsIgnoreCase(key.substring(key.lastIndexOf('/') + 1)))
                                .sorted()
                                .findFirst()
                                .map(rule -> "Maybe " + rule + ".")
                                .orElse("Maybe a rule with its stage, such as fit/vegan."));
            } else if (!isRule
                    && !categories.contains(key.replaceFirst("^category\\.", ""))
                    && vocabulary
                            .field(key.replaceFirst("^(fact|field)\\.", ""))
                            .isEmpty()
                    && isSlip(key, words)) {
                problems.warning(
                        "unknown-rule",
                        "The text (" + key + ") is of no rule and of nothing else that has words.",
                        place,
                        DidYouMean.hint(
                                key,
                                words,
                                KINDS.stream()
                                        .map(kind -> kind + "NAME")
                                        .collect(Collectors.joining(
                                                ", ", "Maybe one of ", ", or a rule such as fit/vegan."))));
            } else if (isRule) {
                WhyTemplate.check(line.text(), place, vocabulary, parameters, problems);
            } else if (key.startsWith("category.") && !categories.contains(key.substring("category.".length()))) {
                problems.warning(
                        "unknown-category",
                        "The category (" + key.substring("category.".length()) + ") does not stand in pack.yaml.",
                        place,
                        DidYouMean.hint(key.substring("category.".length()), categories, "Maybe delete the line."));
            }
        });
    }
}
