package dev.rapport.scoring.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.api.model.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The choice against all choices. */
class SolverTest {

    @Test
    void theChoiceIsWithinItsStatedGapOfTheBestAndNeverOverTheBudget() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            List<Offer> offers = offers(random, 1 + random.nextInt(6), 3);
            BigDecimal budget = BigDecimal.valueOf(random.nextInt(60_000), 2);
            int most = random.nextInt(3) == 0 ? 1 + random.nextInt(3) : Integer.MAX_VALUE;
            Choice solution = choose(offers, budget, most);
            double best = best(offers, 0, 6, budget, most);
            String seen = "seed " + seed;
            check(solution, budget, most, seen);
            assertThat(solution.bound()).as(seen).isGreaterThanOrEqualTo(best - 1e-6);
            assertThat(solution.value()).as(seen).isLessThanOrEqualTo(best + 1e-6);
            assertThat(solution.value())
                    .as(seen + ": few creators are solved to the end")
                    .isCloseTo(best, within(1e-6));
        }
    }

    @Test
    void tenThousandCreatorsAreChosenFromWithinAPercentOfTheBest() {
        List<Offer> offers = offers(new Random(1), 10_000, 3);
        for (int most : new int[] {Integer.MAX_VALUE, 2_000}) {
            for (long budget : new long[] {5_000, 100_000, 1_000_000}) {
                Choice solution = choose(offers, BigDecimal.valueOf(budget), most);
                check(solution, BigDecimal.valueOf(budget), most, "large");
                assertThat(1 - solution.value() / solution.bound())
                        .as("gap for %s of %s", budget, most)
                        .isLessThan(0.01);
            }
        }
    }

    @Test
    void aShortlistOfUsualSizeIsNearlyTheBest() {
        for (int seed = 0; seed < 40; seed++) {
            Choice solution =
                    choose(offers(new Random(seed), 40, 3), BigDecimal.valueOf(1_500), seed % 2 == 0 ? 8 : 100);
            assertThat(1 - solution.value() / solution.bound())
                    .as("gap of %s", seed)
                    .isLessThan(0.005);
        }
    }

    @Test
    void theSameOffersInAnotherOrderGiveTheSameValue() {
        List<Offer> offers = offers(new Random(3), 200, 3);
        List<Offer> turned = new ArrayList<>(offers);
        java.util.Collections.reverse(turned);
        BigDecimal budget = BigDecimal.valueOf(3_000);
        assertThat(choose(turned, budget, Integer.MAX_VALUE)).isEqualTo(choose(offers, budget, Integer.MAX_VALUE));
    }

    @Test
    void nothingToChooseAndNothingToSpendIsAnEmptyChoice() {
        assertThat(choose(List.of(), BigDecimal.TEN, 5).chosen()).isEmpty();
        assertThat(choose(List.of(offer(0, "0.01", 5)), BigDecimal.ZERO, 5).chosen())
                .isEmpty();
        assertThat(choose(List.of(offer(0, "0", 5)), BigDecimal.ZERO, 5).chosen())
                .hasSize(1);
        assertThat(choose(List.of(offer(0, "1", 5)), BigDecimal.TEN, 0).chosen())
                .isEmpty();
    }

    private static Choice choose(List<Offer> offers, BigDecimal budget, int most) {
        List<Limit> limits =
                most == Integer.MAX_VALUE ? List.of() : List.of(new Limit("maxCreators", "", 0, most, all(offers)));
        return new LagrangeSolver()
                .solve(new PlanProblem(offers, new Money(budget, Currency.getInstance("EUR")), limits, Set.of()));
    }

    private static BitSet all(List<Offer> offers) {
        BitSet all = new BitSet();
        all.set(0, offers.size());
        return all;
    }

    private static void check(Choice solution, BigDecimal budget, int most, String seen) {
        BigDecimal cost = BigDecimal.ZERO;
        Set<Integer> creators = new HashSet<>();
        double value = 0;
        for (Offer offer : solution.chosen()) {
            cost = cost.add(offer.price());
            value += offer.value();
            assertThat(creators.add(offer.creator())).as(seen).isTrue();
        }
        assertThat(cost).as(seen).isLessThanOrEqualTo(budget);
        assertThat(creators.size()).as(seen).isLessThanOrEqualTo(most);
        assertThat(solution.value()).as(seen).isEqualTo(value, within(1e-6));
        assertThat(solution.bound()).as(seen).isGreaterThanOrEqualTo(solution.value());
    }

    private static double best(List<Offer> offers, int creator, int creators, BigDecimal left, int most) {
        if (creator == creators) {
            return 0;
        }
        double best = best(offers, creator + 1, creators, left, most);
        for (Offer offer : offers) {
            if (offer.creator() == creator && most > 0 && offer.price().compareTo(left) <= 0) {
                best = Math.max(
                        best,
                        offer.value() + best(offers, creator + 1, creators, left.subtract(offer.price()), most - 1));
            }
        }
        return best;
    }

    private static List<Offer> offers(Random random, int creators, int packages) {
        List<Offer> offers = new ArrayList<>();
        for (int i = 0; i < creators; i++) {
            for (int j = 1 + random.nextInt(packages); j > 0; j--) {
                long cents = random.nextInt(20) == 0 ? 0 : 1 + random.nextInt(40_000);
                offers.add(offer(
                        i,
                        BigDecimal.valueOf(cents, 2).toPlainString(),
                        1 + cents * random.nextDouble() + random.nextInt(9)));
            }
        }
        return offers;
    }

    private static Offer offer(int creator, String price, double value) {
        return RandomProblem.offer(creator, new BigDecimal(price), value);
    }
}
