package dev.rapport.scoring.rules.cases;

import dev.rapport.judged.facts.Candidate;

/**
 * One case of a rule.
 *
 * @param ruleId the rule that stands beside it
 * @param name what it shows, in the author's words
 * @param given the facts; everything else is unknown
 * @param fires whether the rule must fire
 * @param place where it stands
 */
public record RuleCase(String ruleId, String name, Candidate given, boolean fires, String place) {}
