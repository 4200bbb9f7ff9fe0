package dev.rapport.core.workspace;

import dev.rapport.api.model.Money;
import dev.rapport.judged.Campaign;
import dev.rapport.written.Problems;
import dev.rapport.written.yaml.YamlMap;
import dev.rapport.written.yaml.YamlValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says where a campaign speaks against itself: each of its lines is right, and together they leave nobody. */
final class CampaignDoubts {

    private final YamlMap map;
    private final Problems problems;

    CampaignDoubts(YamlMap map, Problems problems) {
        this.map = map;
        this.problems = problems;
    }

    void tell(Campaign campaign) {
        Set<String> sought = campaign.niches().values().stream()
                .flatMap(List::stream)
                .map(CampaignDoubts::fold)
                .collect(Collectors.toSet());
        for (YamlValue word : words("exclusions")) {
            if (sought.contains(fold(word.text()))) {
                against(
                        "The word (" + word.text() + ") is sought under niches and makes unfit under exclusions.",
                        word.place(),
                        "Maybe delete it in one of them.");
            }
        }
        String brand = fold(campaign.brand().name());
        for (YamlValue rival : words("rivals")) {
            if (fold(rival.text()).equals(brand)) {
                against(
                        "The rival (" + rival.text()
                                + ") is the campaign's own brand, so that everybody who names it is looked at.",
                        rival.place(),
                        "Maybe delete it.");
            }
        }
        Optional<Money> price = campaign.product().price();
        Optional<Money> gift = campaign.product().giftCost();
        if (price.isPresent() && gift.isPresent() && gift.get().compareTo(price.get()) > 0) {
            problems.warning(
                    "unlikely-number",
                    "The gift costs " + gift.get() + ", which is more than the product's price of " + price.get() + ".",
                    map.get("product")
                            .map(product -> product.map().placeOf("giftCost"))
                            .orElse(map.place()),
                    "Maybe a point is missing; giftCost is what one product costs that is given away.");
        }
    }

    private List<YamlValue> words(String name) {
        return map.get(name).filter(value -> !value.isMap()).map(YamlValue::list).orElse(List.of()).stream()
                .filter(value -> !value.isMap() && !value.isList())
                .toList();
    }

    private void against(String message, String place, String hint) {
        problems.warning("against-itself", message, place, hint);
    }

    private static String fold(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
