package dev.rapport.judged;

import dev.rapport.api.model.Source;
import java.util.List;

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
    }

    /** Made already. */
    private record Told(String text, List<Finding> conditions) implements Source {}

    // One field for both states, so that no thread sees half of a change.
    private volatile Source source;

    private Evidence(Source source) {
        this.source = source;
    }

    public static Evidence of(String text, List<Finding> conditions) {
        return new Evidence(new Told(text, List.copyOf(conditions)));
    }

    /** Made when first asked for; the source is let go then. */
    public static Evidence later(Source source) {
        return new Evidence(source);
    }

    public String text() {
        return told().text();
    }

    public List<Finding> conditions() {
        return told().conditions();
    }

    private Told told() {
        Source now = source;
        if (now instanceof Told told) {
            return told;
        }
        Told told = new Told(now.text(), List.copyOf(now.conditions()));
        source = told;
        return told;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Evidence evidence && told().equals(evidence.told());
    }

    @Override
    public int hashCode() {
        return told().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
