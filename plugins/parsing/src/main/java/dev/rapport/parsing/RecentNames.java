package dev.rapport.parsing;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was found for a name, without comparing letters: parsers and readers give the same text each time for the same name. Several
 * threads may write, since what is found for a name is the same whoever finds it.
 */
final class RecentNames<V> {

    private static final int TRIES = 4;

    private record Entry<V>(String name, @Nullable V found) {}

    private final Function<? super String, ? extends @Nullable V> find;
    private final @Nullable Entry<V>[] entries;

    /**
     * @param slots a power of two, several times as many as names are asked for
     * @param find the long way
     */
    @SuppressWarnings({"unchecked", "rawtypes"})
    RecentNames(int slots, Function<? super String, ? extends @Nullable V> find) {
        this.find = find;
        this.entries = new Entry[slots];
    }

    @Nullable
    V of(String name) {
        int first = name.hashCode() & entries.length - 1;
        int free = first;
        for (int i = 0; i < TRIES; i++) {
            int slot = first + i & entries.length - 1;
            Entry<V> entry = entries[slot];
            if (entry == null) {
                free = slot;
                break;
            }
            if (isSame(entry.name, name)) {
                return entry.found;
            }
        }
        Entry<V> entry = new Entry<>(name, find.apply(name));
        entries[free] = entry;
        return entry.found;
    }

    @SuppressWarnings("ReferenceEquality") // The same letters in another text are found the long way.
    private static boolean isSame(String one, String other) {
        return one == other;
    }
}
