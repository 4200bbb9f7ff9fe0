package dev.rapport.core.identity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names and handles as two people who mean the same would write them: without case, accents, emoji and signs. */
final class Fold {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** What stands behind these is what somebody does, not who it is: "Zoë Kornmann | Bread". */
    private static final Pattern ADDITION = Pattern.compile("[|•·∙/(\\[–—:~»✨].*", Pattern.DOTALL);

    private Fold() {}

    /** The words of a name with one space between them, empty when it has none. */
    static String name(String name) {
        String whole = plain(name);
        String front = plain(ADDITION.matcher(name).replaceFirst(""));
        return front.isEmpty() ? whole : front;
    }

    /** The words of a name. */
    static Set<String> words(String name) {
        String folded = name(name);
        return folded.isEmpty() ? Set.of() : new HashSet<>(Arrays.asList(folded.split(" ")));
    }

    /** A handle: its letters and digits, without the server that a platform adds to everybody's. */
    static String handle(String handle) {
        String bare = handle.toLowerCase(Locale.ROOT);
        int server = bare.indexOf('@', 1);
        String own = server > 0 ? bare.substring(0, server) : bare;
        return plain(own.endsWith(".bsky.social") ? own.substring(0, own.length() - ".bsky.social".length()) : own)
                .replace(" ", "");
    }

    /** Letters and digits alone. */
    static String letters(String text) {
        return plain(text).replace(" ", "");
    }

    private static String plain(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        String lower = MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
        String spelt = lower.replace("ß", "ss")
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace('đ', 'd')
                .replace('ı', 'i')
                .replace("æ", "ae")
                .replace("œ", "oe");
        return NO_WORD.matcher(spelt).replaceAll(" ").strip();
    }
}
