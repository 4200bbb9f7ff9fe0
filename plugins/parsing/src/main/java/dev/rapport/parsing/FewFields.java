package dev.rapport.parsing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one object, in the order of the file. An object of which only some fields are read has so few that to look at one
 * after the other is faster than to hash them, and their names are nearly always the very texts that a reader asks with.
 */
final class FewFields extends AbstractMap<String, JsonNode> {

    private static final int FIRST_SLOTS = 8;

    private String[] names = new String[FIRST_SLOTS];
    private JsonNode[] values = new JsonNode[FIRST_SLOTS];
    private int size;

    /** The bits of all names: most questions for a field that is not there end here. */
    private long hashes;

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return indexOf(name) >= 0;
    }

    @Override
    public @Nullable JsonNode get(@Nullable Object name) {
        int index = indexOf(name);
        return index < 0 ? null : values[index];
    }

    @Override
    public @Nullable JsonNode put(String name, JsonNode value) {
        int index = indexOf(name);
        if (index >= 0) {
            JsonNode before = values[index];
            values[index] = value;
            return before;
        }
        if (size == names.length) {
            names = Arrays.copyOf(names, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        names[size] = name;
        values[size++] = value;
        hashes |= bit(name);
        return null;
    }

    @Override
    public @Nullable JsonNode remove(@Nullable Object name) {
        int index = indexOf(name);
        if (index < 0) {
            return null;
        }
        JsonNode before = values[index];
        removeAt(index);
        return before;
    }

    @Override
    public Set<Map.Entry<String, JsonNode>> entrySet() {
        return new Entries();
    }

    private void removeAt(int index) {
        size--;
        System.arraycopy(names, index + 1, names, index, size - index);
        System.arraycopy(values, index + 1, values, index, size - index);
    }

    @SuppressWarnings("ReferenceEquality") // The same letters in another text are found the long way.
    private int indexOf(@Nullable Object wanted) {
        if (!(wanted instanceof String name) || (hashes & bit(name)) == 0) {
            return -1;
        }
        for (int i = 0; i < size; i++) {
            if (names[i] == name) {
                return i;
            }
        }
        for (int i = 0; i < size; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** One of 64 bits. */
    private static long bit(String name) {
        return 1L << name.hashCode();
    }

    private final class Entries extends AbstractSet<Map.Entry<String, JsonNode>> {

        @Override
        public int size() {
            return size;
        }

        @Override
        public Iterator<Map.Entry<String, JsonNode>> iterator() {
            return new Iterator<>() {
                private int next;

                @Override
                public boolean hasNext() {
                    return next < size;
                }

                @Override
                public Map.Entry<String, JsonNode> next() {
                    if (next >= size) {
                        throw new NoSuchElementException();
                    }
                    int index = next++;
                    return new SimpleImmutableEntry<>(names[index], values[index]);
                }

                @Override
                public void remove() {
                    removeAt(--next);
                }
            };
        }
    }
}
