package dev.rapport.core.workspace;

import dev.rapport.judged.Campaign;
import dev.rapport.judged.Objective;
import dev.rapport.written.DidYouMean;
import dev.rapport.written.Problems;
import dev.rapport.written.yaml.YamlMap;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What of campaign.yaml is one of a few words. */
final class CampaignKinds {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*");
    private static final Pattern NAME_ONLY = Pattern.compile("[^A-Za-z0-9-]");

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

    /** The name of a template pack. @param packs those that are there, where that is known */
    Optional<String> templates(Optional<Set<String>> packs) {
        String name = map.text("templates", "");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        // A name is no path: whoever mails a campaign leads nobody out of the folders of templates.
        if (!NAME.matcher(name).matches()
                || packs.filter(known -> !known.contains(name)).isPresent()) {
            problems.error(
                    "unknown-templates",
                    "There is no template pack (" + name + ").",
                    map.placeOf("templates"),
                    DidYouMean.hint(
                            name,
                            packs.orElse(Set.of()),
                            "Maybe report-templates/" + NAME_ONLY.matcher(name).replaceAll("")
                                    + "/pack.yaml is not there yet: " + "rapport templates new makes a pack."));
            return Optional.empty();
        }
        return Optional.of(name);
    }
}
