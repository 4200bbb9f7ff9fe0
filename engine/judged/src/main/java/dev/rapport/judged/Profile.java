package dev.rapport.judged;

import java.util.List;

/**
 * A creator as decisions, plans and reports need it: without posts.
 *
 * @param id stable id: as the workspace's creators.csv says, else the account's reference
 * @param name the name shown
 * @param accounts the accounts, largest first
 */
public record Profile(String id, String name, List<AccountProfile> accounts) {

    public Profile {
        accounts = List.copyOf(accounts);
    }
}
