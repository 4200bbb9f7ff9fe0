package dev.rapport.parsing;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was found for equal keys lately, kept from file to file: files of one kind have the same names. Several threads may ask, since what is
 * found for a key is the same whoever finds it. Never more than its places are held.
 */
public final class Recent<K, V> {

    private record Entry<K, V>(K key, V found) {}

    private final Function<? super K, ? extends V> find;
    private final @Nullable Entry<K, V>[] entries;

    /**
     * @param places a power of two, several times as many as keys are usual
     * @param find the long way
     */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public Recent(int places, Function<? super K, ? extends V> find) {
        this.find = find;
        this.entries = new Entry[places];
    }

    /** What is found for a key. */
    public V of(K key) {
        int hash = key.hashCode();
        int place = (hash ^ hash >>> 16) & entries.length - 1;
        Entry<K, V> entry = entries[place];
        if (entry == null || !entry.key.equals(key)) {
            entry = new Entry<>(key, find.apply(key));
            entries[place] = entry;
        }
        return entry.found;
    }
}
