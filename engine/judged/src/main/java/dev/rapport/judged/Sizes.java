package dev.rapport.judged;

import java.util.List;
import java.util.Locale;

/** The sizes of accounts (tiers), from small to large. */
public final class Sizes {

    /** Their names. */
    public static final List<String> ALL = List.of("nano", "micro", "mid", "macro", "mega");

    private Sizes() {}

    /**
     * How many sizes lie between two.
     *
     * @return 0 where one of them is empty, that is unknown, or both are the same; 1 where a name is none of these
     */
    public static int steps(String one, String other) {
        if (one.isEmpty() || other.isEmpty() || one.equalsIgnoreCase(other)) {
            return 0;
        }
        int first = ALL.indexOf(one.toLowerCase(Locale.ROOT));
        int second = ALL.indexOf(other.toLowerCase(Locale.ROOT));
        return first < 0 || second < 0 ? 1 : Math.abs(first - second);
    }
}
