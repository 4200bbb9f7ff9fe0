package dev.rapport.core.forget;

import java.util.List;

/**
 * What was looked at in the store after an erasure, and what was found.
 *
 * @param words what was searched for: handles, ids and names
 * @param traces how many erased rows were searched for by their own bytes
 * @param rows rows that were unpacked and read
 * @param rewritten tables whose files a server wrote anew; what else it keeps of them (log, replicas, backups) is out of reach
 * @param files files of .rapport/ that were read byte by byte, with their size
 * @param found what still names them, in plain words
 */
public record StoreProof(
        List<String> words, int traces, long rows, List<String> rewritten, List<String> files, List<String> found) {

    public StoreProof {
        words = List.copyOf(words);
        rewritten = List.copyOf(rewritten);
        files = List.copyOf(files);
        found = List.copyOf(found);
    }

    /** Nothing was found. */
    public boolean isClean() {
        return found.isEmpty();
    }
}
