package dev.rapport.report.seen;

import dev.rapport.api.model.Money;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Change;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.PackWords;
import dev.rapport.judged.Plan;
import dev.rapport.judged.PriceBand;
import dev.rapport.judged.Question;
import dev.rapport.judged.Rival;
import dev.rapport.judged.RunInfo;
import dev.rapport.judged.Since;
import dev.rapport.judged.outcome.Brought;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a report is made from.
 *
 * @param campaign what the brand wants
 * @param judgements everybody who was looked at
 * @param plan who was chosen
 * @param run how it was made
 * @param edition for whom
 * @param whatIf what would change the decision, by creator id; may be empty
 * @param fields the agency's own fields
 * @param packWords what the rule pack calls its things
 * @param brought what came of it so far
 * @param rival one large creator for the same budget; empty where nobody large is there
 * @param prices what each deliverable may fairly cost, by creator id; empty but in the agency's own edition
 * @param since whose decision is another than in the run before; empty where there was none
 * @param questions what to ask a creator for, by creator id; may be empty
 */
public record ReportInput(
        Campaign campaign,
        List<Judgement> judgements,
        Plan plan,
        RunInfo run,
        Edition edition,
        Map<String, List<Change>> whatIf,
        List<ReportField> fields,
        PackWords packWords,
        Brought brought,
        Optional<Rival> rival,
        Map<String, List<PriceBand>> prices,
        Optional<Since> since,
        Map<String, List<Question>> questions) {

    public ReportInput {
        // Not copied: the list may make a judgement when it is looked at.
        judgements = Collections.unmodifiableList(judgements);
        whatIf = Map.copyOf(whatIf);
        prices = edition == Edition.INTERNAL ? Map.copyOf(prices) : Map.of();
        fields = List.copyOf(fields);
        questions = Map.copyOf(questions);
    }

    public ReportInput(Campaign campaign, List<Judgement> judgements, Plan plan, RunInfo run, Edition edition) {
        this(
                campaign,
                judgements,
                plan,
                run,
                edition,
                Map.of(),
                List.of(),
                new PackWords(campaign.language(), Map.of()),
                Brought.NOTHING);
    }

    /** Of the first run, without questions. */
    public ReportInput(
            Campaign campaign,
            List<Judgement> judgements,
            Plan plan,
            RunInfo run,
            Edition edition,
            Map<String, List<Change>> whatIf,
            List<ReportField> fields,
            PackWords packWords,
            Brought brought,
            Optional<Rival> rival,
            Map<String, List<PriceBand>> prices) {
        this(
                campaign,
                judgements,
                plan,
                run,
                edition,
                whatIf,
                fields,
                packWords,
                brought,
                rival,
                prices,
                Optional.empty(),
                Map.of());
    }

    /** The same after an earlier run, and with what to ask for. */
    public ReportInput told(Optional<Since> earlier, Map<String, List<Question>> toAskFor) {
        return new ReportInput(
                campaign,
                judgements,
                plan,
                run,
                edition,
                whatIf,
                fields,
                packWords,
                brought,
                rival,
                prices,
                earlier,
                toAskFor);
    }

    /** Without anybody large beside the plan, and without fair prices. */
    public ReportInput(
            Campaign campaign,
            List<Judgement> judgements,
            Plan plan,
            RunInfo run,
            Edition edition,
            Map<String, List<Change>> whatIf,
            List<ReportField> fields,
            PackWords packWords,
            Brought brought) {
        this(campaign, judgements, plan, run, edition, whatIf, fields, packWords, brought, Optional.empty(), Map.of());
    }

    /** Whether it is the agency's own edition. */
    public boolean internal() {
        return edition == Edition.INTERNAL;
    }

    /** An amount that rules worked with, in the campaign's currency. */
    Optional<Money> money(OptionalDouble amount) {
        return amount.isPresent()
                ? Optional.of(new Money(
                                BigDecimal.valueOf(amount.getAsDouble()),
                                campaign.budget().currency())
                        .rounded())
                : Optional.empty();
    }
}
