package dev.rapport.parsing;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A path, taken apart once: readers ask for the same few hundred, a million times.
 *
 * @param path as it was written
 * @param between what stands between its steps
 * @param names its steps
 */
record JsonPath(String path, String between, List<String> names) {

    private static final int SLOTS = 1024;

    /** Several threads may write: a path is right whoever took it apart. */
    private static final @Nullable JsonPath[] LAST = new @Nullable JsonPath[SLOTS];

    /** Steps with slashes between. */
    static JsonPath of(String path) {
        return of(path, "/");
    }

    /** Steps with dots between. */
    static JsonPath ofDotted(String path) {
        return of(path, ".");
    }

    private static JsonPath of(String path, String between) {
        int slot = path.hashCode() & SLOTS - 1;
        JsonPath last = LAST[slot];
        if (last == null || !last.between.equals(between) || !last.path.equals(path)) {
            // Interned like the names that a reader writes, so that to compare them is to compare addresses.
            last = new JsonPath(
                    path,
                    between,
                    List.of(path.split(Pattern.quote(between), -1)).stream()
                            .map(String::intern)
                            .toList());
            LAST[slot] = last;
        }
        return last;
    }
}
