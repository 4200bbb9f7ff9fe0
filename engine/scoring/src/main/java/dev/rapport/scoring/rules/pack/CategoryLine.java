package dev.rapport.scoring.rules.pack;

import dev.rapport.judged.facts.Fact;
import dev.rapport.judged.facts.FactType;
import dev.rapport.written.DidYouMean;
import dev.rapport.written.Problems;
import dev.rapport.written.yaml.YamlMap;
import dev.rapport.written.yaml.YamlValue;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A category as one pack.yaml writes it: what it does not say stays as the pack that it extends has it. */
record CategoryLine(
        String id,
        Optional<BigDecimal> weight,
        Optional<BigDecimal> base,
        Optional<BigDecimal> cap,
        Optional<String> title,
        Optional<Fact> data,
        Optional<BigDecimal> full,
        String place) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Map<String, CategoryLine> read(YamlMap map, Problems problems) {
        Map<String, CategoryLine> lines = new LinkedHashMap<>();
        Optional<YamlMap> block = map.get("categories").map(YamlValue::map);
        if (block.isEmpty()) {
            return lines;
        }
        for (String name : block.get().names()) {
            String place = block.get().placeOf(name);
            Optional<YamlMap> given = block.get().get(name).map(YamlValue::map);
            if (given.isEmpty()) {
                problems.error("no-value", "The category (" + name + ") is empty.", place, "Maybe add weight: 1.");
                continue;
            }
            YamlMap entry = given.get();
            entry.allow(List.of("weight", "base", "cap", "title", "data", "full"));
            lines.put(
                    name,
                    new CategoryLine(
                            name,
                            number(entry, "weight", problems),
                            number(entry, "base", problems),
                            number(entry, "cap", problems),
                            entry.get("title").map(YamlValue::text),
                            data(entry, problems),
                            number(entry, "full", problems),
                            place));
        }
        return lines;
    }

    /** The category on top of what the pack that this one extends says of it. */
    Category over(Optional<Category> earlier, Problems problems) {
        if (earlier.isEmpty() && weight.isEmpty()) {
            problems.error(
                    "no-value",
                    "The category (" + id + ") is new and has no weight.",
                    place,
                    "Maybe weight: 10, beside the weights of the other categories.");
        }
        Category category = new Category(
                id,
                weight.or(() -> earlier.map(Category::weight)).orElse(BigDecimal.ONE),
                base.or(() -> earlier.map(Category::base)).orElse(BigDecimal.ZERO),
                cap.or(() -> earlier.map(Category::cap)).orElse(HUNDRED),
                title.or(() -> earlier.map(Category::title)).orElse(id),
                data.or(() -> earlier.flatMap(Category::data)),
                full.or(() -> earlier.map(Category::full)).orElse(BigDecimal.ONE));
        boolean sound = category.weight().signum() >= 0
                && category.base().signum() >= 0
                && category.base().compareTo(category.cap()) <= 0
                && category.cap().compareTo(HUNDRED) <= 0
                && category.full().signum() > 0;
        if (!sound) {
            problems.error(
                    "out-of-range",
                    "The category (" + id + ") needs a weight of 0 or more, 0 <= base <= cap <= 100, and full above 0.",
                    place,
                    "Maybe {weight: 1, base: 50, cap: 100}.");
        }
        return category;
    }

    /**
     * Doubts a category that no pack below has: one that nobody gives points in, one that begins at nothing; and a weight that is a fraction
     * beside whole numbers.
     *
     * @param isUsed whether a rule gives points in it
     * @param below the categories of the packs below
     */
    void doubt(boolean isUsed, Map<String, Category> below, Problems problems) {
        boolean isNew = !below.containsKey(id) && weight.isPresent();
        if (isNew && !isUsed) {
            problems.warning(
                    "unused-category",
                    "No rule gives points in the category (" + id + "), so that it changes nothing.",
                    place,
                    DidYouMean.near(id, below.keySet(), 2)
                            .map(near -> "Maybe " + near + ".")
                            .orElse("Maybe delete it, or write a rule with @category(" + id + ")."));
        } else if (isNew && base.isEmpty()) {
            problems.warning(
                    "no-base",
                    "The category (" + id
                            + ") is new and has no base: it begins at 0, so that a few points make a score worse.",
                    place,
                    "Maybe base: 50.");
        }
        boolean areWhole = below.values().stream().anyMatch(one -> one.weight().compareTo(BigDecimal.TEN) >= 0);
        boolean isFraction = weight.filter(number -> number.signum() > 0 && number.compareTo(BigDecimal.ONE) < 0)
                .isPresent();
        if (areWhole && isFraction) {
            problems.warning(
                    "unlikely-number",
                    "The weight (" + weight.get().toPlainString() + ") of " + id
                            + " is next to nothing beside the other weights, which are shares of each other.",
                    place,
                    "Maybe weight: "
                            + weight.get()
                                    .movePointRight(2)
                                    .stripTrailingZeros()
                                    .toPlainString() + ".");
        }
    }

    /** Weights are shares of each other, points are of 100: a percentage would be a hundredth of what is meant. */
    private static Optional<BigDecimal> number(YamlMap entry, String name, Problems problems) {
        Optional<YamlValue> value = entry.get(name);
        if (value.isPresent() && value.get().isPercent()) {
            String digits = value.get().text().replace("%", "").strip();
            problems.error(
                    "percent",
                    "The " + value.get().name() + " (" + value.get().text() + ") is a percentage, and "
                            + (name.equals("weight")
                                    ? "weights are shares of each other."
                                    : "a plain number is asked for."),
                    value.get().place(),
                    "Maybe " + name + ": " + digits + ".");
            return Optional.empty();
        }
        return value.flatMap(YamlValue::decimal);
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
}
