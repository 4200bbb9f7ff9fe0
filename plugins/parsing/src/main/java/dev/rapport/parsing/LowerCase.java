package dev.rapport.parsing;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A name in lower case, made once: readers ask for the same few hundred, a million times.
 *
 * @param given the name as it was written
 * @param lower in lower case, interned
 */
record LowerCase(String given, String lower) {

    private static final int SLOTS = 1024;

    /** Several threads may write: a name is right whoever wrote it. */
    private static final @Nullable LowerCase[] LAST = new @Nullable LowerCase[SLOTS];

    static String of(String given) {
        int slot = given.hashCode() & SLOTS - 1;
        LowerCase last = LAST[slot];
        if (last == null || !last.given.equals(given)) {
            last = new LowerCase(given, given.toLowerCase(Locale.ROOT).intern());
            LAST[slot] = last;
        }
        return last.lower;
    }
}
