package dev.rapport.core.store;

import java.util.List;

/**
 * A store that was moved, and what proves it.
 *
 * @param from where it was, and still is: nothing was taken away there
 * @param to where it is now
 * @param tables what came back from there, each the same as what went in
 */
public record Moved(String from, String to, List<TableProof> tables) {

    public Moved {
        tables = List.copyOf(tables);
    }
}
