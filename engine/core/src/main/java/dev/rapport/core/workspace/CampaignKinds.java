package dev.rapport.core.workspace;

import dev.rapport.judged.Campaign;
import dev.rapport.judged.Objective;
import dev.rapport.written.DidYouMean;
import dev.rapport.written.Problems;
import dev.rapport.written.yaml.YamlMap;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What of campaign.yaml is one of a few words. */
final class CampaignKinds {

    private final YamlMap map;
    private final Problems problems;

    CampaignKinds(YamlMap map, Problems problems) {
        this.map = map;
        this.problems = problems;
    }

    Objective objective() {
        String text = map.text("objective", "awareness");
        List<String> ids = Arrays.stream(Objective.values()).map(Objective::id).toList();
        if (!ids.contains(text)) {
            problems.error(
                    "unknown-objective",
                    "The objective (" + text + ") does not exist.",
                    map.placeOf("objective"),
                    DidYouMean.hint(text, ids, "Maybe awareness, traffic or sales."));
            return Objective.AWARENESS;
        }
        return Objective.valueOf(text.toUpperCase(Locale.ROOT));
    }

    Campaign.ClientEdition edition() {
        String text = map.text("edition", Campaign.ClientEdition.USUAL.id());
        List<String> ids = Arrays.stream(Campaign.ClientEdition.values())
                .map(Campaign.ClientEdition::id)
                .toList();
        if (!ids.contains(text)) {
            problems.error(
                    "unknown-edition",
                    "The client's edition (" + text + ") does not exist.",
                    map.placeOf("edition"),
                    DidYouMean.hint(text, ids, "Maybe open, for a client who reads fees; else take it out."));
            return Campaign.ClientEdition.USUAL;
        }
        return Campaign.ClientEdition.valueOf(text.toUpperCase(Locale.ROOT));
    }
}
