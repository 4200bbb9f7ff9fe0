package dev.rapport.core.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Two accounts and all that speaks for their being one.
 *
 * @param a number of the account that comes first by name
 * @param b the other one
 * @param clues what was found
 * @param namesDiffer whether both bear a full name, and another one
 * @param halves whether they may be one account under two names
 */
record Likeness(int a, int b, List<Clue> clues, boolean namesDiffer, boolean halves) {

    Likeness {
        clues = List.copyOf(clues);
    }

    /** Empty where all of it could well be chance. */
    Optional<Strength> strength() {
        Optional<Clue.Weight> handle = weight(JoinReason.Kind.SAME_HANDLE);
        Optional<Clue.Weight> name = weight(JoinReason.Kind.SAME_NAME);
        Optional<Clue.Weight> page = weight(JoinReason.Kind.SAME_PAGE);
        if (linkEachOther()) {
            return Optional.of(Strength.SURE);
        }
        if (isRare(weight(JoinReason.Kind.LINK))) {
            // One may link to a friend or an employer; who bears the same name too is rarely somebody else.
            return Optional.of(handle.isPresent() || isRare(name) || isRare(page) ? Strength.SURE : Strength.LIKELY);
        }
        if (isRare(handle) || isRare(page)) {
            return Optional.of(namesDiffer ? Strength.POSSIBLE : Strength.LIKELY);
        }
        boolean twoRare = isRare(name) && (handle.isPresent() || page.isPresent());
        if (twoRare || (isLong(name) && isLong(handle)) || (isLong(name) && halves)) {
            return Optional.of(Strength.LIKELY);
        }
        return name.map(unused -> Strength.POSSIBLE);
    }

    private static boolean isRare(Optional<Clue.Weight> weight) {
        return weight.equals(Optional.of(Clue.Weight.RARE));
    }

    private static boolean isLong(Optional<Clue.Weight> weight) {
        return weight.isPresent() && !weight.equals(Optional.of(Clue.Weight.SHORT));
    }

    private Optional<Clue.Weight> weight(JoinReason.Kind kind) {
        return clues.stream()
                .filter(clue -> clue.kind() == kind)
                .map(Clue::weight)
                .min(Comparator.naturalOrder());
    }

    private boolean linkEachOther() {
        return clues.stream()
                        .filter(clue -> clue.kind() == JoinReason.Kind.LINK)
                        .map(Clue::a)
                        .distinct()
                        .count()
                == 2;
    }

    int other(int account) {
        return account == a ? b : a;
    }
}
