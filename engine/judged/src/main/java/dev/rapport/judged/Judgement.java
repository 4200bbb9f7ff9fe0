package dev.rapport.judged;

import dev.rapport.judged.facts.Candidate;
import java.util.List;

/**
 * One judged creator: the candidate that was looked at, the decision, and what its deliverables would bring. It holds a light profile and
 * no post, so that memory is bounded by the number of creators.
 *
 * @param creator the person and all accounts
 * @param account the account that was judged, the one that the plan would use
 * @param given the facts as files, sheets and peers give them, before any rule
 * @param candidate the facts with all that the rules and the forecast set
 * @param decision what the rules say
 * @param forecasts one per deliverable that the campaign asks for and the platform has
 * @param marks the posts behind the engagement rate, oldest first
 * @param sources the files behind it, by path
 */
public record Judgement(
        Profile creator,
        AccountProfile account,
        Candidate given,
        Candidate candidate,
        Decision decision,
        List<Forecast> forecasts,
        List<PostMark> marks,
        List<String> sources) {

    public Judgement {
        forecasts = List.copyOf(forecasts);
        marks = List.copyOf(marks);
        sources = List.copyOf(sources);
    }
}
