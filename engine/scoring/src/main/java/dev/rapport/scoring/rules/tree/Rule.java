package dev.rapport.scoring.rules.tree;

import dev.rapport.judged.Sourced;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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

    private static final String PARAMETER = "parameters.";

    public Rule {
        outcomes = List.copyOf(outcomes);
    }

    /** Whether it is a row of a table; its cases follow from its cells. */
    public boolean isRow() {
        return place.spot().contains("!") || place.file().endsWith(".csv");
    }

    /** Where its own numbers come from, with the grade that stands last in a table's row. */
    public Sourced sourced() {
        int comma = sources.lastIndexOf(", ");
        String last = sources.substring(comma < 0 ? 0 : comma + 2);
        boolean isGrade = last.equals("assumption") || last.startsWith("grade ");
        return isGrade
                ? new Sourced(comma < 0 ? "" : sources.substring(0, comma), last.replace("grade ", ""))
                : new Sourced(sources, "");
    }

    /** Parameters that its condition or its reason reads. */
    public Set<String> parameters() {
        Set<String> names = new LinkedHashSet<>(condition.parameters());
        Placeholders.names(why).stream()
                .filter(name -> name.startsWith(PARAMETER))
                .forEach(name -> names.add(name.substring(PARAMETER.length())));
        return names;
    }
}
