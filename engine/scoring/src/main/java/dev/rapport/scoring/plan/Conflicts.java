package dev.rapport.scoring.plan;

import dev.rapport.api.model.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The fewest of what was asked that cannot hold together: budget, people who are fixed, and limits. Whatever holds together is made as large
 * as it can be; what is missing from it then mends everything, so that a conflict has a part of each such mending. The smallest set that has
 * is asked next, until one does not hold (Ignatiev et al., Smallest MUS extraction with minimal hitting set dualization, 2015).
 */
final class Conflicts {

    /** After so many questions a set is named of which nothing can be left out, though a smaller one may be there. */
    private static final int MOST_QUESTIONS = 400;

    private static final BigDecimal ENOUGH_FOR_ALL = BigDecimal.valueOf(1_000_000_000_000L);
    private static final int BUDGET = 0;
    private static final int FIXED = 1;
    private static final int LIMITS = 2;

    private final PlanProblem problem;
    private final Predicate<PlanProblem> mayHold;
    private final int parts;
    private int questions;

    /** @param mayHold whether a problem has a solution, or was not proven to have none */
    Conflicts(PlanProblem problem, Predicate<PlanProblem> mayHold) {
        this.problem = problem;
        this.mayHold = mayHold;
        this.parts = LIMITS + problem.limits().size();
    }

    /** Their names, of a problem that has no solution. */
    List<String> smallest() {
        List<BitSet> mendings = new ArrayList<>();
        while (questions < MOST_QUESTIONS) {
            BitSet asked = smallestWithPartOfEach(mendings);
            if (!holds(asked)) {
                return names(asked);
            }
            mendings.add(missingFromLargest(asked));
        }
        return names(whereNothingCanBeLeftOut());
    }

    private static BitSet smallestWithPartOfEach(List<BitSet> mendings) {
        for (int size = 0; ; size++) {
            Optional<BitSet> found = withPartOfEach(mendings, new BitSet(), size);
            if (found.isPresent()) {
                return found.get();
            }
        }
    }

    private static Optional<BitSet> withPartOfEach(List<BitSet> mendings, BitSet taken, int more) {
        Optional<BitSet> without =
                mendings.stream().filter(one -> !one.intersects(taken)).findFirst();
        if (without.isEmpty() || more == 0) {
            return without.isEmpty() ? Optional.of(taken) : Optional.empty();
        }
        return without.get().stream()
                .mapToObj(part -> withPartOfEach(mendings, with(taken, part), more - 1))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What cannot be added any more to a set that holds. */
    private BitSet missingFromLargest(BitSet held) {
        BitSet largest = held;
        BitSet missing = new BitSet();
        for (int part = 0; part < parts; part++) {
            if (!largest.get(part)) {
                BitSet larger = with(largest, part);
                if (holds(larger)) {
                    largest = larger;
                } else {
                    missing.set(part);
                }
            }
        }
        return missing;
    }

    private BitSet whereNothingCanBeLeftOut() {
        BitSet left = new BitSet();
        left.set(0, parts);
        for (int part = parts - 1; part >= 0; part--) {
            left.clear(part);
            if (holds(left)) {
                left.set(part);
            }
        }
        return left;
    }

    private static BitSet with(BitSet some, int part) {
        BitSet more = (BitSet) some.clone();
        more.set(part);
        return more;
    }

    private boolean holds(BitSet some) {
        List<Limit> limits = limits(some);
        boolean isFixed = some.get(FIXED) && !problem.fixed().isEmpty();
        // Whoever is asked for nobody keeps everything by choosing nobody.
        if (!isFixed && limits.stream().noneMatch(limit -> limit.least() > 0)) {
            return true;
        }
        questions++;
        return mayHold.test(new PlanProblem(
                problem.offers(),
                some.get(BUDGET)
                        ? problem.budget()
                        : new Money(ENOUGH_FOR_ALL, problem.budget().currency()),
                limits,
                isFixed ? problem.fixed() : Set.of()));
    }

    private List<Limit> limits(BitSet some) {
        return some.stream()
                .filter(part -> part >= LIMITS)
                .mapToObj(part -> problem.limits().get(part - LIMITS))
                .toList();
    }

    private List<String> names(BitSet some) {
        List<String> names = new ArrayList<>();
        if (some.get(BUDGET)) {
            names.add("budget");
        }
        if (some.get(FIXED)) {
            names.add("fixed");
        }
        limits(some).forEach(limit -> names.add(limit.shown()));
        return names;
    }
}
