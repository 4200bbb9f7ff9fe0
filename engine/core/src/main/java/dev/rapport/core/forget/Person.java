package dev.rapport.core.forget;

import dev.rapport.api.model.AccountRef;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who is to be forgotten, by all names that are known while they still are.
 *
 * @param creator id of the creator
 * @param accounts the accounts
 * @param names names of the profiles, and the one in creators.csv
 */
public record Person(String creator, List<AccountRef> accounts, Set<String> names) {

    /** A shorter word stands everywhere. */
    private static final int SHORTEST = 3;

    public Person {
        accounts = List.copyOf(accounts);
        names = new TreeSet<>(names);
    }

    public static Person of(String creator, List<AccountRef> accounts, Collection<String> names) {
        return new Person(creator, accounts, new TreeSet<>(names));
    }

    /** What is searched for: handles, ids and names. Those of one or two letters would be found everywhere and are left out. */
    public Set<String> words() {
        Set<String> words = new TreeSet<>();
        for (AccountRef account : accounts) {
            words.add(account.handle());
            words.add(account.id());
        }
        names.forEach(name -> words.add(name.strip()));
        words.removeIf(word -> word.length() < SHORTEST);
        return words;
    }
}
