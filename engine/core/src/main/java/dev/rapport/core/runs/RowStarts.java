package dev.rapport.core.runs;

import java.util.Arrays;
import java.util.Objects;

/** Where rows begin in a file, eight bytes each. */
final class RowStarts {

    private long[] starts = new long[256];
    private int size;

    void add(long start) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
        }
        starts[size++] = start;
    }

    long get(int place) {
        return starts[Objects.checkIndex(place, size)];
    }

    int size() {
        return size;
    }
}
