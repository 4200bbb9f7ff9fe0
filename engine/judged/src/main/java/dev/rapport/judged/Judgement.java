package dev.rapport.judged;

import dev.rapport.api.model.AccountData;
import dev.rapport.api.model.Creator;
import dev.rapport.judged.facts.Candidate;
import java.util.List;

/**
 * One judged creator: the candidate that was looked at, the decision, and what its deliverables would bring.
 *
 * @param creator the person and all accounts
 * @param account the account that was judged, the one that the plan would use
 * @param candidate the facts
 * @param decision what the rules say
 * @param forecasts one per deliverable that the campaign asks for and the platform has
 */
public record Judgement(
        Creator creator, AccountData account, Candidate candidate, Decision decision, List<Forecast> forecasts) {

    public Judgement {
        forecasts = List.copyOf(forecasts);
    }
}
