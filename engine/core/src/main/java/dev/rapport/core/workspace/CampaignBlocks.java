package dev.rapport.core.workspace;

import dev.rapport.written.DidYouMean;
import dev.rapport.written.Problems;
import dev.rapport.written.yaml.YamlMap;
import dev.rapport.written.yaml.YamlValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The blocks of campaign.yaml with their names: a name in the wrong one is told where it belongs. */
final class CampaignBlocks {

    private static final Map<String, List<String>> NAMES = names();

    private CampaignBlocks() {}

    private static Map<String, List<String>> names() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        names.put("brand", List.of("name", "colour"));
        names.put("audience", List.of("ages", "genders"));
        names.put("product", List.of("price", "margin", "giftCost"));
        names.put("assumptions", List.of("clickRate", "conversionRate"));
        names.put("attribution", List.of("tags", "window"));
        names.put("usageRights", ContentReader.RIGHTS);
        names.put("productionPrices", ContentReader.PRICES);
        names.put("plan", PlanLimitsReader.NAMES);
        return names;
    }

    static List<String> of(String block) {
        return NAMES.getOrDefault(block, List.of());
    }

    /** Advice for a name that stands beside the blocks and belongs into one. */
    static Optional<String> holder(String name) {
        return NAMES.entrySet().stream()
                .filter(block -> block.getValue().contains(name))
                .findFirst()
                .map(block -> "Maybe it belongs under " + block.getKey() + ":, two blanks further in.");
    }

    /** Advice for a name that stands in a block and belongs beside it, or into another. */
    static Optional<String> outside(String name) {
        return CampaignReader.NAMES.contains(name)
                ? Optional.of("Maybe it belongs to the beginning of a line, and not into this block.")
                : holder(name);
    }

    /** Whether a text stands where a block is asked for, {@code brand: Our Brand}; that is told with the name it belongs to. */
    static boolean isOneText(YamlMap map, String block, Problems problems) {
        Optional<YamlValue> text = map.get(block).filter(value -> !value.isMap() && !value.isList());
        text.ifPresent(value -> problems.error(
                "wrong-type",
                "The " + block + " (" + YamlValue.shorten(value.text()) + ") must be a block of names and values.",
                value.place(),
                "Maybe " + block + ": {" + of(block).get(0) + ": \"" + YamlValue.shorten(value.text()) + "\"}."));
        return text.isPresent();
    }

    /** Whether names of this block stand beside it, so that only their blanks are missing; each of them is told. */
    private static boolean isBeside(YamlMap map, String block) {
        return of(block).stream()
                .anyMatch(name ->
                        !CampaignReader.NAMES.contains(name) && map.names().contains(name));
    }

    /** A name with nothing behind it is as if it were not there, which its writer may not have meant. */
    static void tellEmpty(YamlMap block, String name, Problems problems) {
        if (block.isEmpty(name)
                && !isBeside(block, name)
                && !isToldAt(block.placeOf(name), problems)
                && !isTwice(name, problems)) {
            problems.warning(
                    "no-value",
                    "Nothing stands behind the name (" + name + "), so that it does nothing.",
                    block.placeOf(name),
                    "Maybe its value is missing, or delete the name.");
        }
    }

    /** Whether it is told that the name stands twice, and the other one may have the value. */
    private static boolean isTwice(String name, Problems problems) {
        return problems.all().stream()
                .anyMatch(told ->
                        told.code().equals("duplicate-name") && told.message().contains("(" + name + ")"));
    }

    /** Whether it is told that what stands behind the name got lost, or belongs to another of the same name. */
    static boolean isToldAt(String place, Problems problems) {
        String line = place.replaceFirst(":\\d+$", ":");
        return problems.all().stream()
                .anyMatch(
                        told -> told.code().equals("lost-text") && told.place().startsWith(line));
    }

    /** A misspelt name is told, and that there is no budget besides it follows from that. */
    static boolean isForBudget(String name) {
        return !CampaignReader.NAMES.contains(name)
                && (name.equalsIgnoreCase("currency")
                        || DidYouMean.near(name, List.of("budget"), 2).isPresent());
    }
}
