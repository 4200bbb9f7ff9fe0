package dev.rapport.scoring.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.api.model.Money;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.Options;
import dev.rapport.judged.Plan;
import dev.rapport.judged.PlanItem;
import dev.rapport.judged.Verdict;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What other budgets buy, and what the plan loses without each of the chosen. */
class OptionsTest {

    private static final double NEARLY = 1e-6;

    /** Of a budget of 5,000 euros about half of them fit. */
    private static List<Judgement> creators(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> PlannerTest.judgement(
                        "h" + i, Verdict.SHORTLIST, String.valueOf(300 + 97 * (i % 11)), 500 + 211 * (i * 7 % 13)))
                .toList();
    }

    @Test
    void theBudgetOfThePlanBuysThePlanAndMoreMoneyNeverBuysLess() {
        Plan plan = PlannerTest.planner().plan(creators(24));
        List<Options.Bought> budgets = plan.options().budgets();
        assertThat(budgets)
                .extracting(one -> one.budget().amount().intValueExact())
                .containsExactly(4000, 5000, 6000);
        Options.Bought same = budgets.get(1);
        assertThat(same.value()).isEqualTo(plan.value());
        assertThat(same.cost()).isEqualTo(plan.cost());
        assertThat(same.totals()).isEqualTo(plan.totals());
        assertThat(same.came()).isEmpty();
        assertThat(same.went()).isEmpty();
        assertThat(budgets.get(0).value()).isLessThan(plan.value());
        assertThat(budgets.get(2).value()).isGreaterThan(plan.value());
        assertThat(budgets).allSatisfy(one -> {
            assertThat(one.cost()).isLessThanOrEqualTo(one.budget());
            assertThat(one.gap().orElseThrow()).isBetween(0.0, 0.001);
        });
        assertThat(budgets.get(2).creators())
                .isEqualTo(same.creators()
                        + budgets.get(2).came().size()
                        - budgets.get(2).went().size());
    }

    @Test
    void theNextSumIsWhatAPlanWithThatBudgetBuys() {
        Plan plan = PlannerTest.planner().plan(creators(24));
        Options.Bought next = plan.options().next().orElseThrow();
        assertThat(next.budget()).isEqualByComparingTo(Money.of("6000", "EUR"));
        assertThat(next.value()).isCloseTo(plan.options().budgets().get(2).value(), within(NEARLY));
    }

    @Test
    void withoutACreatorThePlanIsThatOfAllTheOthers() {
        List<Judgement> all = creators(18);
        Plan plan = PlannerTest.planner().plan(all);
        assertThat(plan.options().without())
                .extracting(Options.Without::creatorId)
                .containsExactlyElementsOf(
                        plan.chosen().stream().map(PlanItem::creatorId).toList());
        for (Options.Without one : plan.options().without()) {
            Plan others = PlannerTest.planner()
                    .plan(all.stream()
                            .filter(judgement -> !judgement.creator().id().equals(one.creatorId()))
                            .toList());
            assertThat(one.replaced().orElseThrow())
                    .isBetween(0.0, one.alone())
                    .isCloseTo(plan.value() - others.value(), within(plan.value() * 0.001));
        }
    }

    @Test
    void whereEverybodyIsChosenNobodyComesInForWhoFallsOut() {
        Plan plan = PlannerTest.planner().plan(creators(3));
        assertThat(plan.chosen()).hasSize(3);
        assertThat(plan.options().without()).allSatisfy(one -> {
            assertThat(one.replaced()).hasValue(one.alone());
            assertThat(one.instead()).isEmpty();
        });
        assertThat(plan.options().next().orElseThrow().value()).isEqualTo(plan.value());
    }

    @Test
    void ofNobodyThereIsNothingElse() {
        assertThat(PlannerTest.planner().plan(List.of()).options()).isEqualTo(Options.NONE);
    }

    @Test
    void ofVeryManyOffersOnlyWhatIsLostAloneIsTold() {
        Options options = PlannerTest.planner().plan(creators(2_100)).options();
        assertThat(options.budgets()).isEmpty();
        assertThat(options.next()).isEmpty();
        assertThat(options.isReplaced()).isFalse();
        assertThat(options.without()).isNotEmpty().allSatisfy(one -> {
            assertThat(one.alone()).isPositive();
            assertThat(one.replaced()).isEmpty();
        });
    }

    @Test
    void theNextSumIsAboutASixthOfTheBudgetAndRound() {
        assertThat(List.of("3000", "2850", "7000", "100000", "12", "0.9").stream()
                        .map(budget -> Alternatives.step(Money.of(budget, "EUR"))
                                .amount()
                                .toPlainString())
                        .toList())
                .containsExactly("500", "500", "1000", "20000", "2", "0.1");
        assertThat(Alternatives.step(Money.of("400000", "JPY")).amount().toPlainString())
                .isEqualTo("50000");
    }
}
