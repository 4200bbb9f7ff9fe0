package dev.rapport.scoring.plan;

import dev.rapport.api.model.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * What a solver is asked: at most one offer of each creator, under a budget and limits, worth the most.
 *
 * @param offers what could be bought
 * @param budget what may be spent
 * @param limits how many of which kind
 * @param fixed creators of whom one offer is bought whatever it is worth
 */
public record PlanProblem(List<Offer> offers, Money budget, List<Limit> limits, Set<Integer> fixed) {

    public PlanProblem {
        offers = List.copyOf(offers);
        limits = List.copyOf(limits);
        fixed = Set.copyOf(fixed);
    }

    /** The same problem with the offers of some creators alone. @param still those of whom one is bought whatever it is worth */
    PlanProblem among(IntPredicate creators, Set<Integer> still) {
        List<Offer> some = new ArrayList<>();
        int[] now = new int[offers.size()];
        for (int place = 0; place < now.length; place++) {
            boolean isIn = creators.test(offers.get(place).creator());
            now[place] = isIn ? some.size() : -1;
            if (isIn) {
                some.add(offers.get(place));
            }
        }
        return new PlanProblem(
                some,
                budget,
                limits.stream().map(limit -> limit.at(place -> now[place])).toList(),
                still);
    }
}
