package dev.rapport.report;

import dev.rapport.judged.Campaign;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.Plan;
import dev.rapport.judged.RunInfo;
import java.util.List;
import java.util.Map;

/**
 * What a report is made from.
 *
 * @param campaign what the brand wants
 * @param judgements everybody who was looked at
 * @param plan who was chosen
 * @param run how it was made
 * @param internal the agency's own edition; else the client's, which never shows fees and margins
 * @param whatIf what would change the decision, sentences by creator id; may be empty
 * @param fields the agency's own fields
 */
public record ReportInput(
        Campaign campaign,
        List<Judgement> judgements,
        Plan plan,
        RunInfo run,
        boolean internal,
        Map<String, List<String>> whatIf,
        List<ReportField> fields) {

    public ReportInput {
        judgements = List.copyOf(judgements);
        whatIf = Map.copyOf(whatIf);
        fields = List.copyOf(fields);
    }

    public ReportInput(Campaign campaign, List<Judgement> judgements, Plan plan, RunInfo run, boolean internal) {
        this(campaign, judgements, plan, run, internal, Map.of(), List.of());
    }
}
