package dev.rapport.scoring.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountData;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Creator;
import dev.rapport.api.model.Deliverable;
import dev.rapport.judged.Authenticity;
import dev.rapport.judged.Decision;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Forecast;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.Plan;
import dev.rapport.judged.PlanItem;
import dev.rapport.judged.Range;
import dev.rapport.judged.Verdict;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.scoring.metrics.SampleAccount;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who gets into the plan, and what is said to those who do not. */
class PlannerTest {

    private static final Planner PLANNER = new Planner(SampleAccount.campaign());

    @Test
    void everybodyIsEitherChosenOrToldWhyNot() {
        List<Judgement> all = List.of(
                judgement("ada", Verdict.SHORTLIST, 1000, 900),
                judgement("bea", Verdict.REVIEW, 1000, 900),
                judgement("cleo", Verdict.REJECT, 1000, 900),
                judgement("dora", Verdict.SHORTLIST, 1000, -1),
                judgement("eve", Verdict.SHORTLIST, 9000, 900),
                judgement("fay", Verdict.SHORTLIST, -1, 900),
                judgement("gil", Verdict.SHORTLIST, 1000, 900),
                judgement("hal", Verdict.REVIEW, 1000, 900));
        Plan plan = PLANNER.plan(all, Set.of(ref("hal")), Map.of(ref("gil"), "too busy"));
        assertThat(plan.chosen()).extracting(PlanItem::creatorId).containsExactlyInAnyOrder("ada", "hal");
        assertThat(plan.left())
                .extracting(item -> item.creatorId() + ": " + item.why())
                .containsExactly(
                        "bea: to be reviewed: too little is known",
                        "cleo: left out: too little is known",
                        "dora: in reserve: no reach can be forecast",
                        "eve: in reserve: it costs more than the plan allows",
                        "fay: in reserve: no price is known",
                        "gil: rejected by a person: too busy");
        assertThat(plan.cost().amount()).isEqualByComparingTo("2000");
        assertThat(plan.gap()).hasValue(0);
    }

    @Test
    void aPlanForNobodyIsEmptyAndClaimsNoGap() {
        Plan plan = PLANNER.plan(List.of(), Set.of(), Map.of());
        assertThat(plan.chosen()).isEmpty();
        assertThat(plan.gap()).isEmpty();
    }

    private static Judgement judgement(String handle, Verdict verdict, double cost, double reach) {
        Map<Figure, Range> figures = new EnumMap<>(Figure.class);
        if (cost >= 0) {
            figures.put(Figure.COST, Range.exactly(cost));
        }
        if (reach >= 0) {
            figures.put(Figure.REACH, Range.exactly(reach));
        }
        AccountData account = new AccountData(
                Account.of(ref(handle)).build(), List.of(), List.of(), List.of(), List.of(), Instant.EPOCH);
        Decision decision = new Decision(
                "micro", verdict, Authenticity.UNKNOWN, List.of(), Optional.of(BigDecimal.TEN), Map.of(), List.of());
        Forecast forecast = new Forecast(
                ref(handle), Deliverable.POST, figures, OptionalDouble.empty(), OptionalDouble.empty(), 3, List.of());
        return new Judgement(
                new Creator(handle, handle, List.of(account)),
                account,
                Candidate.builder().build(),
                decision,
                List.of(forecast));
    }

    private static AccountRef ref(String handle) {
        return AccountRef.of("instagram", "", handle);
    }
}
