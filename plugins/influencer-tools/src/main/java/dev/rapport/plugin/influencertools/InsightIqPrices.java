package dev.rapport.plugin.influencertools;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Money;
import dev.rapport.api.model.RateCard;
import dev.rapport.parsing.Json;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;

/** The vendor's estimate of prices, as a range of which the middle is taken. */
final class InsightIqPrices {

    private static final Map<Deliverable, String> NAMES = Map.of(
            Deliverable.REEL,
            "reels",
            Deliverable.STORY,
            "story",
            Deliverable.POST,
            "static_post",
            Deliverable.CAROUSEL,
            "carousel");

    private InsightIqPrices() {}

    static RateCard of(JsonNode pricing) {
        Map<Deliverable, Money> fees = new EnumMap<>(Deliverable.class);
        String currency = Json.text(pricing, "currency");
        boolean isKnown = Currency.getAvailableCurrencies().stream()
                .anyMatch(c -> c.getCurrencyCode().equals(currency));
        NAMES.forEach((deliverable, name) -> {
            JsonNode range = Json.at(pricing, "post_type/" + name + "/price_range");
            if (isKnown && isPrice(range.path("min")) && isPrice(range.path("max"))) {
                BigDecimal middle = range.path("min")
                        .decimalValue()
                        .add(range.path("max").decimalValue())
                        .divide(BigDecimal.valueOf(2));
                fees.put(deliverable, Money.of(middle, currency));
            }
        });
        return new RateCard(fees);
    }

    private static boolean isPrice(JsonNode value) {
        return value.isNumber() && value.doubleValue() >= 0 && value.doubleValue() < 1e9;
    }
}
