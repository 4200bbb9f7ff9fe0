package dev.rapport.scoring.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Choice some = solver.solve(among(problem));
        return some.conflicts().isEmpty()
                ? new Choice(some.chosen(), some.value(), some.bound(), choice.conflicts())
                : choice;
    }

    /** The same problem with nobody else in it. */
    private PlanProblem among(PlanProblem problem) {
        Set<Integer> all = all();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < problem.offers().size(); i++) {
            if (all.contains(problem.offers().get(i).creator())) {
                places.add(i);
            }
        }
        Map<Integer, Integer> now = new HashMap<>();
        places.forEach(place -> now.put(place, now.size()));
        List<Limit> limits = problem.limits().stream()
                .map(limit -> limit.at(place -> now.getOrDefault(place, -1)))
                .toList();
        return new PlanProblem(places.stream().map(problem.offers()::get).toList(), problem.budget(), limits, booked);
    }
}
