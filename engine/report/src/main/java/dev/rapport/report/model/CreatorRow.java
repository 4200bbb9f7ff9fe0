package dev.rapport.report.model;

import dev.rapport.api.model.Money;
import dev.rapport.judged.PostMark;
import dev.rapport.judged.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One judged creator: the row of the table and everything of the creator's page. What is not known is empty.
 *
 * @param rank place in the table, from 1
 * @param id the creator's id
 * @param name the name shown
 * @param initials for the place of a picture
 * @param handle with a leading @, or the account's id
 * @param platform name of the platform
 * @param tier name of the tier, empty when unknown
 * @param followers followers at the newest export
 * @param engagementRate (likes + comments) / followers
 * @param usualEngagementRate the same, usual for tier and platform
 * @param scores one line per known category
 * @param score the total
 * @param fee what the creator asks for; always empty in the client's edition
 * @param cost what it costs in all
 * @param posts own posts behind the figures
 * @param status what becomes of the creator
 * @param why the decision in one sentence
 * @param authenticity what the reader is told about the followers, never a harsh word
 * @param accounts one line per account
 * @param reasons heaviest first
 * @param deliverable what the forecast is for, empty without one
 * @param forecast known figures only
 * @param assumptions what the forecast had to assume
 * @param chart posts that the chart shows, oldest first
 * @param whatIf what would change the decision
 * @param sources files behind it
 * @param fields what the agency noted, as far as this edition shows it
 * @param facts all known facts by id
 */
public record CreatorRow(
        int rank,
        String id,
        String name,
        String initials,
        String handle,
        String platform,
        String tier,
        OptionalDouble followers,
        OptionalDouble engagementRate,
        OptionalDouble usualEngagementRate,
        List<ScoreLine> scores,
        Optional<BigDecimal> score,
        Optional<Money> fee,
        Optional<Money> cost,
        OptionalInt posts,
        Status status,
        String why,
        String authenticity,
        List<String> accounts,
        List<ReasonLine> reasons,
        String deliverable,
        List<ForecastLine> forecast,
        List<String> assumptions,
        List<PostMark> chart,
        List<String> whatIf,
        List<String> sources,
        List<FieldLine> fields,
        Map<String, Value> facts) {

    /** The score of one category. */
    public Optional<ScoreLine> score(String category) {
        return scores.stream().filter(line -> line.category().equals(category)).findFirst();
    }
}
