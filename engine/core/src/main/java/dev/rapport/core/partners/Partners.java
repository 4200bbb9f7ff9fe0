package dev.rapport.core.partners;

import dev.rapport.api.model.Deliverable;
import dev.rapport.judged.Forecast;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import dev.rapport.judged.outcome.NextFee;
import dev.rapport.judged.outcome.Partner;
import dev.rapport.judged.outcome.Partnership;
import dev.rapport.judged.outcome.Worked;
import dev.rapport.scoring.plan.NextFees;
import dev.rapport.scoring.rules.Recommending;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Says what to do next with those with whom something was done before. */
public final class Partners {

    private final Recommending rules;
    private final NextFees fees;
    private final Function<String, Optional<Judgement>> judgements;
    private final LocalDate today;

    /**
     * @param judgements by the creator's id
     * @param today the day until which results are known
     */
    public Partners(
            Recommending rules, NextFees fees, Function<String, Optional<Judgement>> judgements, LocalDate today) {
        this.rules = rules;
        this.fees = fees;
        this.judgements = judgements;
        this.today = today;
    }

    /** Those of whom most was done first. */
    public List<Partner> of(List<Partnership> partnerships) {
        return partnerships.stream()
                .sorted(Comparator.comparing((Partnership one) -> one.works().size(), Comparator.reverseOrder())
                        .thenComparing(Partnership::creator))
                .map(this::partner)
                .toList();
    }

    private Partner partner(Partnership past) {
        Optional<Judgement> judgement = judgements.apply(past.creator());
        Recommending.Result said = rules.of(facts(past, judgement));
        return new Partner(
                past,
                said.recommendation(),
                said.reasons(),
                said.missing(),
                judgement.flatMap(known -> next(past, known.forecasts())));
    }

    /** What sheets and bookings say together is newer than what the sheet alone said when the creator was judged. */
    private Candidate facts(Partnership past, Optional<Judgement> judgement) {
        Candidate.Builder facts =
                judgement.map(one -> one.candidate().toBuilder()).orElseGet(Candidate::builder);
        Worked last = past.works().get(past.works().size() - 1);
        facts.set(Fact.COLLABORATIONS, past.works().size());
        facts.set(Fact.DAYS_SINCE_COLLABORATION, Math.max(0, (double) ChronoUnit.DAYS.between(last.day(), today)));
        past.tell(facts);
        return facts.build();
    }

    /** For the same kind as last time where it is forecast, else for the first kind that the campaign asks for. */
    private Optional<NextFee> next(Partnership past, List<Forecast> forecasts) {
        Optional<Deliverable> last = past.works().get(past.works().size() - 1).deliverable();
        return forecasts.stream()
                .filter(one -> last.filter(one.deliverable()::equals).isPresent())
                .findFirst()
                .or(() -> forecasts.stream().findFirst())
                .flatMap(fees::of);
    }
}
