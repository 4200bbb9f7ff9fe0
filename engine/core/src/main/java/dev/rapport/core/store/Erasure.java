package dev.rapport.core.store;

import java.util.List;

/**
 * An erasure, and what proves it.
 *
 * @param erased what went
 * @param traces pieces of what the erased rows held, as it lay in the files
 * @param rewritten tables whose files a server wrote anew, out of this machine's sight; empty where all files lie in the workspace
 */
public record Erasure(Erased erased, List<byte[]> traces, List<String> rewritten) {

    public Erasure {
        traces = List.copyOf(traces);
        rewritten = List.copyOf(rewritten);
    }
}
