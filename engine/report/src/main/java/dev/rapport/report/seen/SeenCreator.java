package dev.rapport.report.seen;

import dev.rapport.api.model.Money;
import dev.rapport.judged.PostMark;
import dev.rapport.report.document.Status;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One judged creator as a client may see it. What the creator asks for, what people wrote and which rule spoke has no place here.
 *
 * @param rank place in the order, from 1
 * @param id the creator's id
 * @param name the name shown
 * @param handle with a leading @, or the account's id
 * @param platform name of the platform
 * @param tier name of the size, empty when unknown
 * @param followers followers at the newest export
 * @param engagementRate (likes + comments) / followers, the figure that the chart's line stands at
 * @param usualEngagementRate the same, usual for tier and platform
 * @param scores one per known category
 * @param score the total
 * @param cost what it costs the client in all
 * @param posts own posts behind the figures
 * @param status what becomes of the creator
 * @param why the decision in one sentence
 * @param authenticity what the reader is told about the followers, never a harsh word
 * @param accounts one line per account
 * @param reasons heaviest first; made when looked at
 * @param forecast of the deliverable that the plan would use
 * @param marks the posts behind the engagement rate, oldest first
 * @param changes what would change the decision
 * @param own what the agency noted, as far as this edition shows it
 * @param facts what is known
 * @param sources the files behind it, empty where the edition does not show them
 * @param files how many files are behind it
 */
public record SeenCreator(
        int rank,
        String id,
        String name,
        String handle,
        String platform,
        String tier,
        OptionalDouble followers,
        OptionalDouble engagementRate,
        OptionalDouble usualEngagementRate,
        List<SeenScore> scores,
        Optional<BigDecimal> score,
        Optional<Money> cost,
        OptionalInt posts,
        Status status,
        String why,
        String authenticity,
        List<String> accounts,
        List<SeenReason> reasons,
        Optional<SeenForecast> forecast,
        List<PostMark> marks,
        List<String> changes,
        List<OwnLine> own,
        SeenFacts facts,
        List<String> sources,
        int files) {

    /** The score of one category. */
    public OptionalDouble score(String category) {
        return scores.stream()
                .filter(one -> one.category().equals(category))
                .mapToDouble(one -> one.score().doubleValue())
                .findFirst();
    }
}
