package dev.rapport.scoring.rules.whatif;

import dev.rapport.judged.facts.Fact;

/**
 * A fact that nobody gave, and that rules would look at.
 *
 * @param fact what is missing
 * @param points how far it could move the total at most, in points of it
 */
public record Question(Fact fact, double points) {}
