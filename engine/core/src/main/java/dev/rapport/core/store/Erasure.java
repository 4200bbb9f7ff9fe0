package dev.rapport.core.store;

import java.util.List;

/**
 * An erasure, and what proves it.
 *
 * @param erased what went
 * @param traces pieces of what the erased rows held, as it lay in the files
 */
public record Erasure(Erased erased, List<byte[]> traces) {

    public Erasure {
        traces = List.copyOf(traces);
    }
}
