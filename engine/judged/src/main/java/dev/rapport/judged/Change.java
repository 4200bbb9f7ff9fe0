package dev.rapport.judged;

import dev.rapport.judged.facts.Fact;
import java.util.List;

/**
 * A change that alters the decision.
 *
 * @param steps what changes: one fact, or two that help together where none helps alone
 * @param verdict what is then decided
 * @param distance how far away it is, as a share of the values: the nearest comes first
 */
public record Change(List<Step> steps, Verdict verdict, double distance) implements Said {

    /**
     * A fact that changes.
     *
     * @param above whether it goes above the value, or below
     * @param reached whether the value itself already alters the decision, or only what lies beyond
     * @param value where the decision turns
     */
    public record Step(Fact fact, boolean above, boolean reached, double value) {}

    public Change {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("A change without a step changes nothing. Maybe leave it out.");
        }
    }

    /** The first step. */
    public Step step() {
        return steps.get(0);
    }

    @Override
    public Audience audience() {
        return steps.stream().anyMatch(step -> AgencyFacts.reveals(step.fact())) ? Audience.AGENCY : Audience.CLIENT;
    }
}
