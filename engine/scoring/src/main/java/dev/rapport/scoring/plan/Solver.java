package dev.rapport.scoring.plan;

/** Solves a {@link PlanProblem}, and says how far its choice may be from the best. */
@FunctionalInterface
public interface Solver {

    Choice solve(PlanProblem problem);
}
