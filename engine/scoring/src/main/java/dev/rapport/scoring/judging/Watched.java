package dev.rapport.scoring.judging;

import java.util.List;

/**
 * A creator whose posts were looked at and let go.
 *
 * @param id stable id
 * @param name the name shown
 * @param accounts the accounts, largest first
 */
public record Watched(String id, String name, List<Looked> accounts) {

    public Watched {
        accounts = List.copyOf(accounts);
    }
}
