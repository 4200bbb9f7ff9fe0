package dev.rapport.core.rules.tree;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final Pattern NAMED = Pattern.compile("\\{parameters\\.([A-Za-z0-9]{1,61})}");

    public Rule {
        outcomes = List.copyOf(outcomes);
    }

    /** Whether it is a row of a table; its cases follow from its cells. */
    public boolean isRow() {
        return place.spot().contains("!") || place.file().endsWith(".csv");
    }

    /** Parameters that its condition or its reason reads. */
    public Set<String> parameters() {
        Set<String> names = new LinkedHashSet<>(condition.parameters());
        Matcher matcher = NAMED.matcher(why);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
