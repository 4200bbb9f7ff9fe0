package dev.rapport.scoring.rules.pack;

import dev.rapport.judged.Validation;
import dev.rapport.judged.facts.Fact;
import dev.rapport.judged.facts.FactType;
import dev.rapport.scoring.rules.tree.Field;
import dev.rapport.written.Problems;
import dev.rapport.written.yaml.YamlDocument;
import dev.rapport.written.yaml.YamlMap;
import dev.rapport.written.yaml.YamlValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * pack.yaml as written, before the pack that it extends is worked in.
 *
 * @param disable rule ids that it switches off, with their places
 * @param percents parameters whose number is written as a percentage
 */
record PackManifest(
        String id,
        String version,
        String needsApi,
        String needsApiPlace,
        String extendsId,
        String extendsPlace,
        Map<String, CategoryLine> categories,
        Map<String, PackParameter> parameters,
        Map<String, Field.Own> own,
        Map<String, String> disable,
        List<Validation> validations,
        Set<String> percents,
        String file) {

    private static final int MOST_PARAMETERS = 2_000;
    private static final List<String> NAMES = List.of(
            "id",
            "version",
            "needs-api",
            "extends",
            "categories",
            "parameters",
            "fields",
            "disable",
            "title",
            "about",
            "validated");

    /** pack.yaml of a folder; empty when it cannot be read, so that nothing is missed in it that may well stand there. */
    static Optional<PackManifest> read(Path folder, String shownAs, Problems problems) {
        String file = shownAs + "/pack.yaml";
        if (!Files.isRegularFile(folder.resolve("pack.yaml"))) {
            sayNoPack(folder, shownAs, problems);
            return Optional.empty();
        }
        YamlMap map = YamlDocument.read(folder.resolve("pack.yaml"), file, problems);
        if (map.isBroken()) {
            return Optional.empty();
        }
        map.allow(NAMES);
        String id = map.text("id", "");
        if (!id.matches("[a-z0-9-]{1,60}")) {
            problems.error(
                    "bad-pack-id",
                    "The pack id (" + id + ") must be a-z, 0-9 and -.",
                    map.placeOf("id"),
                    "Maybe id: our-agency.");
        }
        String version = map.text("version", "");
        if (!version.matches("\\d+\\.\\d+\\.\\d+([.-][A-Za-z0-9.-]+)?")) {
            problems.error(
                    "bad-version",
                    "The version (" + version + ") must have three numbers.",
                    map.placeOf("version"),
                    "Maybe version: 1.0.0.");
        }
        Set<String> percents = new TreeSet<>();
        return Optional.of(new PackManifest(
                id,
                version,
                map.text("needs-api", ""),
                map.placeOf("needs-api"),
                map.text("extends", ""),
                map.placeOf("extends"),
                CategoryLine.read(map, problems),
                parameters(map, percents, problems),
                own(map, problems),
                disable(map, problems),
                Validations.read(map, problems),
                percents,
                file));
    }

    private static void sayNoPack(Path folder, String shownAs, Problems problems) {
        String hint = "Maybe write one with id, version, needs-api and extends: standard; rapport rules new does.";
        String beside = "pack.yaml";
        if (Files.isRegularFile(folder)) {
            problems.error(
                    "no-pack",
                    "The file (" + shownAs + ") stands where a folder with a pack is read.",
                    shownAs,
                    "Maybe make a folder (" + shownAs + "), and move this file into it as pack.yaml.");
            return;
        }
        if (!Files.exists(folder)) {
            problems.error(
                    "no-pack",
                    "There is no folder (" + folder + ") with a pack.",
                    shownAs,
                    "Maybe its name is misspelt; a folder is asked for, and the workspace's own rules are taken without one.");
            return;
        }
        try (Stream<Path> files = Files.walk(folder, 2)) {
            Optional<Path> like = files.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .filter(file -> String.valueOf(file.getFileName()).matches("(?i)pack\\.ya?ml(\\.txt)?"))
                    .min(Comparator.comparingInt(Path::getNameCount).thenComparing(Path::toString));
            if (like.isPresent() && like.get().getNameCount() == 1) {
                beside = like.get().toString();
                hint = "Maybe rename " + beside + " to pack.yaml.";
            } else if (like.isPresent()) {
                beside = like.get().getName(0) + "/" + like.get().getFileName();
                hint = "Maybe move what lies in " + shownAs + "/" + like.get().getName(0) + " to " + shownAs
                        + " itself.";
            }
        } catch (IOException | RuntimeException e) {
            // A folder that cannot be listed has no better advice.
        }
        problems.error(
                "no-pack",
                "The folder (" + shownAs + ") has no pack.yaml, so that nothing in it is used.",
                shownAs + "/" + beside,
                hint);
    }

    private static Map<String, PackParameter> parameters(YamlMap map, Set<String> percents, Problems problems) {
        Map<String, PackParameter> parameters = new LinkedHashMap<>();
        Optional<YamlMap> block = map.get("parameters").map(YamlValue::map);
        if (block.isEmpty()) {
            return parameters;
        }
        if (block.get().names().size() > MOST_PARAMETERS) {
            problems.error(
                    "too-many-parameters",
                    "The pack has (" + block.get().names().size() + ") parameters, and may have " + MOST_PARAMETERS
                            + ".",
                    block.get().place(),
                    "Maybe they are rows of a table.");
            return parameters;
        }
        for (String name : block.get().names()) {
            String place = block.get().placeOf(name);
            if (!name.matches("[a-zA-Z][A-Za-z0-9]{0,60}")) {
                problems.error(
                        "bad-parameter-name",
                        "The parameter (" + name + ") must be letters and digits.",
                        place,
                        "Maybe nicheShareMin.");
                continue;
            }
            Optional<YamlValue> value = block.get().get(name);
            if (value.isEmpty()) {
                problems.error(
                        "no-value", "The parameter (" + name + ") has no value.", place, "Maybe add value: 0.5.");
                continue;
            }
            // An overlay may write the number alone.
            if (!value.get().isMap()) {
                notePercent(name, value, percents);
                value.get()
                        .decimal()
                        .ifPresent(number -> parameters.put(name, new PackParameter(name, number, "", "", "", place)));
                continue;
            }
            YamlMap entry = value.get().map();
            entry.allow(List.of("value", "unit", "source", "year", "grade", "why"));
            notePercent(name, entry.get("value"), percents);
            Grade.check(entry.text("grade", ""), entry.placeOf("grade"), problems);
            Optional<BigDecimal> number = entry.get("value").flatMap(YamlValue::decimal);
            if (number.isEmpty()) {
                problems.error(
                        "no-value", "The parameter (" + name + ") has no value.", place, "Maybe add value: 0.5.");
                continue;
            }
            parameters.put(
                    name,
                    new PackParameter(
                            name, number.get(), entry.text("unit", ""), source(entry), entry.text("why", ""), place));
        }
        return parameters;
    }

    private static void notePercent(String name, Optional<YamlValue> value, Set<String> percents) {
        value.filter(YamlValue::isPercent).ifPresent(percent -> percents.add(name));
    }

    private static String source(YamlMap entry) {
        String source = entry.text("source", "");
        String year = entry.text("year", "");
        String grade = entry.text("grade", "");
        return source + (year.isEmpty() ? "" : ", " + year) + (grade.isEmpty() ? "" : ", grade " + grade);
    }

    private static Map<String, Field.Own> own(YamlMap map, Problems problems) {
        Map<String, Field.Own> own = new LinkedHashMap<>();
        Optional<YamlMap> block = map.get("fields").map(YamlValue::map);
        if (block.isEmpty()) {
            return own;
        }
        for (String name : block.get().names()) {
            String place = block.get().placeOf(name);
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
            entry.allow(List.of("type", "unit", "meaning", "column", "client"));
            String type = entry.text("type", "");
            Optional<FactType> factType = type(type);
            boolean isForClient = forClient(entry, problems);
            if (factType.isEmpty()) {
                problems.error(
                        "bad-field-type",
                        "The type (" + type + ") of (" + name + ") does not exist.",
                        entry.placeOf("type"),
                        typeHint(type));
            } else if (!name.matches("[a-zA-Z][A-Za-z0-9]{0,60}")
                    || Fact.byId(name).isPresent()) {
                problems.error(
                        "bad-field-name", "The field (" + name + ") is taken, or no word.", place, fieldHint(name));
            } else {
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

    private static Map<String, String> disable(YamlMap map, Problems problems) {
        Map<String, String> disable = new LinkedHashMap<>();
        Optional<YamlValue> value = map.get("disable");
        if (value.isPresent() && !value.get().isList() && value.get().text().matches(".*[,;\\s].*")) {
            problems.error(
                    "not-a-list",
                    "The disable (" + value.get().text() + ") is one text, and means several words.",
                    value.get().place(),
                    "Maybe [" + String.join(", ", value.get().text().split("[,;\\s]+")) + "].");
            return disable;
        }
        value.ifPresent(list -> list.list().forEach(item -> disable.put(item.text(), item.place())));
        return disable;
    }
}
