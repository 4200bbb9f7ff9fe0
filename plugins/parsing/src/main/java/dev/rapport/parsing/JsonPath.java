package dev.rapport.parsing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A path, taken apart once: readers ask for the same few hundred, a million times.
 *
 * @param path as it was written
 * @param names its steps
 */
record JsonPath(String path, List<String> names) {

    private static final int SLOTS = 1024;

    /** Several threads may write: a path is right whoever took it apart. */
    private static final @Nullable JsonPath[] LAST = new @Nullable JsonPath[SLOTS];

    static JsonPath of(String path) {
        int slot = path.hashCode() & SLOTS - 1;
        JsonPath last = LAST[slot];
        if (last == null || !last.path.equals(path)) {
            // Interned like the names that a reader writes, so that to compare them is to compare addresses.
            last = new JsonPath(
                    path,
                    List.of(path.split("/", -1)).stream().map(String::intern).toList());
            LAST[slot] = last;
        }
        return last;
    }
}
