package dev.rapport.scoring.rules.pack;

import dev.rapport.judged.facts.Fact;
import dev.rapport.judged.facts.FactType;
import dev.rapport.written.DidYouMean;
import dev.rapport.written.Problems;
import dev.rapport.written.yaml.YamlMap;
import dev.rapport.written.yaml.YamlValue;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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

    private static final List<String> NAMES = List.of("weight", "base", "cap", "title", "data", "full");

    private static final Map<String, String> OTHERS = Map.of(
            "gewicht", "weight",
            "gewichtung", "weight",
            "basis", "base",
            "start", "base",
            "max", "cap",
            "maximum", "cap",
            "titel", "title",
            "name", "title",
            "daten", "data");

    private static final BigDecimal MOST_OF_ALL = BigDecimal.valueOf(3);

    static Map<String, CategoryLine> read(YamlMap map, Problems problems) {
        Map<String, CategoryLine> lines = new LinkedHashMap<>();
        Optional<YamlMap> block = map.get("categories").map(YamlValue::map);
        if (block.isEmpty()) {
            return lines;
        }
        for (String name : block.get().names()) {
            String place = block.get().placeOf(name);
            Optional<YamlValue> written = block.get().get(name);
            if (written.filter(value -> !value.isMap() && !value.isList()).isPresent()) {
                problems.error(
                        "wrong-type",
                        "The category (" + name + ") must be a block of names and values.",
                        written.get().place(),
                        "Maybe " + name + ": {weight: " + written.get().text() + "}.");
                lines.put(name, told(name, place));
                continue;
            }
            Optional<YamlMap> given = written.map(YamlValue::map);
            if (given.isEmpty()) {
                if (!block.get().isTold(name)) {
                    problems.error("no-value", "The category (" + name + ") is empty.", place, "Maybe add weight: 1.");
                }
                lines.put(name, told(name, place));
                continue;
            }
            YamlMap entry = given.get();
            entry.allow(NAMES, other -> Optional.ofNullable(OTHERS.get(other.toLowerCase(Locale.ROOT)))
                    .map(meant -> "Maybe " + meant + "."));
            entry.lacks(List.of("weight"));
            entry.warnEmpty(List.of("base", "cap", "title", "data", "full"));
            Evidence.printed(entry, List.of("title"), problems);
            // A weight under a name that nobody knows is told there, and not missing too.
            boolean isElsewhere = !NAMES.containsAll(entry.names());
            lines.put(
                    name,
                    new CategoryLine(
                            name,
                            number(entry, "weight", BigDecimal.ONE, problems)
                                    .or(() -> isElsewhere ? Optional.of(BigDecimal.ONE) : Optional.empty()),
                            number(entry, "base", BigDecimal.ZERO, problems),
                            number(entry, "cap", HUNDRED, problems),
                            Optional.of(entry.text("title", "")).filter(title -> !title.isEmpty()),
                            data(entry, problems),
                            number(entry, "full", BigDecimal.ONE, problems),
                            place));
        }
        return lines;
    }

    /** One of which it is told what is wrong: rules may name it, and nothing else follows from it. */
    private static CategoryLine told(String name, String place) {
        return new CategoryLine(
                name,
                Optional.of(BigDecimal.ONE),
                Optional.of(BigDecimal.ZERO),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                place);
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
        if (category.weight().signum() < 0) {
            outOfRange(
                    "weight", category.weight(), "must be 0 or more", "weight: 0, where it shall not count", problems);
        }
        if (category.cap().signum() < 0 || category.cap().compareTo(HUNDRED) > 0) {
            outOfRange("cap", category.cap(), "must lie between 0 and 100", "cap: 100", problems);
        } else if (category.base().signum() < 0 || category.base().compareTo(category.cap()) > 0) {
            outOfRange(
                    "base",
                    category.base(),
                    "must lie between 0 and its cap, " + category.cap().toPlainString(),
                    "base: 50, where points take it up and down",
                    problems);
        }
        Stream.of(base, cap)
                .flatMap(Optional::stream)
                .filter(number -> number.signum() > 0 && number.compareTo(BigDecimal.ONE) < 0)
                .forEach(number -> problems.warning(
                        "unlikely-number",
                        "The number (" + number.toPlainString() + ") of the category (" + id
                                + ") is less than one point of 100.",
                        place,
                        "Maybe " + number.movePointRight(2).stripTrailingZeros().toPlainString() + "."));
        if (category.full().signum() <= 0) {
            outOfRange("full", category.full(), "must be above 0", "full: 12", problems);
        }
        return category;
    }

    /** Of a score in which nothing counts nobody has one. @param file where the newest pack says it */
    static void checkWeights(Collection<Category> categories, String file, Problems problems) {
        boolean isEmpty = categories.stream().allMatch(one -> one.weight().signum() == 0);
        if (!categories.isEmpty() && isEmpty) {
            problems.error(
                    "no-weight",
                    "Every category has the weight 0, so that nobody has a score.",
                    file + ":1:1",
                    "Maybe take away the weight of those that shall count.");
        }
    }

    private void outOfRange(String name, BigDecimal number, String wanted, String meant, Problems problems) {
        problems.error(
                "out-of-range",
                "The " + name + " (" + number.toPlainString() + ") of the category (" + id + ") " + wanted + ".",
                place,
                "Maybe " + meant + ".");
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
        // Nobody means one category alone to count: it is 1e3, or a point that was lost.
        BigDecimal sum = below.values().stream().map(Category::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() > 0
                && weight.filter(number ->
                                number.compareTo(HUNDRED) > 0 && number.compareTo(sum.multiply(MOST_OF_ALL)) > 0)
                        .isPresent()) {
            problems.warning(
                    "unlikely-number",
                    "The weight (" + weight.get().toPlainString() + ") of " + id + " is more than "
                            + MOST_OF_ALL.toPlainString() + " times all weights of the pack below together ("
                            + sum.stripTrailingZeros().toPlainString() + "), so that the others hardly count.",
                    place,
                    "Maybe a point is missing, or another category shall have 0.");
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

    /**
     * Weights are shares of each other, points are of 100: a percentage would be a hundredth of what is meant.
     *
     * @param instead of a number that is told to be none
     */
    private static Optional<BigDecimal> number(YamlMap entry, String name, BigDecimal instead, Problems problems) {
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
            return Optional.of(instead);
        }
        boolean isTold = value.isPresent() || entry.isEmpty(name);
        return value.flatMap(YamlValue::decimal).or(() -> isTold ? Optional.of(instead) : Optional.empty());
    }

    private static Optional<Fact> data(YamlMap entry, Problems problems) {
        Optional<YamlValue> data = entry.get("data");
        if (data.isPresent() && entry.text("data", "").isEmpty()) {
            return Optional.empty();
        }
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
