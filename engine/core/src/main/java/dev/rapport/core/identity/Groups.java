package dev.rapport.core.identity;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Accounts that would be one creator if the suggestions so far were followed. Begins with what creators.csv joins. */
final class Groups {

    private final List<Account> accounts;
    private final List<String> creators;
    private final int[] parents;
    private final List<List<Integer>> members = new ArrayList<>();

    /** @param creators of each account, empty for one that creators.csv does not name */
    Groups(List<Account> accounts, List<String> creators) {
        this.accounts = accounts;
        this.creators = creators;
        this.parents = new int[accounts.size()];
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < parents.length; i++) {
            parents[i] = i;
            members.add(new ArrayList<>(List.of(i)));
            Integer known = creators.get(i).isEmpty() ? null : first.putIfAbsent(creators.get(i), i);
            if (known != null) {
                unite(known, i);
            }
        }
    }

    int of(int account) {
        int root = account;
        while (parents[root] != root) {
            root = parents[root];
        }
        parents[account] = root;
        return root;
    }

    boolean together(int a, int b) {
        return of(a) == of(b);
    }

    List<Integer> members(int group) {
        return members.get(group);
    }

    void unite(int a, int b) {
        int root = Math.min(of(a), of(b));
        int child = Math.max(of(a), of(b));
        if (root != child) {
            parents[child] = root;
            members.get(root).addAll(members.get(child));
            members.set(child, List.of());
        }
    }

    /** What would be wrong with these two groups being one creator, in plain words; nothing when all is well. */
    List<String> obstacles(int a, int b) {
        List<Integer> one = members(of(a));
        List<Integer> other = members(of(b));
        List<String> obstacles = new ArrayList<>();
        Set<String> creator = named(one);
        Set<String> otherCreator = named(other);
        if (!creator.isEmpty() && !otherCreator.isEmpty()) {
            obstacles.add("the creators (" + String.join(", ", creator) + ") and (" + String.join(", ", otherCreator)
                    + ") of creators.csv would be one");
        }
        for (int i : one) {
            for (int j : other) {
                AccountRef ref = accounts.get(i).ref();
                AccountRef against = accounts.get(j).ref();
                if (ref.platform().equals(against.platform()) && !Halves.are(ref, against)) {
                    obstacles.add(ref + " and " + against + " would be one creator");
                }
            }
        }
        return obstacles;
    }

    private Set<String> named(List<Integer> group) {
        return group.stream()
                .map(creators::get)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
