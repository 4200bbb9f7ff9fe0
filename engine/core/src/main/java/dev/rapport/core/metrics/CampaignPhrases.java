package dev.rapport.core.metrics;

import dev.rapport.api.model.Campaign;
import java.util.Collection;
import java.util.List;

/** The campaign's words, made ready once for all creators. */
public record CampaignPhrases(Phrases niches, Phrases values, Phrases exclusions, Phrases safety, Phrases rivals) {

    public static CampaignPhrases of(Campaign campaign) {
        return new CampaignPhrases(
                phrases(campaign.niches().values()),
                phrases(campaign.values().values()),
                new Phrases(campaign.exclusions()),
                phrases(campaign.safety().values()),
                new Phrases(campaign.rivals()));
    }

    private static Phrases phrases(Collection<List<String>> lists) {
        return new Phrases(lists.stream().flatMap(List::stream).toList());
    }
}
