package dev.rapport.core.workspace;

import dev.rapport.judged.Campaign;
import dev.rapport.judged.Sizes;
import dev.rapport.written.DidYouMean;
import dev.rapport.written.PlatformName;
import dev.rapport.written.Problems;
import dev.rapport.written.yaml.YamlMap;
import dev.rapport.written.yaml.YamlValue;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** Reads the limits of the plan. */
final class PlanLimitsReader {

    /** More than any list has. */
    private static final int MOST_CREATORS = 1_000_000;

    /** What the block may say. */
    static final List<String> NAMES = List.of(
            "minScore",
            "maxCreators",
            "maxFee",
            "minPerNiche",
            "minPerMarket",
            "maxPerPlatform",
            "maxPerTier",
            "maxPerCreator");

    private final YamlMap plan;
    private final CampaignNumbers numbers;
    private final Problems problems;

    PlanLimitsReader(YamlMap plan, CampaignNumbers numbers, Problems problems) {
        this.plan = plan;
        this.numbers = numbers;
        this.problems = problems;
    }

    Campaign.PlanLimits read(Currency currency, List<String> markets, Collection<String> niches) {
        OptionalInt most = numbers.whole(plan, "maxCreators", MOST_CREATORS, "Maybe leave it out, or write 12.");
        OptionalDouble least = numbers.number(plan, "minScore", 100);
        if (least.isPresent() && least.getAsDouble() > 0 && least.getAsDouble() < 1) {
            String points = BigDecimal.valueOf(least.getAsDouble())
                    .movePointRight(2)
                    .stripTrailingZeros()
                    .toPlainString();
            numbers.outOfRange(plan, "minScore", "is less than one point of 100.", "Maybe " + points + ".");
            least = OptionalDouble.empty();
        }
        return new Campaign.PlanLimits(
                least,
                most,
                numbers.money(plan, "maxFee", currency),
                fewest("minPerNiche", niches),
                fewest("minPerMarket", markets),
                platforms(),
                counts("maxPerTier", Sizes.ALL),
                numbers.whole(plan, "maxPerCreator", 5, "Maybe leave it out for one, or write 2."));
    }

    /** Numbers of creators, and shares where a percentage or a fraction is written. */
    private Map<String, Campaign.Least> fewest(String name, Collection<String> known) {
        Map<String, Campaign.Least> fewest = new LinkedHashMap<>();
        entries(
                        name,
                        known,
                        "must be a whole number of 0 or more, or a share such as 30 %.",
                        value -> isShare(value) || isWhole(value))
                .forEach((of, value) -> {
                    double number = value.number().orElse(0);
                    fewest.put(
                            of, isShare(value) ? new Campaign.Least(0, number) : new Campaign.Least((int) number, 0));
                });
        return fewest;
    }

    private Map<String, Integer> counts(String name, Collection<String> known) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        entries(name, known, "must be a whole number of 0 or more.", PlanLimitsReader::isWhole)
                .forEach((of, value) -> counts.put(of, (int) value.number().orElse(0)));
        return counts;
    }

    /** By the names that exports have, however a platform is written; one that nobody is on would limit nothing. */
    private Map<String, Integer> platforms() {
        String block = "maxPerPlatform";
        Map<String, Integer> platforms = new LinkedHashMap<>();
        counts(block, List.of()).forEach((of, most) -> {
            Optional<String> meant = PlatformName.of(of);
            String place = plan.get(block).map(value -> value.map().placeOf(of)).orElse("");
            if (meant.isEmpty()) {
                problems.warning(
                        "unknown-platform",
                        "The platform (" + of + ") of " + block + " is that of no account that Rapport knows.",
                        place,
                        PlatformName.hint(of, List.of()));
            }
            if (platforms.putIfAbsent(meant.orElse(of), most) != null) {
                problems.error(
                        "duplicate-name",
                        "The platform (" + of + ") stands twice in " + block + ".",
                        place,
                        "Maybe delete one of them.");
            }
        });
        return platforms;
    }

    private static boolean isWhole(YamlValue value) {
        double number = value.number().orElse(-1);
        return number >= 0 && number == Math.rint(number);
    }

    /** A hundred percent is a share, and 1 is one creator. */
    private static boolean isShare(YamlValue value) {
        double number = value.number().orElse(-1);
        return number > 0 && (number < 1 || number == 1 && value.text().contains("%"));
    }

    /** Whether it is a number alone, {@code maxPerTier: 3}, which does not say of what; that is told. */
    private boolean isOfNobody(String name, YamlValue value, Collection<String> known) {
        if (value.isMap() || value.isList()) {
            return false;
        }
        String one = known.stream().findFirst().orElse(name.equals("maxPerPlatform") ? "instagram" : "name");
        numbers.outOfRange(
                plan, name, "does not say of which.", "Maybe " + name + ": {" + one + ": " + value.text() + "}.");
        return true;
    }

    /** @param known the names that there are, none where any may be */
    private Map<String, YamlValue> entries(
            String name, Collection<String> known, String what, Predicate<YamlValue> isRight) {
        Map<String, YamlValue> entries = new LinkedHashMap<>();
        Optional<YamlValue> given = plan.get(name);
        if (given.isEmpty() || isOfNobody(name, given.get(), known)) {
            return entries;
        }
        YamlMap block = given.get().map();
        for (String of : block.names()) {
            Optional<YamlValue> value = block.get(of);
            if (value.isEmpty() || !isRight.test(value.get())) {
                numbers.outOfRange(block, of, what, "Maybe 2.");
            } else if (!known.isEmpty() && !known.contains(of)) {
                problems.error(
                        "unknown-name",
                        "The name (" + of + ") of " + name + " does not exist.",
                        block.placeOf(of),
                        DidYouMean.hint(of, known, "Maybe one of " + String.join(", ", known) + "."));
            } else {
                entries.put(of, value.get());
            }
        }
        return entries;
    }
}
