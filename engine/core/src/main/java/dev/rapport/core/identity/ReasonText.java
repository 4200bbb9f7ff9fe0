package dev.rapport.core.identity;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Says in plain words what speaks for a join, with the evidence quoted. The same evidence of several accounts is said once. */
final class ReasonText {

    private final List<Account> accounts;

    ReasonText(List<Account> accounts) {
        this.accounts = accounts;
    }

    /** Links first, as the surest; what speaks against it last. */
    List<JoinReason> of(Collection<Likeness> likenesses, Strength strength) {
        Map<String, List<Clue>> alike = new LinkedHashMap<>();
        likenesses.stream()
                .flatMap(likeness -> likeness.clues().stream())
                .sorted(Comparator.comparing(Clue::kind).thenComparing(Clue::a).thenComparing(Clue::b))
                .forEach(clue -> alike.computeIfAbsent(key(clue), unused -> new ArrayList<>())
                        .add(clue));
        List<JoinReason> reasons = new ArrayList<>();
        alike.values().forEach(clues -> reasons.add(reason(clues, strength)));
        likenesses.stream().filter(Likeness::namesDiffer).map(this::against).forEach(reasons::add);
        return reasons;
    }

    /** What is said in one sentence. */
    private static String key(Clue clue) {
        String evidence = clue.evidence().get(0);
        return clue.kind() + " "
                + switch (clue.kind()) {
                    case LINK -> clue.a() + " " + clue.b();
                    case SAME_HANDLE -> Fold.handle(evidence);
                    case SAME_NAME -> Fold.name(evidence);
                    case SAME_PAGE, NAMES_DIFFER -> evidence;
                };
    }

    private JoinReason reason(List<Clue> clues, Strength strength) {
        Clue first = clues.get(0);
        TreeSet<Integer> who = new TreeSet<>();
        TreeSet<String> evidence = new TreeSet<>();
        for (Clue clue : clues) {
            who.add(clue.a());
            who.add(clue.b());
            evidence.addAll(clue.evidence());
        }
        List<AccountRef> refs = first.kind() == JoinReason.Kind.LINK
                ? List.of(ref(first.a()), ref(first.b()))
                : who.stream().map(this::ref).toList();
        return new JoinReason(first.kind(), refs, List.copyOf(evidence), text(first, refs, evidence, strength));
    }

    private static String text(Clue clue, List<AccountRef> refs, Collection<String> evidence, Strength strength) {
        String quoted = "(" + String.join(", ", evidence) + ")";
        String note = strength != Strength.POSSIBLE
                ? ""
                : switch (clue.weight()) {
                    case RARE -> "";
                    case ORDINARY -> ", which is made of everyday words and proves little";
                    case SHORT -> ", which is short and proves little";
                };
        return switch (clue.kind()) {
            case LINK ->
                "the profile of " + refs.get(0) + " names " + refs.get(1) + " " + quoted
                        + (clue.weight() == Clue.Weight.ORDINARY ? ", as those of several others do" : "");
            case SAME_HANDLE ->
                named(refs)
                        + (evidence.size() == 1
                                ? " have the same handle "
                                : " have handles that differ in signs alone ")
                        + quoted
                        + note;
            case SAME_PAGE -> "the profiles of " + named(refs) + " link to the same page " + quoted;
            case SAME_NAME ->
                named(refs)
                        + (evidence.size() == 1 ? " have the same name " : " have the same name but for its writing ")
                        + quoted
                        + note;
            case NAMES_DIFFER -> named(refs) + " have different names " + quoted;
        };
    }

    private JoinReason against(Likeness likeness) {
        List<AccountRef> refs = List.of(ref(likeness.a()), ref(likeness.b()));
        List<String> names = List.of(
                accounts.get(likeness.a()).name(), accounts.get(likeness.b()).name());
        return new JoinReason(
                JoinReason.Kind.NAMES_DIFFER,
                refs,
                names,
                "but " + named(refs) + " have different names (" + String.join(", ", names) + ")");
    }

    static String named(List<AccountRef> refs) {
        String last = refs.get(refs.size() - 1).toString();
        return refs.size() == 1
                ? last
                : refs.subList(0, refs.size() - 1).stream()
                                .map(AccountRef::toString)
                                .collect(Collectors.joining(", "))
                        + " and " + last;
    }

    private AccountRef ref(int account) {
        return accounts.get(account).ref();
    }
}
