package dev.rapport.scoring.metrics;

import dev.rapport.judged.Campaign;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The campaign's words, made ready once for all creators: each text is looked through once for all of them. */
public final class CampaignPhrases {

    private final PhraseIndex index = new PhraseIndex();
    private final boolean hasNiches;
    private final boolean hasValues;
    private final boolean hasExclusions;
    private final boolean hasRivals;
    private final int niches;
    private final int values;
    private final int exclusions;
    private final int rivals;
    private final Map<String, Integer> eachNiche = new LinkedHashMap<>();
    private final Map<String, Integer> safety = new LinkedHashMap<>();

    public CampaignPhrases(Campaign campaign) {
        List<String> ofNiches = all(campaign.niches());
        List<String> ofValues = all(campaign.values());
        this.niches = index.add(ofNiches);
        this.values = index.add(ofValues);
        this.exclusions = index.add(campaign.exclusions());
        this.rivals = index.add(campaign.rivals());
        campaign.niches().forEach((niche, words) -> {
            if (says(words)) {
                // One niche is the same list as all of them.
                eachNiche.put(niche, campaign.niches().size() == 1 ? niches : index.add(words));
            }
        });
        campaign.safety().forEach((category, words) -> {
            if (says(words)) {
                safety.put(category, index.add(words));
            }
        });
        this.hasNiches = says(ofNiches);
        this.hasValues = says(ofValues);
        this.hasExclusions = says(campaign.exclusions());
        this.hasRivals = says(campaign.rivals());
    }

    /** Numbers of the lists of which the text holds a word. */
    BitSet match(Folded text) {
        return index.match(text);
    }

    boolean hasNiches() {
        return hasNiches;
    }

    boolean hasValues() {
        return hasValues;
    }

    boolean hasExclusions() {
        return hasExclusions;
    }

    boolean hasRivals() {
        return hasRivals;
    }

    int niches() {
        return niches;
    }

    /** Lists of single niches, by name. */
    Map<String, Integer> eachNiche() {
        return eachNiche;
    }

    int values() {
        return values;
    }

    int exclusions() {
        return exclusions;
    }

    int rivals() {
        return rivals;
    }

    /** Brand-safety lists by category. */
    Map<String, Integer> safety() {
        return safety;
    }

    private static List<String> all(Map<String, List<String>> lists) {
        return lists.values().stream().flatMap(List::stream).toList();
    }

    /** Whether any of the phrases has a word to look for. */
    private static boolean says(Collection<String> phrases) {
        return phrases.stream()
                .anyMatch(phrase -> !Folded.phrase(phrase.replace("#", "")).isEmpty());
    }
}
