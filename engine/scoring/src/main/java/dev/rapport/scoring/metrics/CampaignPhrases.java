package dev.rapport.scoring.metrics;

import dev.rapport.judged.Campaign;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The campaign's words, made ready once for all creators. */
public record CampaignPhrases(
        Phrases niches, Phrases values, Phrases exclusions, Map<String, Phrases> safety, Phrases rivals) {

    public static CampaignPhrases of(Campaign campaign) {
        return new CampaignPhrases(
                phrases(campaign.niches().values()),
                phrases(campaign.values().values()),
                new Phrases(campaign.exclusions()),
                lists(campaign.safety()),
                new Phrases(campaign.rivals()));
    }

    private static Map<String, Phrases> lists(Map<String, List<String>> lists) {
        Map<String, Phrases> phrases = new LinkedHashMap<>();
        lists.forEach((category, words) -> phrases.put(category, new Phrases(words)));
        return phrases;
    }

    private static Phrases phrases(Collection<List<String>> lists) {
        return new Phrases(lists.stream().flatMap(List::stream).toList());
    }
}
