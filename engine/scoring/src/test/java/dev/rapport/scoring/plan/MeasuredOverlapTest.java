package dev.rapport.scoring.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.api.model.CommentFigure;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Moment;
import dev.rapport.judged.AccountProfile;
import dev.rapport.judged.Assumption;
import dev.rapport.judged.Exchange;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Joins;
import dev.rapport.judged.JointPlan;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.Plan;
import dev.rapport.judged.Profile;
import dev.rapport.judged.Sheets;
import dev.rapport.judged.Value;
import dev.rapport.judged.Verdict;
import dev.rapport.judged.brief.Conventions;
import dev.rapport.scoring.judging.Recipe;
import dev.rapport.scoring.metrics.SampleAccount;
import dev.rapport.scoring.overlap.Commenters;
import dev.rapport.scoring.rules.pack.PackParameter;
import dev.rapport.scoring.rules.pack.ReservedParameters;
import dev.rapport.scoring.rules.pack.RulePack;
import dev.rapport.scoring.rules.tree.Vocabulary;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What creators share is counted where people comment on several of them, and said to be. */
class MeasuredOverlapTest {

    private static final double SHARE = 200 / (40_000 / 21.0);

    @Test
    void whereNobodyCommentsThePackSaysWhatCreatorsShare() {
        Plan plan = planner(0.1, 9).plan(List.of(by("ada", 0, 0), by("bea", 0, 0)));
        assertThat(plan.value()).isCloseTo(1_900, within(1e-6));
        Assumption said = plan.assumptions().get(0);
        assertThat(said.kind()).isEqualTo(Assumption.Kind.SHARED_AUDIENCE);
        assertThat(said.values()).hasSize(2);
        assertThat(said.origin()).isEqualTo(Assumption.Origin.PACK);
    }

    @Test
    void whereEnoughCommentWithBothItIsCountedAndStandsThere() {
        // 200 * 200 / (20 * (1 + 1 / 20)) = 1904.8 people comment, 200 of them on each: 200 / 1904.8 = 10.5 %
        Plan plan = planner(0.1, 9).plan(List.of(by("ada", 1, 200), by("bea", 181, 380)));
        assertThat(plan.value()).isCloseTo(2_000 - 1_000 * SHARE, within(1e-6));
        Assumption said = plan.assumptions().get(0);
        assertThat(said.kind()).isEqualTo(Assumption.Kind.SHARED_MEASURED);
        assertThat(said.origin()).isEqualTo(Assumption.Origin.MEASURED);
        assertThat(said.values().get(0)).isEqualTo(Value.of("instagram"));
        assertThat(number(said, 1)).isCloseTo(SHARE, within(1e-9));
        assertThat(number(said, 1)).isBetween(number(said, 2), number(said, 3));
        assertThat(number(said, 4)).isCloseTo(SHARE / 2, within(1e-9));
        assertThat(number(said, 5)).isEqualTo(20);
        assertThat(number(said, 6)).isEqualTo(2);
        assertThat(plan.totals().figure(Figure.REACH).orElseThrow().mean()).isCloseTo(plan.value(), within(1e-6));
    }

    @Test
    void theMoreCommentWithBothTheFewerDifferentPeopleAreReached() {
        double before = 2_000;
        for (int shared = 10; shared <= 200; shared += 10) {
            double people = planner(0.1, 9)
                    .plan(List.of(by("ada", 1, 200), by("bea", 201 - shared, 400 - shared)))
                    .value();
            assertThat(people).as("%s shared", shared).isLessThanOrEqualTo(before);
            before = people;
        }
        // Nobody has more than 67 % of a pool, however many are shared.
        assertThat(before).isCloseTo(2_000 - 1_000 * 0.67, within(1e-6));
    }

    @Test
    void fewerThanThePackAsksForAreNotEnoughAndAPackMaySwitchItOff() {
        List<Judgement> some = List.of(by("ada", 1, 200), by("bea", 181, 380));
        assertThat(planner(0.1, 21).plan(some).value()).isCloseTo(1_900, within(1e-6));
        Plan plain = planner(0, 9).plan(some);
        assertThat(plain.value()).isCloseTo(2_000, within(1e-6));
        assertThat(plain.assumptions()).isEmpty();
    }

    @Test
    void campaignsOutOfOneBudgetCountAPersonOfEitherOnce() {
        List<Judgement> some = List.of(by("ada", 1, 200), by("bea", 181, 380));
        JointPlan plan = JointPlanner.plan(List.of(
                new JointPlanner.Part(planner(0.1, 9), some, Asked.NOTHING),
                new JointPlanner.Part(planner(0.1, 9), some, Asked.NOTHING)));
        assertThat(plan.value()).isCloseTo(2_000 - 1_000 * SHARE, within(1e-6));
    }

    private static double number(Assumption said, int place) {
        return ((Value.Number) said.values().get(place)).number();
    }

    /** Somebody who reaches 1000 people, of whom these comment. */
    private static Judgement by(String handle, long from, long to) {
        Judgement plain = PlannerTest.judgement(handle, Verdict.SHORTLIST, "100", 1_000);
        List<CommentFigure> comments = new ArrayList<>();
        LongStream.rangeClosed(from, to)
                .filter(author -> author > 0)
                .forEach(author -> comments.add(
                        new CommentFigure("p", author, 0, author, Moment.unknown(), Flag.NO, 3, false, author)));
        AccountProfile account = new AccountProfile(
                plain.account().ref(), handle, Count.unknown(), Instant.EPOCH, Commenters.of(comments));
        return new Judgement(
                new Profile(handle, handle, List.of(account)),
                account,
                plain.given(),
                plain.candidate(),
                plain.decision(),
                plain.forecasts(),
                plain.marks(),
                plain.sources());
    }

    private static Planner planner(double overlap, double needed) {
        RulePack pack = new RulePack(
                "none",
                "1.0.0",
                Map.of(),
                Map.of(
                        ReservedParameters.AUDIENCE_OVERLAP, parameter(overlap),
                        ReservedParameters.SHARED_COMMENTERS_NEEDED, parameter(needed)),
                new Vocabulary(Map.of()),
                List.of(),
                Map.of(),
                Conventions.NONE,
                List.of(),
                List.of());
        Sheets nothing = new Sheets(Joins.NONE, List.of(), List.of(), List.of(), Exchange.NONE, List.of());
        return new Planner(new Recipe(pack, SampleAccount.campaign(), nothing, 1));
    }

    private static PackParameter parameter(double value) {
        return new PackParameter("", BigDecimal.valueOf(value), "", "assumption", "", "");
    }
}
