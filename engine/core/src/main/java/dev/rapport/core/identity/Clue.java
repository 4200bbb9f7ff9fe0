package dev.rapport.core.identity;

import java.util.List;

/**
 * What speaks for two accounts being one, as it was found.
 *
 * @param a number of the account that comes first by name; of a link the one that links
 * @param b the other one
 * @param kind what it is
 * @param weight how few strangers share it
 * @param evidence as it stands in the profiles
 */
record Clue(int a, int b, JoinReason.Kind kind, Weight weight, List<String> evidence) {

    /** How much a clue weighs. */
    enum Weight {
        /** Few strangers share it. */
        RARE,
        /** Long enough, but made of words that many use; of a link, one that many profiles have. */
        ORDINARY,
        /** So short that strangers share it. */
        SHORT
    }

    Clue {
        evidence = List.copyOf(evidence);
    }
}
