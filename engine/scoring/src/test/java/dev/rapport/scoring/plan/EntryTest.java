package dev.rapport.scoring.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Money;
import dev.rapport.judged.LeftOut;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whoever is left out is told the cost at which it would be chosen. */
class EntryTest {

    @Test
    void atTheCostThatIsToldItIsChosenAndAtOneMoreItIsNot() {
        int told = 0;
        for (int seed = 0; seed < 8; seed++) {
            Case one = new Case(seed, 25, "900", seed % 2 == 0 ? 0.1 : 0);
            for (Offer offer : one.left()) {
                LeftOut.InReserve why = (LeftOut.InReserve) one.entry.reserve(offer.creator());
                if (why.comesInAt().isEmpty()) {
                    continue;
                }
                long cost = why.comesInAt().get().amount().longValueExact();
                assertThat(one.isChosenAt(offer, cost))
                        .as("seed %s, %s", seed, offer)
                        .isTrue();
                assertThat(cost + 1 < offer.price().longValueExact() && one.isChosenAt(offer, cost + 1))
                        .as("seed %s, at one more, %s", seed, offer)
                        .isFalse();
                told++;
            }
        }
        assertThat(told).isGreaterThan(60);
    }

    @Test
    void aPriceWithCentsMayComeInAtItsWholeUnits() {
        List<Offer> offers = List.of(
                RandomProblem.offer(0, new BigDecimal("60"), 100), RandomProblem.offer(1, new BigDecimal("40.76"), 50));
        PlanProblem problem = RandomProblem.of(offers, 100, List.of(), Set.of());
        SharedAudience audience = new SharedAudience(offers, 0);
        Solver solver = new OverlapSolver(new LagrangeSolver(), audience);
        Entry entry = new Entry(solver, problem, audience, solver.solve(problem));
        assertThat(entry.reserve(1)).isEqualTo(new LeftOut.InReserve(Optional.of(Money.of("40", "EUR"))));
    }

    @Test
    void theCostLiesBetweenThatAtWhichThePlanGainsAndThatWhichIsTooMuch() {
        for (int seed = 0; seed < 8; seed++) {
            Case one = new Case(seed, 12, "500", seed % 2 == 0 ? 0.1 : 0);
            EntryCosts costs = new EntryCosts(one.problem, one.audience, one.choice);
            for (Offer offer : one.left()) {
                OptionalLong gains = costs.gains(offer);
                OptionalLong tooMuch = costs.tooMuch(offer);
                long now = offer.price().longValueExact();
                if (gains.isPresent() && gains.getAsLong() < now) {
                    assertThat(one.isChosenAt(offer, gains.getAsLong())).isTrue();
                    assertThat(tooMuch.orElse(now)).isGreaterThan(gains.getAsLong());
                }
                if (tooMuch.isPresent() && tooMuch.getAsLong() < now) {
                    assertThat(one.isChosenAt(offer, tooMuch.getAsLong())).isFalse();
                }
            }
        }
    }

    @Test
    void thePlanIsSolvedAgainOnlyAFewTimesForEach() {
        Case one = new Case(1, 170, "3000", 0.1);
        one.left().forEach(offer -> one.entry.reserve(offer.creator()));
        assertThat(one.solved).as("twelve are told their cost").isBetween(12, 100);
    }

    /** Random offers on three platforms, what was chosen of them, and how often that was asked for. */
    private static final class Case {

        private final SharedAudience audience;
        private final PlanProblem problem;
        private final Solver solver;
        private final Choice choice;
        private final Entry entry;
        private int solved;

        Case(int seed, int creators, String budget, double overlap) {
            List<Offer> offers = OverlapTest.offers(new Random(seed), creators);
            audience = new SharedAudience(offers, overlap);
            problem = new PlanProblem(offers, Money.of(budget, "EUR"), List.of(), Set.of());
            solver = new OverlapSolver(new LagrangeSolver(), audience);
            choice = solver.solve(problem);
            entry = new Entry(
                    asked -> {
                        solved++;
                        return solver.solve(asked);
                    },
                    problem,
                    audience,
                    choice);
        }

        List<Offer> left() {
            List<Offer> left = new ArrayList<>(problem.offers());
            left.removeAll(choice.chosen());
            return left;
        }

        boolean isChosenAt(Offer offer, long cost) {
            List<Offer> offers = new ArrayList<>(problem.offers());
            offers.replaceAll(one -> one == offer
                    ? new Offer(one.creator(), one.parts(), Money.of(String.valueOf(cost), "EUR"), one.value())
                    : one);
            PlanProblem cheaper = new PlanProblem(offers, problem.budget(), List.of(), Set.of());
            return solver.solve(cheaper).chosen().stream().anyMatch(one -> one.creator() == offer.creator());
        }
    }
}
