package dev.rapport.scoring.metrics;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text folded once for all who look into it: lower case, compatibility forms joined, accents off.
 *
 * @param plain with its signs, for tags and codes
 * @param words its words, without signs
 */
public record Folded(String plain, List<String> words) {

    private static final Folded EMPTY = new Folded("", List.of());

    public Folded {
        words = List.copyOf(words);
    }

    public static Folded of(String text) {
        if (text.isEmpty()) {
            return EMPTY;
        }
        return isAscii(text) ? ascii(text) : any(text, false);
    }

    /** Words of a phrase as an author writes it: a star stands for itself. */
    static List<String> phrase(String text) {
        return any(text, true).words();
    }

    public boolean isEmpty() {
        return plain.isEmpty();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Most of what there is in English needs no tables. */
    private static Folded ascii(String text) {
        char[] plain = new char[text.length()];
        Words words = new Words();
        for (int i = 0; i < plain.length; i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                c += 'a' - 'A';
            }
            plain[i] = c;
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                words.add(c);
            } else if (c != '\'') {
                words.end();
            }
        }
        return new Folded(new String(plain), words.all());
    }

    private static Folded any(String text, boolean stars) {
        boolean decomposed = Normalizer.isNormalized(text, Normalizer.Form.NFKD);
        String apart = (decomposed ? text : Normalizer.normalize(text, Normalizer.Form.NFKD)).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(apart.length());
        Words words = new Words();
        for (int i = 0; i < apart.length(); ) {
            int c = apart.codePointAt(i);
            i += Character.charCount(c);
            int type = Character.getType(c);
            boolean inherited = isInherited(c, type);
            if (!inherited) {
                // The Polish l has no accent to take off.
                plain.appendCodePoint(c == 'ł' ? 'l' : c);
            }
            if (c == '\'' || c == '’' || (inherited && type == Character.NON_SPACING_MARK)) {
                continue;
            }
            boolean isWord = Character.isLetterOrDigit(c)
                    || type == Character.NON_SPACING_MARK
                    || type == Character.COMBINING_SPACING_MARK
                    || (stars && c == '*');
            if (isWord) {
                words.add(c);
            } else {
                words.end();
            }
        }
        String whole = plain.toString();
        return new Folded(
                Normalizer.isNormalized(whole, Normalizer.Form.NFC)
                        ? whole
                        : Normalizer.normalize(whole, Normalizer.Form.NFC),
                words.all());
    }

    /** An accent and the like, but for the marks that make another Japanese letter: without them "pan" is "han". */
    private static boolean isInherited(int c, int type) {
        boolean maybe = c >= 0x300
                && (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT);
        return maybe
                && c != 0x3099
                && c != 0x309A
                && Character.UnicodeScript.of(c) == Character.UnicodeScript.INHERITED;
    }

    /** Collects words. */
    private static final class Words {

        private final List<String> all = new ArrayList<>();
        private final StringBuilder word = new StringBuilder();

        void add(int c) {
            word.appendCodePoint(c);
        }

        void end() {
            if (word.length() > 0) {
                all.add(word.toString());
                word.setLength(0);
            }
        }

        List<String> all() {
            end();
            return all;
        }
    }
}
