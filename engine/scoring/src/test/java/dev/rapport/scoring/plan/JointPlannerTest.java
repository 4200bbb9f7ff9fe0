package dev.rapport.scoring.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.api.model.Money;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Exchange;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Joins;
import dev.rapport.judged.JointPlan;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.LeftOut;
import dev.rapport.judged.Objective;
import dev.rapport.judged.Plan;
import dev.rapport.judged.PlanItem;
import dev.rapport.judged.Sheets;
import dev.rapport.judged.Verdict;
import dev.rapport.scoring.metrics.SampleAccount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Several campaigns that share a budget and their creators. */
class JointPlannerTest {

    private static final Sheets NO_SHEETS =
            new Sheets(Joins.NONE, List.of(), List.of(), List.of(), Exchange.NONE, List.of());

    @Test
    void aCreatorWorksForTheCampaignToWhichItBringsMore() {
        JointPlan plan = JointPlanner.plan(List.of(
                part(campaign("Spring", "100", 9), one("ada", "100", 500), one("bea", "100", 400)),
                part(campaign("Summer", "100", 1), one("ada", "100", 900), one("bea", "100", 450))));
        assertThat(chosen(plan.plans().get(0))).containsExactly("bea");
        assertThat(chosen(plan.plans().get(1))).containsExactly("ada");
        assertThat(plan.plans().get(0).left())
                .extracting(item -> item.why().orElseThrow())
                .containsExactly(new LeftOut.InAnotherCampaign("Summer"));
        assertThat(plan.budget()).isEqualTo(Money.of("200", "EUR"));
        assertThat(plan.cost().amount()).isEqualByComparingTo("200");
        assertThat(plan.value()).isCloseTo(1300, within(1e-6));
    }

    @Test
    void moneyGoesWhereItBringsMostAndNotWhereItWasPlanned() {
        JointPlan plan = JointPlanner.plan(List.of(
                part(campaign("Spring", "300", 9), one("ada", "100", 10)),
                part(campaign("Summer", "100", 9), one("bea", "200", 700), one("cleo", "200", 600))));
        assertThat(chosen(plan.plans().get(1))).containsExactlyInAnyOrder("bea", "cleo");
        assertThat(chosen(plan.plans().get(0))).isEmpty();
    }

    @Test
    void itIsTheBestOfEverythingThatCouldBeTried() {
        Random random = new Random(5);
        for (int round = 0; round < 60; round++) {
            int creators = 2 + random.nextInt(4);
            List<Judgement> spring = new ArrayList<>();
            List<Judgement> summer = new ArrayList<>();
            for (int i = 0; i < creators; i++) {
                spring.add(one("c" + i, String.valueOf(50 + random.nextInt(200)), 10 + random.nextInt(900)));
                summer.add(one("c" + i, String.valueOf(50 + random.nextInt(200)), 10 + random.nextInt(900)));
            }
            int most = 1 + random.nextInt(3);
            Campaign one = campaign("Spring", String.valueOf(200 + random.nextInt(200)), most);
            Campaign other = campaign("Summer", "150", 9);
            JointPlan plan = JointPlanner.plan(List.of(part(one, spring), part(other, summer)));
            double best = best(spring, summer, one.budget().plus(other.budget()), most);
            assertThat(plan.value()).as("round " + round).isCloseTo(best, within(1e-6));
            assertThat(plan.gap().orElse(0)).isLessThan(1e-9);
            assertThat(plan.plans().get(0).bundles()).hasSizeLessThanOrEqualTo(most);
        }
    }

    @Test
    void whoIsBookedInBothWorksForBothAndWhoIsBookedInOneIsNotTakenAway() {
        JointPlan plan = JointPlanner.plan(List.of(
                part(
                        campaign("Spring", "300", 9),
                        List.of(one("ada", "100", 500), one("bea", "100", 1)),
                        booked("ada", "bea")),
                part(
                        campaign("Summer", "300", 9),
                        List.of(one("ada", "100", 900), one("bea", "100", 900)),
                        booked("ada"))));
        assertThat(chosen(plan.plans().get(0))).containsExactlyInAnyOrder("ada", "bea");
        assertThat(chosen(plan.plans().get(1))).containsExactly("ada");
    }

    @Test
    void aShareIsOneOfTheOwnCampaignsCreators() {
        Campaign.PlanLimits half = new Campaign.PlanLimits(
                OptionalDouble.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Map.of("bread", new Campaign.Least(0, 0.5)),
                Map.of(),
                Map.of(),
                Map.of(),
                OptionalInt.empty());
        JointPlan plan = JointPlanner.plan(List.of(
                part(
                        SampleAccount.campaign("Spring", Objective.AWARENESS, Money.of("100", "EUR"), half),
                        one("ada", "100", 900)),
                part(campaign("Summer", "100", 9), one("bea", "100", 500))));
        // Nobody of Spring is known to bake, so that no share of one or more can be half of them.
        assertThat(chosen(plan.plans().get(0))).isEmpty();
        assertThat(chosen(plan.plans().get(1))).containsExactly("bea");
    }

    @Test
    void whatCannotBeAddedUpIsRefusedWithEachCampaignsOwn() {
        Campaign clicks = SampleAccount.campaign(
                "Summer",
                Objective.AWARENESS,
                Money.of("100", "USD"),
                campaign("x", "1", 1).plan());
        assertThatThrownBy(() -> JointPlanner.plan(
                        List.of(part(campaign("Spring", "100", 9), one("ada", "100", 900)), part(clicks))))
                .hasMessageContaining("not-one-currency")
                .hasMessageContaining("Spring: EUR, Summer: USD");
    }

    private static double best(List<Judgement> spring, List<Judgement> summer, Money budget, int most) {
        int ways = (int) Math.pow(3, spring.size());
        double best = 0;
        for (int way = 0; way < ways; way++) {
            double value = 0;
            double cost = 0;
            int taken = 0;
            int rest = way;
            for (int i = 0; i < spring.size(); i++, rest /= 3) {
                if (rest % 3 > 0) {
                    Judgement one = (rest % 3 == 1 ? spring : summer).get(i);
                    taken += rest % 3 == 1 ? 1 : 0;
                    value += one.forecasts()
                            .get(0)
                            .figure(Figure.REACH)
                            .orElseThrow()
                            .p50();
                    cost += one.forecasts().get(0).cost().orElseThrow().amount().doubleValue();
                }
            }
            boolean fits = cost <= budget.amount().doubleValue() && taken <= most;
            best = fits ? Math.max(best, value) : best;
        }
        return best;
    }

    private static List<String> chosen(Plan plan) {
        return plan.chosen().stream().map(PlanItem::creatorId).toList();
    }

    private static Judgement one(String handle, String cost, double reach) {
        return PlannerTest.judgement(handle, Verdict.SHORTLIST, cost, reach);
    }

    private static Campaign campaign(String name, String budget, int most) {
        return SampleAccount.campaign(
                name,
                Objective.AWARENESS,
                Money.of(budget, "EUR"),
                new Campaign.PlanLimits(OptionalDouble.empty(), OptionalInt.of(most), Optional.empty()));
    }

    private static JointPlanner.Part part(Campaign campaign, Judgement... judgements) {
        return part(campaign, List.of(judgements));
    }

    private static JointPlanner.Part part(Campaign campaign, List<Judgement> judgements) {
        return part(campaign, judgements, List.of());
    }

    private static JointPlanner.Part part(Campaign campaign, List<Judgement> judgements, List<Asked.Booked> booked) {
        return new JointPlanner.Part(
                PlannerTest.planner(campaign, NO_SHEETS), judgements, new Asked(OptionalDouble.empty(), booked));
    }

    private static List<Asked.Booked> booked(String... creators) {
        return IntStream.range(0, creators.length)
                .mapToObj(i -> new Asked.Booked(creators[i], Optional.empty(), Optional.empty()))
                .toList();
    }
}
