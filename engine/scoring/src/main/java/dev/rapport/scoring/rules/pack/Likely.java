package dev.rapport.scoring.rules.pack;

import dev.rapport.scoring.rules.tree.Field;
import dev.rapport.scoring.rules.tree.Vocabulary;
import dev.rapport.written.DidYouMean;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Values that a condition may well be written with, and that are hardly meant. */
final class Likely {

    /** Shorter ones are codes, of which each is like another. */
    private static final int SHORTEST = 4;

    private static final Set<String> COUNTED = Set.of(
            "posts",
            "days",
            "views",
            "rules",
            "followers",
            "engagements",
            "comments",
            "accounts",
            "digits",
            "characters");
    private static final Pattern THOUSANDS = Pattern.compile("-?[1-9][0-9]{0,2}\\.[0-9]{3}");

    private Likely() {}

    /** The value that is meant, where a text is written nearly like one that the pack knows; empty where it may be meant as it is. */
    static Optional<String> meant(Field field, String text, Vocabulary vocabulary) {
        Set<String> known = vocabulary.values().getOrDefault(field.name(), Set.of());
        return text.length() < SHORTEST || known.contains(text)
                ? Optional.empty()
                : DidYouMean.near(text, known, text.length() / 3);
    }

    static boolean isCounted(Field field) {
        return field instanceof Field.OfCandidate of
                && COUNTED.contains(of.fact().unit());
    }

    /** Whether a number of what can only be counted has three decimals: then they are thousands. */
    static boolean isThousands(Field field, String digits) {
        return field instanceof Field.OfCandidate of
                && COUNTED.contains(of.fact().unit())
                && THOUSANDS.matcher(digits).matches();
    }
}
