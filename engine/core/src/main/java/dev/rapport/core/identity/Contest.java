package dev.rapport.core.identity;

import dev.rapport.api.model.Account;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds accounts that are like two of one platform: probably one of them is meant, and the profiles may not say which. */
final class Contest {

    private final List<Account> accounts;
    private final List<String> creators;
    private final Map<Likeness, Strength> strengths;
    private final Map<Likeness, Set<Likeness>> rivals = new HashMap<>();

    Contest(List<Account> accounts, List<String> creators, Map<Likeness, Strength> strengths) {
        this.accounts = accounts;
        this.creators = creators;
        this.strengths = strengths;
        Map<String, List<Likeness>> choices = new TreeMap<>();
        for (Likeness likeness : strengths.keySet()) {
            for (int account : List.of(likeness.a(), likeness.b())) {
                String choice = account + " "
                        + accounts.get(likeness.other(account)).ref().platform();
                choices.computeIfAbsent(choice, unused -> new ArrayList<>()).add(likeness);
            }
        }
        for (List<Likeness> choice : choices.values()) {
            for (Likeness one : choice) {
                for (Likeness other : choice) {
                    if (!one.equals(other) && !isOneCreator(end(one, other), end(other, one))) {
                        rivals.computeIfAbsent(one, unused -> new HashSet<>()).add(other);
                    }
                }
            }
        }
    }

    /** Whether another join that excludes this one has as much for it. */
    boolean isOpen(Likeness likeness) {
        return rivals(likeness).stream().anyMatch(rival -> strength(rival).atLeast(strength(likeness)));
    }

    /** Whether another join that excludes this one has more for it. */
    boolean isLost(Likeness likeness) {
        return rivals(likeness).stream().anyMatch(rival -> strength(rival).compareTo(strength(likeness)) < 0);
    }

    /** What else could be joined instead, in plain words. */
    List<String> said(Likeness likeness) {
        return rivals(likeness).stream()
                .map(rival -> accounts.get(end(rival, likeness)).ref() + " fits "
                        + accounts.get(rival.other(end(rival, likeness))).ref() + " too ("
                        + strength(rival).id() + ")")
                .sorted()
                .toList();
    }

    private Set<Likeness> rivals(Likeness likeness) {
        return rivals.getOrDefault(likeness, Set.of());
    }

    private Strength strength(Likeness likeness) {
        return strengths.getOrDefault(likeness, Strength.POSSIBLE);
    }

    /** A person may have two accounts on one platform, and then creators.csv says so; or one account goes by two names. */
    private boolean isOneCreator(int a, int b) {
        return (!creators.get(a).isEmpty() && creators.get(a).equals(creators.get(b)))
                || (Halves.are(accounts.get(a).ref(), accounts.get(b).ref())
                        && Fold.name(accounts.get(a).name())
                                .equals(Fold.name(accounts.get(b).name())));
    }

    /** The account of one pair that is not in the other. */
    private static int end(Likeness of, Likeness other) {
        return of.a() == other.a() || of.a() == other.b() ? of.b() : of.a();
    }
}
