package dev.rapport.cli;

import java.util.Locale;

/** A number with its word: 1 post, 2 posts. */
final class Counted {

    private Counted() {}

    static String of(long number, String one, String many) {
        return String.format(Locale.ROOT, "%,d", number) + " " + (number == 1 ? one : many);
    }
}
