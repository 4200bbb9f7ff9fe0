package dev.rapport.scoring.rules.cases;

/**
 * What came of a case.
 *
 * @param rule the rule's id
 * @param name the case
 * @param passed whether it came out as expected
 * @param message what came out instead, empty when it passed
 * @param place where the case stands
 */
public record CaseResult(String rule, String name, boolean passed, String message, String place) {}
