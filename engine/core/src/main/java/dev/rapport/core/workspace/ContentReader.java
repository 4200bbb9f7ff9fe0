package dev.rapport.core.workspace;

import dev.rapport.judged.Campaign;
import dev.rapport.written.Problems;
import dev.rapport.written.yaml.YamlMap;
import dev.rapport.written.yaml.YamlValue;
import java.util.Currency;
import java.util.List;
import java.util.OptionalInt;

/** Reads what a campaign wants to do with the content, and what its like would cost. */
final class ContentReader {

    static final List<String> RIGHTS = List.of("channels", "territory", "months", "exclusive");
    static final List<String> PRICES = List.of("photo", "video", "unboxing", "review");

    private static final int MOST_MONTHS = 1200;

    private final CampaignNumbers numbers;
    private final Problems problems;

    ContentReader(CampaignNumbers numbers, Problems problems) {
        this.numbers = numbers;
        this.problems = problems;
    }

    Campaign.UsageRights rights(YamlMap rights) {
        rights.get("channels").ifPresent(value -> CampaignWords.tellJoined(value, problems));
        List<String> channels = rights.get("channels")
                .filter(value -> !CampaignWords.isSeveral(value, problems))
                .map(YamlValue::texts)
                .orElse(List.of());
        String territory = rights.get("territory")
                .map(value -> String.join(", ", value.texts()))
                .orElse("");
        if (!territory.isEmpty() && Territory.of(territory).isEmpty()) {
            problems.error(
                    "unknown-territory",
                    "The territory (" + territory + ") cannot be read.",
                    rights.placeOf("territory"),
                    Territory.hint(territory));
            territory = "";
        }
        return new Campaign.UsageRights(
                channels,
                territory,
                months(rights),
                rights.get("exclusive").map(value -> value.truth(false)).orElse(false));
    }

    Campaign.ProductionPrices prices(YamlMap prices, Currency currency) {
        return new Campaign.ProductionPrices(
                numbers.money(prices, "photo", currency),
                numbers.money(prices, "video", currency),
                numbers.money(prices, "unboxing", currency),
                numbers.money(prices, "review", currency));
    }

    private OptionalInt months(YamlMap rights) {
        return numbers.whole(rights, "months", MOST_MONTHS, "Maybe 6, for half a year.");
    }
}
