package dev.rapport.core.rules.tree;

import java.util.List;

/**
 * A rule, whatever file it came from.
 *
 * @param id stage, slash, name: {@code fit/audience-in-market}; a table's row has its table and row number
 * @param stage when it runs
 * @param condition what must hold
 * @param outcomes what it says, at least one
 * @param why template of the reason in English, with {@code {fact}} and {@code {parameters.name}}
 * @param sources where its own numbers come from, one sentence; empty when they are all parameters
 * @param place where it stands
 */
public record Rule(
        String id, Stage stage, Condition condition, List<Outcome> outcomes, String why, String sources, Place place) {

    public Rule {
        outcomes = List.copyOf(outcomes);
    }
}
