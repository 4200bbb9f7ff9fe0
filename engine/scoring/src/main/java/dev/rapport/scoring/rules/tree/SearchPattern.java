package dev.rapport.scoring.rules.tree;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Optional;

/**
 * A regular expression that runs in time linear in the text, whatever a stranger writes: no backtracking, no look-around. It matches
 * anywhere in the text, whatever its case.
 */
public final class SearchPattern {

    /** Longer ones are nobody's to read. */
    public static final int LONGEST = 300;

    private static final int LONGEST_TEXT = 10_000;
    private static final double MOST_REPEATS = 1_000;
    private static final java.util.regex.Pattern COUNTS =
            java.util.regex.Pattern.compile("\\{(\\d{1,9})(?:,(\\d{1,9})?)?}");

    private final String written;
    private final Pattern pattern;

    private SearchPattern(String written, Pattern pattern) {
        this.written = written;
        this.pattern = pattern;
    }

    /** The expression; empty when it is none. */
    public static Optional<SearchPattern> of(String written) {
        if (written.isEmpty() || written.length() > LONGEST || repeats(written) > MOST_REPEATS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SearchPattern(written, Pattern.compile(written, Pattern.CASE_INSENSITIVE)));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    /** Repeats within repeats multiply what must be compiled: all counts of the pattern together, as if each stood in the next. */
    private static double repeats(String written) {
        double product = 1;
        java.util.regex.Matcher counts = COUNTS.matcher(written);
        while (counts.find()) {
            String most = counts.group(2) == null ? counts.group(1) : counts.group(2);
            product *= Math.max(1, Double.parseDouble(most));
        }
        return product;
    }

    /** As the author wrote it. */
    public String written() {
        return written;
    }

    /** Whether it is found; of a very long text the beginning is looked at. */
    public boolean isIn(String text) {
        return pattern.matcher(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text)
                .find();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SearchPattern one && one.written.equals(written);
    }

    @Override
    public int hashCode() {
        return written.hashCode();
    }

    @Override
    public String toString() {
        return written;
    }
}
