package dev.rapport;

import dev.rapport.api.model.Campaign;
import dev.rapport.api.model.Judgement;
import dev.rapport.api.model.RunInfo;
import java.util.List;

/**
 * Everybody judged for a campaign.
 *
 * @param campaign what the brand wants
 * @param judgements best score first; creators without a score last
 * @param run how it was made
 */
public record Scoring(Campaign campaign, List<Judgement> judgements, RunInfo run) {

    public Scoring {
        judgements = List.copyOf(judgements);
    }
}
