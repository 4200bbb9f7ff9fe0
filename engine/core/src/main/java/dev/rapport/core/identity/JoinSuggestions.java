package dev.rapport.core.identity;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.judged.Joins;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Suggests which accounts are one creator. What creators.csv joins is not suggested again, and neither is what it keeps apart: two
 * accounts that it gives to different creators are two people, because a person said so.
 */
public final class JoinSuggestions {

    private static final Comparator<SuggestedJoin> STRONGEST_FIRST = Comparator.comparing(SuggestedJoin::strength)
            .thenComparing(join -> join.accounts().toString())
            .thenComparing(join -> join.reasons().toString());

    private final List<Account> accounts;
    private final List<String> creators;
    private final ReasonText reasons;

    private JoinSuggestions(List<Account> given, Joins joins) {
        this.accounts = given.stream()
                .sorted(Comparator.comparing((Account account) -> account.ref().toString())
                        .thenComparing(account -> account.ref().id()))
                .toList();
        this.creators = accounts.stream()
                .map(account -> joins.creator(account.ref()).orElse(""))
                .toList();
        this.reasons = new ReasonText(accounts);
    }

    /**
     * Suggestions, the strongest first, in an order that does not depend on that of the accounts.
     *
     * @param accounts every account of the workspace, once
     * @param joins what creators.csv says
     */
    public static List<SuggestedJoin> of(List<Account> accounts, Joins joins) {
        JoinSuggestions finder = new JoinSuggestions(accounts, joins);
        return finder.suggestions(finder.alike());
    }

    /** Pairs that are not decided yet, by name. */
    private Map<Likeness, Strength> alike() {
        ClueSearch search = new ClueSearch(accounts);
        Map<Long, List<Clue>> pairs = new TreeMap<>();
        for (Clue clue : search.find()) {
            long pair = ((long) Math.min(clue.a(), clue.b()) << 32) | Math.max(clue.a(), clue.b());
            pairs.computeIfAbsent(pair, unused -> new ArrayList<>()).add(clue);
        }
        Map<Likeness, Strength> alike = new LinkedHashMap<>();
        pairs.forEach((pair, clues) -> {
            int a = (int) (pair >> 32);
            int b = pair.intValue();
            boolean decided = !creators.get(a).isEmpty() && !creators.get(b).isEmpty();
            Likeness likeness = new Likeness(
                    a,
                    b,
                    clues,
                    search.namesDiffer(a, b),
                    Halves.are(accounts.get(a).ref(), accounts.get(b).ref()));
            likeness.strength().filter(unused -> !decided).ifPresent(strength -> alike.put(likeness, strength));
        });
        return alike;
    }

    private List<SuggestedJoin> suggestions(Map<Likeness, Strength> alike) {
        Contest contest = new Contest(accounts, creators, alike);
        Groups groups = new Groups(accounts, creators);
        List<SuggestedJoin> all = new ArrayList<>();
        for (Strength strength : Strength.values()) {
            Set<Integer> grown = new TreeSet<>();
            alike.forEach((likeness, own) -> {
                // What has a stronger rival is said beside that one.
                if (own != strength || groups.together(likeness.a(), likeness.b()) || contest.isLost(likeness)) {
                    return;
                }
                List<String> obstacles = groups.obstacles(likeness.a(), likeness.b());
                boolean decided = !creators.get(likeness.a()).isEmpty()
                        || !creators.get(likeness.b()).isEmpty();
                if (decided && !obstacles.isEmpty() && own != Strength.SURE) {
                    // A person has chosen already, and nothing but a link says otherwise.
                    return;
                }
                if (contest.isOpen(likeness) || !obstacles.isEmpty()) {
                    List<String> conflicts = new ArrayList<>(contest.said(likeness));
                    conflicts.addAll(obstacles);
                    // Links may name two accounts of one person; anything less is a toss-up.
                    Strength left = own == Strength.SURE ? Strength.SURE : Strength.POSSIBLE;
                    all.add(suggestion(List.of(likeness.a(), likeness.b()), left, List.of(likeness), conflicts));
                } else {
                    groups.unite(likeness.a(), likeness.b());
                    grown.add(likeness.a());
                }
            });
            all.addAll(grown(groups, grown, strength, alike.keySet(), contest));
        }
        all.sort(STRONGEST_FIRST);
        return all;
    }

    /** One suggestion a group that became larger, however many pairs speak for it. */
    private List<SuggestedJoin> grown(
            Groups groups, Set<Integer> grown, Strength strength, Collection<Likeness> alike, Contest contest) {
        Set<Integer> roots = new TreeSet<>();
        grown.forEach(account -> roots.add(groups.of(account)));
        Map<Integer, List<Likeness>> within = new HashMap<>();
        for (Likeness likeness : alike) {
            if (groups.together(likeness.a(), likeness.b())) {
                within.computeIfAbsent(groups.of(likeness.a()), unused -> new ArrayList<>())
                        .add(likeness);
            }
        }
        List<SuggestedJoin> suggestions = new ArrayList<>();
        for (int root : roots) {
            List<Likeness> speaking = within.getOrDefault(root, List.of());
            Set<String> conflicts = new TreeSet<>();
            speaking.forEach(likeness -> conflicts.addAll(contest.said(likeness)));
            suggestions.add(suggestion(groups.members(root), strength, speaking, conflicts));
        }
        return suggestions;
    }

    private SuggestedJoin suggestion(
            List<Integer> members, Strength strength, List<Likeness> speaking, Collection<String> conflicts) {
        List<AccountRef> refs =
                members.stream().sorted().map(i -> accounts.get(i).ref()).toList();
        return new SuggestedJoin(refs, strength, reasons.of(speaking, strength), List.copyOf(conflicts));
    }
}
