package dev.rapport.core.workspace;

import dev.rapport.written.Problems;
import dev.rapport.written.yaml.YamlMap;
import dev.rapport.written.yaml.YamlValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads lists of words that posts are searched for: a word that fits everything or nothing is no word. */
final class CampaignWords {

    private static final Pattern ANSWER =
            Pattern.compile("(?i)no|yes|none|false|true|nein|ja|keine?|nichts|n/a|null|all|alle|any|-");
    /** What is written where nothing is known yet. */
    private static final Pattern NOTHING = Pattern.compile("(?i)n/a|tbd|tba|[?~–—-]|null|none|unknown|unbekannt|folgt");

    /** Several between commas, or behind the bullets of a word processor. */
    private static final Pattern SEVERAL = Pattern.compile(".*\\S\\s*[,;]\\s*\\S.*|[•·▪‣]\\s*\\S.*");

    private static final Pattern JOINED = Pattern.compile("(?i).*\\S\\s+(und|and|oder|or)\\s+\\S.*");

    private final YamlMap map;
    private final Problems problems;

    CampaignWords(YamlMap map, Problems problems) {
        this.map = map;
        this.problems = problems;
    }

    /** Words by their subject; a plain list is one subject a word. */
    Map<String, List<String>> bySubject(String name) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        Optional<YamlValue> value = map.get(name);
        if (value.isPresent() && value.get().isMap()) {
            YamlMap block = value.get().map();
            for (String key : block.names()) {
                List<String> words = block.get(key).map(this::words).orElse(List.of());
                if (key.isBlank()) {
                    problems.error(
                            "no-value",
                            "A subject of " + name + " has no name.",
                            block.placeOf(key),
                            "Maybe write what it is about.");
                } else if (words.isEmpty()
                        && block.get(key).map(list -> list.list().isEmpty()).orElse(true)) {
                    problems.error(
                            "no-value",
                            "The subject (" + key + ") of " + name + " has no words.",
                            block.placeOf(key),
                            "Maybe " + key + ": [" + key + "].");
                } else {
                    lists.put(key, words);
                }
            }
        } else if (value.isPresent()) {
            words(value.get()).forEach(text -> lists.put(text, List.of(text)));
        }
        return lists;
    }

    List<String> words(String name) {
        return map.get(name).map(this::words).orElse(List.of());
    }

    private List<String> words(YamlValue value) {
        List<String> words = new ArrayList<>();
        if (isNoList(value, problems) || isSeveral(value, problems)) {
            return words;
        }
        tellJoined(value, problems);
        for (YamlValue item : value.list()) {
            String text = item.text();
            if (item.isMap() || item.isList() || isAnswer(value, item, problems) || isSeveral(item, problems)) {
                continue;
            }
            if (text.replaceAll("[*\\s]", "").length() < (text.contains("*") ? 2 : 1)) {
                problems.error(
                        "word-too-short",
                        "The word (" + text + ") of " + value.name()
                                + (text.isEmpty() ? " says nothing." : " fits nearly everything."),
                        item.place(),
                        "Maybe write more of the word, or delete it.");
            } else {
                if (NOTHING.matcher(text).matches() || text.matches(".*[=(){}<>#~].*")) {
                    problems.warning(
                            "odd-word",
                            "The word (" + text + ") of " + value.name() + " is looked for as it stands.",
                            item.place(),
                            "Maybe it is a remark, or a sign too many: posts are searched for each word.");
                }
                words.add(text);
            }
        }
        return words;
    }

    /** Whether it is a block where a list is asked for; that is told. */
    static boolean isNoList(YamlValue value, Problems problems) {
        if (value.isMap()) {
            problems.error(
                    "wrong-type",
                    "The " + value.name() + " must be a list.",
                    value.place(),
                    "Maybe [" + String.join(", ", value.map().names()) + "].");
        }
        return value.isMap();
    }

    /** Whether the one word is an answer, {@code exclusions: no}: it would be looked for in every post. That is told. */
    static boolean isAnswer(YamlValue list, YamlValue word, Problems problems) {
        boolean isAnswer = list.list().size() == 1
                && word.isBare()
                && ANSWER.matcher(word.text()).matches();
        if (isAnswer) {
            problems.error(
                    "answer-for-words",
                    "The " + list.name() + " (" + word.text() + ") would be looked for as a word.",
                    word.place(),
                    "Maybe leave " + list.name() + " out, or write [\"" + word.text() + "\"] for the word.");
        }
        return isAnswer;
    }

    /** One text with an "and" in it is looked for as it stands, which is right for a name alone. */
    static void tellJoined(YamlValue value, Problems problems) {
        boolean isOne = !value.isList() && !value.isMap();
        if (isOne && JOINED.matcher(value.text()).matches()) {
            problems.warning(
                    "one-phrase",
                    "The " + value.name() + " (" + value.text() + ") counts as one, as it stands.",
                    value.place(),
                    "Maybe [" + value.text().replaceAll("(?i)\\s+(und|and|oder|or)\\s+", ", ") + "]; or ["
                            + value.text() + "] if it is one.");
        }
    }

    /** Whether it is several words that stand in one text: that is told, because as one phrase they would fit nothing. */
    static boolean isSeveral(YamlValue value, Problems problems) {
        if (value.isList() || value.isMap() || !SEVERAL.matcher(value.text()).matches()) {
            return false;
        }
        List<String> parts = Stream.of(value.text().split("\\s*[,;•·▪‣]\\s*|\\s+(?i:und|and|oder|or)\\s+"))
                .filter(part -> !part.isBlank())
                .toList();
        problems.error(
                "not-a-list",
                "The " + value.name() + " (" + value.text() + ") is one text, and means several words.",
                value.place(),
                "Maybe [" + String.join(", ", parts) + "].");
        return true;
    }
}
