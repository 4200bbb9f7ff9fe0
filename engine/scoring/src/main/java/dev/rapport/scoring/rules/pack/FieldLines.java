package dev.rapport.scoring.rules.pack;

import dev.rapport.judged.facts.Fact;
import dev.rapport.judged.facts.FactType;
import dev.rapport.scoring.rules.tree.Field;
import dev.rapport.written.Problems;
import dev.rapport.written.yaml.YamlMap;
import dev.rapport.written.yaml.YamlValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the block {@code fields:} of a pack: what an agency notes about creators itself. */
final class FieldLines {

    private FieldLines() {}

    /** Them by name. @param told filled with those that are told to be wrong */
    static Map<String, Field.Own> read(YamlMap map, Set<String> told, Problems problems) {
        Map<String, Field.Own> own = new LinkedHashMap<>();
        Optional<YamlMap> block = map.get("fields").map(YamlValue::map);
        if (block.isEmpty()) {
            return own;
        }
        for (String name : block.get().names()) {
            String place = block.get().placeOf(name);
            // Taken back where it is sound.
            told.add("fields." + name);
            Optional<YamlValue> written = block.get().get(name);
            Optional<YamlMap> given = written.filter(YamlValue::isMap).map(YamlValue::map);
            if (written.isPresent() && given.isEmpty()) {
                problems.error(
                        "wrong-type",
                        "The field (" + name + ") must be a block of names and values.",
                        written.get().place(),
                        "Maybe " + name + ": {type: "
                                + type(written.get().isList()
                                                ? ""
                                                : written.get().text())
                                        .map(known -> known.name().toLowerCase(Locale.ROOT))
                                        .orElse("flag")
                                + ", meaning: ...}.");
                continue;
            }
            if (given.isEmpty()) {
                problems.error("no-value", "The field (" + name + ") is empty.", place, "Maybe add type: number.");
                continue;
            }
            YamlMap entry = given.get();
            entry.allow(List.of("type", "unit", "meaning", "column", "client"), List.of("type"));
            entry.warnEmpty(List.of("unit", "meaning", "column", "client"));
            Evidence.printed(entry, List.of("unit", "meaning", "column"), problems);
            String type = entry.text("type", "");
            Optional<FactType> factType = type(type);
            boolean isForClient = forClient(entry, problems);
            if (factType.isEmpty() && entry.isTold("type")) {
                continue;
            }
            if (factType.isEmpty()) {
                problems.error(
                        "bad-field-type",
                        type.isEmpty()
                                ? "The field (" + name + ") has no type."
                                : "The type (" + type + ") of (" + name + ") does not exist.",
                        entry.placeOf("type"),
                        typeHint(type));
            } else if (!name.matches("[a-zA-Z][A-Za-z0-9]{0,60}")
                    || Fact.byId(name).isPresent()) {
                problems.error(
                        "bad-field-name", "The field (" + name + ") is taken, or no word.", place, fieldHint(name));
            } else {
                told.remove("fields." + name);
                own.put(
                        name,
                        new Field.Own(
                                name,
                                factType.get(),
                                entry.text("unit", ""),
                                entry.text("meaning", ""),
                                entry.text("column", name),
                                isForClient));
            }
        }
        return own;
    }

    /** A name of several words is one word for rules, and stays what it is as a column. */
    private static String fieldHint(String name) {
        String[] words = name.strip().split("[^A-Za-z0-9]+");
        boolean areWords = words.length > 1 && name.matches("[A-Za-z][A-Za-z0-9 _.-]*");
        if (!areWords) {
            return name.matches("[a-zA-Z][A-Za-z0-9]*")
                    ? "Maybe own" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + "."
                    : "Maybe letters from a to z and figures alone, and the heading of the sheet as column: " + name
                            + ".";
        }
        StringBuilder one = new StringBuilder(words[0].toLowerCase(Locale.ROOT));
        for (String word : List.of(words).subList(1, words.length)) {
            one.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return "Maybe " + one + ": {column: " + name + ", ...}: one word, and the heading of the sheet beside it.";
    }

    private static String typeHint(String type) {
        if (type.matches("(?i)bool(ean)?|yes/no|ja/nein|wahrheitswert|checkbox")) {
            return "Maybe flag.";
        }
        if (type.matches("(?i)int(eger)?|zahl|nummer|double|float|decimal|percent|prozent")) {
            return "Maybe number.";
        }
        return type.matches("(?i)string|wort|zeichenkette") ? "Maybe text." : "Maybe number, text or flag.";
    }

    private static boolean forClient(YamlMap entry, Problems problems) {
        String client = entry.text("client", "no");
        if (!List.of("yes", "no", "true", "false").contains(client)) {
            problems.error(
                    "not-yes-or-no",
                    "The word (" + client + ") must be yes or no.",
                    entry.placeOf("client"),
                    "Maybe client: yes, and the client's reports show the field.");
        }
        return client.equals("yes") || client.equals("true");
    }

    private static Optional<FactType> type(String name) {
        for (FactType type : FactType.values()) {
            if (type.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
