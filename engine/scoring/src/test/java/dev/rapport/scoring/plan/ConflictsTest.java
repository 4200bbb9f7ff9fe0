package dev.rapport.scoring.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where not everything can be had, as little as possible is named, and what is named cannot be had together. */
class ConflictsTest {

    private static final int ENOUGH = 1_000_000;

    @Test
    void aLimitThatNobodyCanMeetStandsAloneThoughOthersCannotHoldEither() {
        List<Offer> offers = RandomProblem.offers(new Random(1), 6);
        List<Limit> limits = List.of(
                new Limit("minPerNiche", "food", 9, Integer.MAX_VALUE, RandomProblem.some(offers, 2, 0)),
                new Limit("minPerNiche", "travel", 2, Integer.MAX_VALUE, RandomProblem.some(offers, 2, 1)),
                new Limit("maxPerPlatform", "a", 0, 1, RandomProblem.some(offers, 2, 1)));
        assertThat(conflicts(RandomProblem.of(offers, ENOUGH, limits, Set.of())))
                .containsExactly("minPerNiche: food");
        assertThat(conflicts(RandomProblem.of(offers, ENOUGH, limits.subList(1, 3), Set.of())))
                .containsExactly("minPerNiche: travel", "maxPerPlatform: a");
    }

    @Test
    void noSmallerSetConflictsThanTheOneThatIsNamed() {
        int seen = 0;
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            List<Offer> offers = RandomProblem.offers(random, 2 + random.nextInt(4));
            List<Limit> limits = RandomProblem.limits(random, offers, 2);
            Set<Integer> fixed = random.nextInt(3) == 0 ? Set.of(0, 1) : Set.of();
            PlanProblem problem = RandomProblem.of(offers, 100 + random.nextInt(900), limits, fixed);
            if (hasSolution(problem, 0, new ArrayList<>())) {
                continue;
            }
            seen++;
            List<String> named = conflicts(problem);
            assertThat(hasSolution(only(problem, named), 0, new ArrayList<>()))
                    .as("seed %s: %s", seed, named)
                    .isFalse();
            assertThat(named).as("seed %s", seed).hasSize(fewest(problem));
        }
        assertThat(seen).isGreaterThan(100);
    }

    private static List<String> conflicts(PlanProblem problem) {
        return new LagrangeSolver().solve(problem).conflicts();
    }

    private static int fewest(PlanProblem problem) {
        List<String> names = new ArrayList<>(List.of("budget", "fixed"));
        problem.limits().forEach(limit -> names.add(limit.shown()));
        int fewest = names.size();
        for (long some = 0; some < 1L << names.size(); some++) {
            BitSet bits = BitSet.valueOf(new long[] {some});
            if (bits.cardinality() < fewest
                    && !hasSolution(
                            only(problem, bits.stream().mapToObj(names::get).toList()), 0, new ArrayList<>())) {
                fewest = bits.cardinality();
            }
        }
        return fewest;
    }

    private static PlanProblem only(PlanProblem problem, List<String> names) {
        return RandomProblem.of(
                problem.offers(),
                names.contains("budget") ? problem.budget().amount().intValueExact() : ENOUGH,
                problem.limits().stream()
                        .filter(limit -> names.contains(limit.shown()))
                        .toList(),
                names.contains("fixed") ? problem.fixed() : Set.of());
    }

    /** By trying everything. */
    private static boolean hasSolution(PlanProblem problem, int creator, List<Integer> chosen) {
        List<Integer> ofCreator = new ArrayList<>();
        boolean isAnybodyLeft = false;
        for (int i = 0; i < problem.offers().size(); i++) {
            isAnybodyLeft |= problem.offers().get(i).creator() >= creator;
            if (problem.offers().get(i).creator() == creator) {
                ofCreator.add(i);
            }
        }
        if (!isAnybodyLeft) {
            return isSolution(problem, chosen);
        }
        for (int place : ofCreator) {
            List<Integer> more = new ArrayList<>(chosen);
            more.add(place);
            if (hasSolution(problem, creator + 1, more)) {
                return true;
            }
        }
        return !problem.fixed().contains(creator) && hasSolution(problem, creator + 1, chosen);
    }

    private static boolean isSolution(PlanProblem problem, List<Integer> chosen) {
        double cost = chosen.stream()
                .mapToDouble(place -> problem.offers().get(place).price().doubleValue())
                .sum();
        boolean isPaid = cost <= problem.budget().amount().doubleValue() + 1e-9;
        return isPaid
                && problem.limits().stream().allMatch(limit -> {
                    long count = chosen.stream().mapToLong(limit::weight).sum();
                    return limit.isShare() ? count <= 0 : count >= limit.least() && count <= limit.most();
                });
    }
}
