package dev.rapport.scoring.plan;

import java.util.Set;
import java.util.TreeSet;

/**
 * Creators who are in the plan whatever else would be better.
 *
 * @param booked with whom it is agreed
 * @param approved whom a person wants
 */
record Fixed(Set<Integer> booked, Set<Integer> approved) {

    Set<Integer> all() {
        Set<Integer> all = new TreeSet<>(booked);
        all.addAll(approved);
        return all;
    }

    /**
     * The best choice with all of them. Where not all who are approved fit, the best of the approved is chosen beside what is booked, and
     * what cannot hold together is told.
     */
    Choice choose(Solver solver, PlanProblem problem) {
        Choice choice = solver.solve(problem);
        if (choice.conflicts().isEmpty() || approved.isEmpty()) {
            return choice;
        }
        Choice some = solver.solve(problem.among(all()::contains, booked));
        return some.conflicts().isEmpty()
                ? new Choice(some.chosen(), some.value(), some.bound(), choice.conflicts())
                : choice;
    }
}
