package dev.rapport.scoring.rules.pack;

import dev.rapport.judged.Validation;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * pack.yaml as written, before the pack that it extends is worked in.
 *
 * @param disable rule ids that it switches off, with their places
 * @param percents parameters whose number is written as a percentage
 * @param told what is told to be wrong in it, as {@code needs-api} or {@code parameters.nicheShareMin}: nothing that follows from it is told again
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
        Set<String> told,
        String file) {

    private static final int MOST_PARAMETERS = 2_000;
    private static final List<String> NEEDED = List.of("id", "version", "needs-api");
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
        if (map.names().isEmpty()) {
            // Something else than names and values is told already.
            if (problems.all().stream().noneMatch(told -> told.place().startsWith(file + ":"))) {
                problems.error(
                        "no-pack",
                        "The file (" + file + ") says nothing, so that nothing in the folder is used.",
                        file + ":1:1",
                        "Maybe write id, version, needs-api and extends: standard.");
            }
            return Optional.empty();
        }
        map.allow(NAMES, needed(map));
        map.warnEmpty(List.of("extends", "title", "about"));
        Evidence.printed(map, List.of("title", "about"), problems);
        String id = map.text("id", "");
        if (!id.matches("[a-z0-9-]{1,60}") && !map.isTold("id")) {
            problems.error(
                    "bad-pack-id",
                    id.isEmpty() ? "The pack has no id." : "The pack id (" + id + ") must be a-z, 0-9 and -.",
                    map.placeOf("id"),
                    "Maybe id: our-agency.");
        }
        String version = map.text("version", "");
        if (!version.matches("\\d+\\.\\d+\\.\\d+([.-][A-Za-z0-9.-]+)?") && !map.isTold("version")) {
            problems.error(
                    "bad-version",
                    version.isEmpty()
                            ? "The pack has no version."
                            : "The version (" + version + ") must have three numbers.",
                    map.placeOf("version"),
                    "Maybe version: 1.0.0.");
        }
        Set<String> percents = new TreeSet<>();
        Set<String> told = new TreeSet<>();
        String needsApi = map.text("needs-api", "");
        String extendsId = map.text("extends", "");
        Stream.of("needs-api", "extends").filter(map::isTold).forEach(told::add);
        return Optional.of(new PackManifest(
                id,
                version,
                needsApi,
                map.placeOf("needs-api"),
                extendsId,
                map.placeOf("extends"),
                CategoryLine.read(map, problems),
                parameters(map, percents, told, problems),
                FieldLines.read(map, told, problems),
                disable(map, problems),
                Validations.read(map, problems),
                percents,
                told,
                file));
    }

    /** A word beside a name that nobody knows is the pack that this one extends, where no other is named. */
    private static List<String> needed(YamlMap map) {
        boolean mayExtend = map.names().stream()
                .filter(name -> !NAMES.contains(name))
                .anyMatch(name -> map.get(name).filter(YamlValue::isText).isPresent());
        return mayExtend ? Stream.concat(NEEDED.stream(), Stream.of("extends")).toList() : NEEDED;
    }

    /** Fields that are told to be wrong, by name. */
    Set<String> toldFields() {
        return toldIn("fields.");
    }

    /** Parameters that are told to be wrong, by name. */
    Set<String> toldParameters() {
        return toldIn("parameters.");
    }

    private Set<String> toldIn(String block) {
        return told.stream()
                .filter(name -> name.startsWith(block))
                .map(name -> name.substring(block.length()))
                .collect(Collectors.toUnmodifiableSet());
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

    private static Map<String, PackParameter> parameters(
            YamlMap map, Set<String> percents, Set<String> told, Problems problems) {
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
            // Taken back where a number is found.
            told.add("parameters." + name);
            if (value.isEmpty() && block.get().isTold(name)) {
                continue;
            }
            if (value.isEmpty()) {
                problems.error(
                        "no-value", "The parameter (" + name + ") has no value.", place, "Maybe add value: 0.5.");
                continue;
            }
            // An overlay may write the number alone.
            if (!value.get().isMap()) {
                notePercent(name, value, percents);
                value.get().decimal().ifPresent(number -> {
                    told.remove("parameters." + name);
                    parameters.put(name, new PackParameter(name, number, "", "", "", place));
                });
                continue;
            }
            YamlMap entry = value.get().map();
            entry.allow(List.of("value", "unit", "source", "year", "grade", "why"), List.of("value"));
            notePercent(name, entry.get("value"), percents);
            entry.warnEmpty(List.of("unit", "source", "year", "grade", "why"));
            Evidence.printed(entry, List.of("why"), problems);
            Evidence.check(key -> entry.text(key, ""), entry::placeOf, problems);
            Optional<BigDecimal> number = entry.get("value").flatMap(YamlValue::decimal);
            if (number.isEmpty()) {
                if (!entry.lacks(List.of("value")) && entry.get("value").isEmpty()) {
                    problems.error(
                            "no-value", "The parameter (" + name + ") has no value.", place, "Maybe add value: 0.5.");
                }
                continue;
            }
            told.remove("parameters." + name);
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
