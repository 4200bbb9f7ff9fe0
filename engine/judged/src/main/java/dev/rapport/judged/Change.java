package dev.rapport.judged;

import dev.rapport.judged.facts.Fact;

/**
 * A change that alters the decision.
 *
 * @param fact what changes
 * @param above whether it goes above the value, or below
 * @param reached whether the value itself already alters it, or only what lies beyond
 * @param value where the decision turns
 * @param verdict what is then decided
 * @param distance how far away it is, as a share of the value: the nearest comes first
 */
public record Change(Fact fact, boolean above, boolean reached, double value, Verdict verdict, double distance)
        implements Said {

    @Override
    public Audience audience() {
        return AgencyFacts.reveals(fact) ? Audience.AGENCY : Audience.CLIENT;
    }
}
