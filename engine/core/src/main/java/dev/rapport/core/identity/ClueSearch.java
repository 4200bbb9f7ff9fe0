package dev.rapport.core.identity;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds clues by looking each handle, name, page and link up once, so that a hundred thousand accounts are no pairs of them. */
final class ClueSearch {

    /** Shorter ones are taken by strangers: an assumption. */
    private static final int SHORTEST_HANDLE = 6;

    private static final int SHORTEST_NAME = 8;

    /** Pages that exist to gather one person's links, so that sharing one says a lot. */
    private static final Set<String> GATHERED = Set.of(
            "linktr.ee",
            "beacons.ai",
            "bio.link",
            "campsite.bio",
            "lnk.bio",
            "taplink.cc",
            "solo.to",
            "allmylinks.com",
            "msha.ke",
            "stan.store",
            "hoo.be",
            "about.me",
            "ko-fi.com",
            "patreon.com",
            "buymeacoffee.com");

    private final List<Account> accounts;
    private final EverydayWords words;
    private final List<Clue> clues = new ArrayList<>();

    /** @param accounts in an order that does not depend on the import */
    ClueSearch(List<Account> accounts) {
        this.accounts = accounts;
        this.words = EverydayWords.of(accounts);
    }

    List<Clue> find() {
        handles();
        names();
        pages();
        links();
        return clues;
    }

    private void handles() {
        groups(account -> Stream.of(Fold.handle(account.ref().handle()))).forEach((handle, group) -> {
            Clue.Weight weight = weight(handle, handle.length() < SHORTEST_HANDLE);
            pairs(group, (a, b) -> {
                String one = accounts.get(a).ref().handle();
                String other = accounts.get(b).ref().handle();
                boolean same = one.equalsIgnoreCase(other);
                clues.add(
                        new Clue(a, b, JoinReason.Kind.SAME_HANDLE, weight, same ? List.of(one) : List.of(one, other)));
            });
        });
    }

    private void names() {
        groups(account -> Stream.of(Fold.name(account.name()))).forEach((name, group) -> {
            // An ideograph says as much as a few letters.
            boolean isShort = name.codePoints()
                            .map(c -> Character.isIdeographic(c) ? 3 : 1)
                            .sum()
                    < SHORTEST_NAME;
            Clue.Weight weight = weight(name.replace(" ", ""), isShort);
            pairs(group, (a, b) -> {
                String one = accounts.get(a).name();
                String other = accounts.get(b).name();
                clues.add(new Clue(
                        a,
                        b,
                        JoinReason.Kind.SAME_NAME,
                        weight,
                        one.equals(other) ? List.of(one) : List.of(one, other)));
            });
        });
    }

    private void pages() {
        groups(account -> ProfileLinks.pages(account).stream())
                .forEach((page, group) -> pairs(
                        group,
                        (a, b) -> clues.add(new Clue(
                                a,
                                b,
                                JoinReason.Kind.SAME_PAGE,
                                isOwnPage(page, a, b) ? Clue.Weight.RARE : Clue.Weight.ORDINARY,
                                List.of(page)))));
    }

    private Clue.Weight weight(String letters, boolean isShort) {
        return isShort ? Clue.Weight.SHORT : words.makeUp(letters) ? Clue.Weight.ORDINARY : Clue.Weight.RARE;
    }

    /** A brand's page is linked to by everybody who works for it; a page that bears the handle, or gathers links, is one's own. */
    private boolean isOwnPage(String page, int a, int b) {
        String letters = Fold.letters(page);
        boolean bearsHandle = Stream.of(a, b)
                .map(i -> Fold.handle(accounts.get(i).ref().handle()))
                .anyMatch(handle -> handle.length() >= SHORTEST_HANDLE && letters.contains(handle));
        int slash = page.indexOf('/');
        return bearsHandle || (slash > 0 && GATHERED.contains(page.substring(0, slash)));
    }

    private void links() {
        Map<AccountRef, Integer> byHandle = new HashMap<>();
        Map<AccountRef, Integer> byId = new HashMap<>();
        for (int i = 0; i < accounts.size(); i++) {
            AccountRef ref = accounts.get(i).ref();
            if (!ref.handle().isEmpty()) {
                byHandle.putIfAbsent(AccountRef.of(ref.platform(), "", ref.handleKey()), i);
            }
            if (!ref.id().isEmpty()) {
                byId.putIfAbsent(AccountRef.of(ref.platform(), ref.id(), ""), i);
            }
        }
        Map<Integer, Map<Integer, String>> linked = new TreeMap<>();
        for (int i = 0; i < accounts.size(); i++) {
            for (ProfileLinks.Named named : ProfileLinks.accounts(accounts.get(i))) {
                AccountRef ref = named.account();
                Integer target = ref.id().isEmpty()
                        ? byHandle.get(AccountRef.of(ref.platform(), "", ref.handleKey()))
                        : byId.get(ref);
                if (target != null) {
                    linked.computeIfAbsent(target, unused -> new LinkedHashMap<>())
                            .putIfAbsent(i, named.quote());
                }
            }
        }
        linked.forEach((target, sources) -> {
            Map<String, Long> perPlatform = sources.keySet().stream()
                    .collect(Collectors.groupingBy(i -> accounts.get(i).ref().platform(), Collectors.counting()));
            sources.forEach((source, quote) -> {
                // A brand or a manager is linked to by many, and is none of them.
                boolean crowd =
                        perPlatform.getOrDefault(accounts.get(source).ref().platform(), 0L) >= EverydayWords.STRANGERS;
                clues.add(new Clue(
                        source,
                        target,
                        JoinReason.Kind.LINK,
                        crowd ? Clue.Weight.ORDINARY : Clue.Weight.RARE,
                        List.of(quote)));
            });
        });
    }

    /** What a clue is looked up by. */
    private interface Keys {
        Stream<String> of(Account account);
    }

    /** Takes two accounts, the one that comes first by name first. */
    private interface Pair {
        void take(int a, int b);
    }

    /** Accounts by what they share. What three strangers of one platform share proves nothing and is left out. */
    private Map<String, List<Integer>> groups(Keys keys) {
        Map<String, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < accounts.size(); i++) {
            int account = i;
            keys.of(accounts.get(i)).filter(key -> !key.isEmpty()).forEach(key -> groups.computeIfAbsent(
                            key, unused -> new ArrayList<>())
                    .add(account));
        }
        groups.values().removeIf(group -> group.size() < 2 || isCrowd(group));
        return groups;
    }

    private boolean isCrowd(List<Integer> group) {
        Map<String, Integer> counts = new HashMap<>();
        return group.stream()
                .anyMatch(i ->
                        counts.merge(accounts.get(i).ref().platform(), 1, Integer::sum) >= EverydayWords.STRANGERS);
    }

    private void pairs(List<Integer> group, Pair action) {
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size(); j++) {
                int a = group.get(i);
                int b = group.get(j);
                AccountRef one = accounts.get(a).ref();
                AccountRef other = accounts.get(b).ref();
                if (!one.platform().equals(other.platform()) || Halves.are(one, other)) {
                    action.take(a, b);
                }
            }
        }
    }

    /** Names of two accounts that are both a person's full name and have no word in common. */
    boolean namesDiffer(int a, int b) {
        Set<String> one = fullName(a);
        Set<String> other = fullName(b);
        return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
    }

    private Set<String> fullName(int i) {
        Account account = accounts.get(i);
        String name = Fold.name(account.name());
        boolean isHandle =
                name.replace(" ", "").equals(Fold.handle(account.ref().handle()));
        return isHandle || !name.contains(" ") ? Set.of() : Fold.words(account.name());
    }
}
