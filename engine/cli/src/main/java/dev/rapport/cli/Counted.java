package dev.rapport.cli;

import java.util.Locale;

/** A number with its word: 1 post, 2 posts. */
final class Counted {

    private Counted() {}

    static String of(long number, String one, String many) {
        return String.format(Locale.ROOT, "%,d", number) + " " + word(number, one, many);
    }

    /** The word alone, where the number is written in another way. */
    static String word(double number, String one, String many) {
        return number == 1 ? one : many;
    }
}
