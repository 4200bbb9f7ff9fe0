package dev.rapport.core.workspace;

import dev.rapport.written.Problems;
import dev.rapport.written.yaml.YamlMap;
import dev.rapport.written.yaml.YamlValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads lists of words that posts are searched for: a word that fits everything or nothing is no word. */
final class CampaignWords {

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
        if (isSeveral(value, problems)) {
            return words;
        }
        for (YamlValue item : value.list()) {
            String text = item.text();
            if (isSeveral(item, problems)) {
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
                words.add(text);
            }
        }
        return words;
    }

    /** Whether it is several words that stand in one text: that is told, because as one phrase they would fit nothing. */
    static boolean isSeveral(YamlValue value, Problems problems) {
        if (value.isList() || value.isMap() || !value.text().matches(".*\\S\\s*[,;]\\s*\\S.*")) {
            return false;
        }
        String[] parts = value.text().split("\\s*[,;]\\s*");
        problems.error(
                "not-a-list",
                "The " + value.name() + " (" + value.text() + ") is one text, and means several words.",
                value.place(),
                "Maybe [" + String.join(", ", parts) + "].");
        return true;
    }
}
