package dev.rapport.scoring.rules.pack;

import dev.rapport.judged.Validation;
import dev.rapport.judged.facts.Fact;
import dev.rapport.judged.facts.FactType;
import dev.rapport.scoring.rules.tree.Field;
import dev.rapport.written.DidYouMean;
import dev.rapport.written.Problems;
import dev.rapport.written.yaml.YamlDocument;
import dev.rapport.written.yaml.YamlMap;
import dev.rapport.written.yaml.YamlValue;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * pack.yaml as written, before the pack that it extends is worked in.
 *
 * @param disable rule ids that it switches off, with their places
 */
record PackManifest(
        String id,
        String version,
        String needsApi,
        String needsApiPlace,
        String extendsId,
        Map<String, Category> categories,
        Map<String, PackParameter> parameters,
        Map<String, Field.Own> own,
        Map<String, String> disable,
        List<Validation> validations,
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

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static PackManifest read(Path folder, String shownAs, Problems problems) {
        String file = shownAs + "/pack.yaml";
        YamlMap map = YamlDocument.read(folder.resolve("pack.yaml"), file, problems);
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
        return new PackManifest(
                id,
                version,
                map.text("needs-api", ""),
                map.placeOf("needs-api"),
                map.text("extends", ""),
                categories(map, problems),
                parameters(map, problems),
                own(map, problems),
                disable(map),
                Validations.read(map, problems),
                file);
    }

    private static Map<String, Category> categories(YamlMap map, Problems problems) {
        Map<String, Category> categories = new LinkedHashMap<>();
        Optional<YamlMap> block = map.get("categories").map(YamlValue::map);
        if (block.isEmpty()) {
            return categories;
        }
        for (String name : block.get().names()) {
            Optional<YamlMap> given = block.get().get(name).map(YamlValue::map);
            if (given.isEmpty()) {
                problems.error(
                        "no-value",
                        "The category (" + name + ") is empty.",
                        block.get().placeOf(name),
                        "Maybe add weight: 1.");
                continue;
            }
            YamlMap entry = given.get();
            entry.allow(List.of("weight", "base", "cap", "title", "data", "full"));
            Category category = new Category(
                    name,
                    decimal(entry, "weight", BigDecimal.ONE),
                    decimal(entry, "base", BigDecimal.ZERO),
                    decimal(entry, "cap", HUNDRED),
                    entry.text("title", name),
                    data(entry, problems),
                    decimal(entry, "full", BigDecimal.ONE));
            boolean sound = category.weight().signum() >= 0
                    && category.base().signum() >= 0
                    && category.base().compareTo(category.cap()) <= 0
                    && category.cap().compareTo(HUNDRED) <= 0
                    && category.full().signum() > 0;
            if (!sound) {
                problems.error(
                        "out-of-range",
                        "The category (" + name
                                + ") needs a weight of 0 or more, 0 <= base <= cap <= 100, and full above 0.",
                        block.get().placeOf(name),
                        "Maybe {weight: 1, base: 50, cap: 100}.");
            }
            categories.put(name, category);
        }
        return categories;
    }

    private static Optional<Fact> data(YamlMap entry, Problems problems) {
        Optional<YamlValue> data = entry.get("data");
        Optional<Fact> fact =
                data.flatMap(value -> Fact.byId(value.text())).filter(known -> known.type() == FactType.NUMBER);
        if (data.isPresent() && fact.isEmpty()) {
            problems.error(
                    "unknown-fact",
                    "The number (" + data.get().text() + ") does not exist.",
                    data.get().place(),
                    DidYouMean.hint(data.get().text(), Vocabularies.NUMBERS, "Maybe engagementRatePosts."));
        }
        return fact;
    }

    private static Map<String, PackParameter> parameters(YamlMap map, Problems problems) {
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
                value.get()
                        .decimal()
                        .ifPresent(number -> parameters.put(name, new PackParameter(name, number, "", "", "", place)));
                continue;
            }
            YamlMap entry = value.get().map();
            entry.allow(List.of("value", "unit", "source", "year", "grade", "why"));
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
            Optional<YamlMap> given = block.get().get(name).map(YamlValue::map);
            if (given.isEmpty()) {
                problems.error("no-value", "The field (" + name + ") is empty.", place, "Maybe add type: number.");
                continue;
            }
            YamlMap entry = given.get();
            entry.allow(List.of("type", "unit", "meaning", "column", "client"));
            String type = entry.text("type", "");
            Optional<FactType> factType = type(type);
            if (factType.isEmpty()) {
                problems.error(
                        "bad-field-type",
                        "The type (" + type + ") of (" + name + ") does not exist.",
                        place,
                        "Maybe number, text or flag.");
            } else if (!name.matches("[a-zA-Z][A-Za-z0-9]{0,60}")
                    || Fact.byId(name).isPresent()) {
                problems.error(
                        "bad-field-name",
                        "The field (" + name + ") is taken, or no word.",
                        place,
                        "Maybe own" + name + ".");
            } else {
                own.put(
                        name,
                        new Field.Own(
                                name,
                                factType.get(),
                                entry.text("unit", ""),
                                entry.text("meaning", ""),
                                entry.text("column", name),
                                forClient(entry, problems)));
            }
        }
        return own;
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

    private static Map<String, String> disable(YamlMap map) {
        Map<String, String> disable = new LinkedHashMap<>();
        map.get("disable").ifPresent(value -> value.list().forEach(item -> disable.put(item.text(), item.place())));
        return disable;
    }

    private static BigDecimal decimal(YamlMap entry, String name, BigDecimal otherwise) {
        return entry.get(name).flatMap(YamlValue::decimal).orElse(otherwise);
    }
}
