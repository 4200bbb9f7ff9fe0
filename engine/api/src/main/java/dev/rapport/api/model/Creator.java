package dev.rapport.api.model;

import java.util.Collection;
import java.util.List;

/**
 * A person with one or more accounts.
 *
 * @param id stable id: as the workspace's creators.csv says, else the account's reference
 * @param name the name shown
 * @param accounts the accounts, largest first
 */
public record Creator(String id, String name, List<AccountData> accounts) {

    public Creator {
        accounts = List.copyOf(accounts);
    }

    /** How many comments stand behind all accounts. */
    public int comments() {
        return accounts.stream()
                .map(AccountData::comments)
                .mapToInt(Collection::size)
                .sum();
    }
}
