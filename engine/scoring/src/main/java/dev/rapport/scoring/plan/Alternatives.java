package dev.rapport.scoring.plan;

import dev.rapport.api.model.Money;
import dev.rapport.judged.Options;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Solves a plan again with other budgets and without each of the chosen: same offers, same limits, same people. */
final class Alternatives {

    /** Where there are more offers, solving again takes longer than what it tells is worth. */
    private static final int MOST_OFFERS = 1_000;
    /** Where there are more offers or chosen creators, nobody is replaced. */
    private static final int MOST_REPLACED_OFFERS = 400;

    private static final int MOST_REPLACED = 40;

    private static final List<Double> SHARES = List.of(0.8, 1.0, 1.2);
    /** The next sum is about this part of the budget. */
    private static final double NEXT = 6;

    private final Prepared prepared;
    private final Money budget;
    private final PlanProblem problem;
    private final Solver solver;
    private final SharedAudience audience;
    private final Sums sums;

    /** @param budget of the campaign, what is agreed apart included */
    Alternatives(
            Prepared prepared, Money budget, PlanProblem problem, Solver solver, SharedAudience audience, Sums sums) {
        this.prepared = prepared;
        this.budget = budget;
        this.problem = problem;
        this.solver = solver;
        this.audience = audience;
        this.sums = sums;
    }

    /** What else there is beside a choice; nothing where limits do not hold together. */
    Options beside(Choice choice) {
        boolean isOpen = holds(choice) && !problem.offers().isEmpty() && isMoney(budget);
        if (!isOpen) {
            return Options.NONE;
        }
        boolean isFew = problem.offers().size() <= MOST_OFFERS;
        boolean isReplaced = problem.offers().size() <= MOST_REPLACED_OFFERS
                && choice.chosen().size() <= MOST_REPLACED;
        List<Options.Bought> budgets = isFew
                ? SHARES.stream()
                        .flatMap(share -> with(choice, budget.times(share).rounded(), share == 1).stream())
                        .toList()
                : List.of();
        return new Options(
                budgets,
                isFew ? with(choice, budget.plus(step(budget)), false) : Optional.empty(),
                choice.chosen().stream()
                        .map(offer -> without(choice, offer, isReplaced))
                        .toList(),
                isReplaced);
    }

    private static boolean holds(Choice choice) {
        return choice.conflicts().isEmpty() && !choice.isNotFound();
    }

    private static boolean isMoney(Money budget) {
        return budget.amount().signum() > 0;
    }

    /** Empty where what is booked or asked for does not hold with it. @param isSame whether it is the budget of the plan itself */
    private Optional<Options.Bought> with(Choice plan, Money other, boolean isSame) {
        Choice choice = isSame
                ? plan
                : solver.solve(new PlanProblem(
                        problem.offers(), prepared.apart().left(other), problem.limits(), problem.fixed()));
        if (!holds(choice)) {
            return Optional.empty();
        }
        Money cost = choice.chosen().stream().map(Offer::cost).reduce(Money.zero(other.currency()), Money::plus);
        return Optional.of(new Options.Bought(
                other,
                cost,
                choice.chosen().size(),
                choice.chosen().stream().mapToInt(offer -> offer.parts().size()).sum(),
                choice.value(),
                choice.gap(),
                sums.of(
                        choice.chosen().stream()
                                .flatMap(offer -> offer.parts().stream())
                                .toList(),
                        cost,
                        prepared.people().different(choice.chosen())),
                ids(choice.chosen(), plan.chosen()),
                ids(plan.chosen(), choice.chosen())));
    }

    private Options.Without without(Choice plan, Offer gone, boolean isReplaced) {
        List<Offer> rest = new ArrayList<>(plan.chosen());
        rest.remove(gone);
        double alone = Math.max(0, plan.value() - audience.people(rest));
        Optional<Choice> again = isReplaced ? Optional.of(solver.solve(without(gone.creator()))) : Optional.empty();
        Optional<Choice> other = again.filter(Alternatives::holds);
        return new Options.Without(
                id(gone),
                alone,
                other.isPresent()
                        ? OptionalDouble.of(Math.min(
                                alone, Math.max(0, plan.value() - other.get().value())))
                        : OptionalDouble.empty(),
                other.map(choice -> ids(choice.chosen(), plan.chosen())).orElse(List.of()));
    }

    private PlanProblem without(int creator) {
        Set<Integer> fixed = new TreeSet<>(problem.fixed());
        fixed.remove(creator);
        return problem.among(one -> one != creator, fixed);
    }

    /** Ids of those of whom some is bought and none of the others. */
    private List<String> ids(List<Offer> some, List<Offer> others) {
        Set<Integer> known = others.stream().map(Offer::creator).collect(Collectors.toSet());
        return some.stream()
                .filter(offer -> !known.contains(offer.creator()))
                .map(this::id)
                .toList();
    }

    private String id(Offer offer) {
        return prepared.judgements().get(offer.creator()).creator().id();
    }

    /** About a sixth of the budget: 1, 2 or 5 and zeros, so that a person can think of it. */
    static Money step(Money budget) {
        BigDecimal part = BigDecimal.valueOf(budget.amount().doubleValue() / NEXT);
        int zeros = part.precision() - part.scale() - 1;
        BigDecimal nearest = Stream.of(1, 2, 5, 10)
                .map(digit -> BigDecimal.valueOf(digit).scaleByPowerOfTen(zeros))
                .min((a, b) -> a.subtract(part).abs().compareTo(b.subtract(part).abs()))
                .orElse(BigDecimal.ONE);
        return new Money(nearest.setScale(Math.max(0, -zeros), RoundingMode.HALF_UP), budget.currency());
    }
}
