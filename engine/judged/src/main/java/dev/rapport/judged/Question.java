package dev.rapport.judged;

import dev.rapport.judged.facts.Fact;

/**
 * A fact that nobody gave, and that rules would look at.
 *
 * @param fact what is missing
 * @param points how far it could move the total at most, in points of it
 */
public record Question(Fact fact, double points) implements Said {

    @Override
    public Audience audience() {
        return AgencyFacts.reveals(fact) ? Audience.AGENCY : Audience.CLIENT;
    }
}
