package dev.rapport.scoring.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The solver under limits: never broken, near the best, and the gap that it states is true. */
class ConstraintsTest {

    @Test
    void smallProblemsAreSolvedToTheEndWhateverTheLimits() {
        int solved = 0;
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<Offer> offers = RandomProblem.offers(random, 3 + random.nextInt(6));
            List<Limit> limits = RandomProblem.limits(random, offers, 3);
            Set<Integer> fixed = random.nextInt(4) == 0 ? Set.of(0) : Set.of();
            PlanProblem problem = RandomProblem.of(offers, 200 + random.nextInt(1500), limits, fixed);
            double best = best(problem, 0, new ArrayList<>());
            Choice choice = new LagrangeSolver().solve(problem);
            if (best < 0) {
                assertThat(choice.chosen()).as("seed %s", seed).isEmpty();
                assertThat(choice.conflicts()).as("seed %s", seed).isNotEmpty();
            } else if (!choice.chosen().isEmpty() || best > 0) {
                assertThat(choice.conflicts()).as("seed %s", seed).isEmpty();
                check(problem, choice);
                assertThat(choice.value()).as("seed %s", seed).isCloseTo(best, within(1e-6 * Math.max(1, best)));
                solved++;
            }
        }
        assertThat(solved).isGreaterThan(80);
    }

    @Test
    void aThousandCandidatesComeWithinHalfAPercentUnderEveryLimit() {
        gap(1_000, new int[] {5, 15, 40, 200}, 0.005);
    }

    @Test
    void tenThousandCandidatesComeWithinAPercentUnderEveryLimit() {
        gap(10_000, new int[] {15, 200}, 0.01);
    }

    private static void gap(int creators, int[] caps, double most) {
        for (int cap : caps) {
            for (int budget : new int[] {3_000, 20_000, 100_000}) {
                for (boolean all : new boolean[] {false, true}) {
                    Random random = new Random(7);
                    List<Offer> offers = RandomProblem.offers(random, creators);
                    List<Limit> limits = all ? RandomProblem.limits(random, offers, cap) : new ArrayList<>();
                    limits.add(new Limit("maxCreators", "", 0, cap, RandomProblem.some(offers, 1, 0)));
                    PlanProblem problem = RandomProblem.of(offers, budget, limits, Set.of());
                    Choice choice = new LagrangeSolver().solve(problem);
                    String seen = creators + " cap " + cap + " budget " + budget + " all " + all + " gap "
                            + (1 - choice.value() / choice.bound()) + ", chosen "
                            + choice.chosen().size() + " " + choice.conflicts();
                    check(problem, choice);
                    assertThat(1 - choice.value() / choice.bound()).as(seen).isLessThanOrEqualTo(most);
                }
            }
        }
    }

    private static void check(PlanProblem problem, Choice choice) {
        BigDecimal cost = BigDecimal.ZERO;
        Set<Integer> creators = new HashSet<>();
        for (Offer offer : choice.chosen()) {
            cost = cost.add(offer.price());
            assertThat(creators.add(offer.creator())).isTrue();
        }
        assertThat(cost).isLessThanOrEqualTo(problem.budget().amount());
        assertThat(creators).containsAll(problem.fixed());
        int[] places =
                choice.chosen().stream().mapToInt(problem.offers()::indexOf).toArray();
        for (Limit limit : problem.limits()) {
            long count = IntStream.of(places).mapToLong(limit::weight).sum();
            if (limit.isShare()) {
                assertThat(count).as(limit.shown()).isLessThanOrEqualTo(0);
                continue;
            }
            assertThat(count).as(limit.shown()).isBetween((long) limit.least(), (long) limit.most());
        }
        assertThat(choice.bound()).isGreaterThanOrEqualTo(choice.value() - 1e-9);
    }

    /** The best value by trying everything; below 0 where nothing holds. */
    private static double best(PlanProblem problem, int creator, List<Integer> chosen) {
        int creators = problem.offers().stream().mapToInt(Offer::creator).max().orElse(-1) + 1;
        if (creator == creators) {
            BigDecimal cost =
                    chosen.stream().map(i -> problem.offers().get(i).price()).reduce(BigDecimal.ZERO, BigDecimal::add);
            boolean holds = cost.compareTo(problem.budget().amount()) <= 0;
            for (int fixed : problem.fixed()) {
                holds &= chosen.stream().anyMatch(i -> problem.offers().get(i).creator() == fixed);
            }
            for (Limit limit : problem.limits()) {
                long count = chosen.stream().mapToLong(limit::weight).sum();
                holds &= (limit.isShare() || count >= limit.least()) && count <= limit.most();
            }
            return holds
                    ? chosen.stream()
                            .mapToDouble(i -> problem.offers().get(i).value())
                            .sum()
                    : -1;
        }
        double best = best(problem, creator + 1, chosen);
        for (int i = 0; i < problem.offers().size(); i++) {
            if (problem.offers().get(i).creator() == creator) {
                chosen.add(i);
                best = Math.max(best, best(problem, creator + 1, chosen));
                chosen.remove(chosen.size() - 1);
            }
        }
        return best;
    }
}
