package dev.rapport.scoring.judging;

import dev.rapport.judged.AccountProfile;
import dev.rapport.judged.Forecast;
import dev.rapport.judged.PostMark;
import dev.rapport.judged.Profile;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.scoring.rules.Classified;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A creator whose facts are known and who is not judged yet: where it stands among the others is known only when all are ready. It holds no
 * post.
 *
 * @param creator the person and all accounts
 * @param account the account that the plan would use
 * @param given the facts as files and sheets give them, before any rule
 * @param classified the same with tier and tables
 * @param forecasts what its deliverables would bring
 * @param fee what the first deliverable is asked for, in the campaign's currency
 * @param marks the posts behind its engagement rate, oldest first
 * @param sources the files behind it
 */
public record Ready(
        Profile creator,
        AccountProfile account,
        Candidate given,
        Classified classified,
        List<Forecast> forecasts,
        OptionalDouble fee,
        List<PostMark> marks,
        List<String> sources) {

    public Ready {
        forecasts = List.copyOf(forecasts);
        marks = List.copyOf(marks);
        sources = List.copyOf(sources);
    }
}
