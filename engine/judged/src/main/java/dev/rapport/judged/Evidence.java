package dev.rapport.judged;

import dev.rapport.api.model.Source;
import java.util.List;
import java.util.Optional;

/**
 * What stands behind a reason: its words and comparisons. A scored creator has many reasons and few are ever read, so both may be made
 * when somebody first asks. Two are equal when they say the same. Thread-safe.
 */
public final class Evidence {

    /** Makes words and comparisons; always the same ones. */
    public interface Source {

        /** The reason in words. */
        String text();

        /** The comparisons behind it. */
        List<Finding> conditions();

        /** Names of the facts and fields whose values stand in the words. */
        default List<String> told() {
            return List.of();
        }
    }

    /** Made already, with what made it. */
    private record Told(String text, List<Finding> conditions, Optional<Source> from) implements Source {}

    // One field for both states, so that no thread sees half of a change.
    private volatile Source source;

    private Evidence(Source source) {
        this.source = source;
    }

    public static Evidence of(String text, List<Finding> conditions) {
        return new Evidence(new Told(text, List.copyOf(conditions), Optional.empty()));
    }

    /** Made when first asked for. */
    public static Evidence later(Source source) {
        return new Evidence(source);
    }

    /** What makes the words, empty where they were given as such. */
    public Optional<Source> source() {
        Source now = source;
        return now instanceof Told told ? told.from() : Optional.of(now);
    }

    public String text() {
        return made().text();
    }

    public List<Finding> conditions() {
        return made().conditions();
    }

    /** Names of the facts and fields whose values stand in the words, so that who may not read them is told something else. */
    public List<String> told() {
        return source().map(Source::told).orElse(List.of());
    }

    private Told made() {
        Source now = source;
        if (now instanceof Told told) {
            return told;
        }
        Told told = new Told(now.text(), List.copyOf(now.conditions()), Optional.of(now));
        source = told;
        return told;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Evidence evidence
                && text().equals(evidence.text())
                && conditions().equals(evidence.conditions());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
