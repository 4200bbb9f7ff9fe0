package dev.rapport.core.workspace;

import dev.rapport.judged.Campaign;
import dev.rapport.written.DidYouMean;
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

/** Reads the limits of the plan. */
final class PlanLimitsReader {

    private static final List<String> TIERS = List.of("nano", "micro", "mid", "macro", "mega");

    /** What the block may say. */
    static final List<String> NAMES =
            List.of("minScore", "maxCreators", "maxFee", "minPerNiche", "minPerMarket", "maxPerPlatform", "maxPerTier");

    private final YamlMap plan;
    private final CampaignNumbers numbers;
    private final Problems problems;

    PlanLimitsReader(YamlMap plan, CampaignNumbers numbers, Problems problems) {
        this.plan = plan;
        this.numbers = numbers;
        this.problems = problems;
    }

    Campaign.PlanLimits read(Currency currency, List<String> markets, Collection<String> niches) {
        OptionalDouble most = numbers.number(plan, "maxCreators", 1e6);
        if (most.isPresent() && (most.getAsDouble() < 1 || most.getAsDouble() != Math.rint(most.getAsDouble()))) {
            numbers.outOfRange(
                    plan, "maxCreators", "must be a whole number of 1 or more.", "Maybe leave it out, or write 12.");
            most = OptionalDouble.empty();
        }
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
                most.isPresent() ? OptionalInt.of((int) most.getAsDouble()) : OptionalInt.empty(),
                numbers.money(plan, "maxFee", currency),
                counts("minPerNiche", niches),
                counts("minPerMarket", markets),
                counts("maxPerPlatform", List.of()),
                counts("maxPerTier", TIERS));
    }

    /** @param known the names that there are, none where any may be */
    private Map<String, Integer> counts(String name, Collection<String> known) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Optional<YamlMap> given = plan.get(name).map(YamlValue::map);
        if (given.isEmpty()) {
            return counts;
        }
        YamlMap block = given.get();
        for (String of : block.names()) {
            OptionalDouble number = block.get(of).map(YamlValue::number).orElse(OptionalDouble.empty());
            if (number.isEmpty()
                    || number.getAsDouble() < 0
                    || number.getAsDouble() != Math.rint(number.getAsDouble())) {
                numbers.outOfRange(block, of, "must be a whole number of 0 or more.", "Maybe 2.");
            } else if (!known.isEmpty() && !known.contains(of)) {
                problems.error(
                        "unknown-name",
                        "The name (" + of + ") of " + name + " does not exist.",
                        block.placeOf(of),
                        DidYouMean.hint(of, known, "Maybe one of " + String.join(", ", known) + "."));
            } else {
                counts.put(of, (int) number.getAsDouble());
            }
        }
        return counts;
    }
}
