package dev.rapport.parsing;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A name in lower case, made once: readers ask for the same few hundred, a million times.
 *
 * @param given the name as it was written
 * @param lower in lower case, interned
 * @param first the name of the first element, where those of a list are numbered
 */
record LowerCase(String given, String lower, String first) {

    private static final int SLOTS = 1024;

    /** Several threads may write: a name is right whoever wrote it. */
    private static final @Nullable LowerCase[] LAST = new @Nullable LowerCase[SLOTS];

    static String of(String given) {
        return both(given).lower;
    }

    /** The name of the first element of a list that came as numbered columns. */
    static String ofFirst(String list) {
        return both(list).first;
    }

    private static LowerCase both(String given) {
        int slot = given.hashCode() & SLOTS - 1;
        LowerCase last = LAST[slot];
        if (last == null || !last.given.equals(given)) {
            String lower = given.toLowerCase(Locale.ROOT).intern();
            last = new LowerCase(given, lower, (lower + ".0").intern());
            LAST[slot] = last;
        }
        return last;
    }
}
