package dev.rapport.scoring.metrics;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A text folded once for all who look into it: lower case, compatibility forms joined, accents off.
 *
 * @param plain with its signs, for tags and codes
 * @param words its words, without signs
 * @param latin whether it holds letters of Europe and signs alone
 */
public record Folded(String plain, List<String> words, boolean latin) {

    /** Latin letters with their accents end before it. */
    private static final int EUROPE = 0x250;

    private static final int PICTURES = 0x1F300;

    private static final Letter[] LETTERS = letters();

    private static final Folded EMPTY = new Folded("", List.of(), true);

    public Folded {
        words = List.copyOf(words);
    }

    public static Folded of(String text) {
        if (text.isEmpty()) {
            return EMPTY;
        }
        if (isAscii(text)) {
            return ascii(text);
        }
        return isEuropean(text) ? european(text) : any(text, false, false);
    }

    /** The same by the tables of Unicode alone: what the quick ways are held against. */
    static Folded thoroughly(String text) {
        return any(text, false, isEuropean(text));
    }

    /** Words of a phrase as an author writes it: a star stands for itself. */
    static List<String> phrase(String text) {
        return any(text, true, false).words();
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
        return new Folded(new String(plain), words.all(), true);
    }

    /** Letters of Europe, and emoji, which fold to themselves. */
    private static boolean isEuropean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean fits = c < EUROPE ? !LETTERS[c].odd() : Character.isHighSurrogate(c) && isSymbol(text, i);
            if (!fits) {
                return false;
            }
            if (c >= EUROPE) {
                i++;
            }
        }
        return true;
    }

    private static boolean isSymbol(String text, int at) {
        return Character.getType(text.codePointAt(at)) == Character.OTHER_SYMBOL && text.codePointAt(at) >= PICTURES;
    }

    /** The same as {@link #any}, by a table. */
    private static Folded european(String text) {
        Buffer plain = new Buffer(text.length() + 16);
        Words words = new Words();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= EUROPE) {
                plain.add(c);
                plain.add(text.charAt(++i));
                words.end();
            } else {
                LETTERS[c].into(plain, words);
            }
        }
        return new Folded(plain.toString(), words.all(), true);
    }

    private static Folded any(String text, boolean stars, boolean latin) {
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
                words.all(),
                latin);
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

    private static Letter[] letters() {
        Letter[] letters = new Letter[EUROPE];
        for (char c = 0; c < EUROPE; c++) {
            Folded alone = any(String.valueOf(c), false, true);
            Folded between = any("a" + c + "a", false, true);
            letters[c] = new Letter(
                    alone.plain(),
                    String.join("", alone.words()),
                    between.words().size() > 1,
                    between.words().size() > 1 && !alone.words().isEmpty(),
                    single(alone, between));
        }
        return letters;
    }

    private static char single(Folded alone, Folded between) {
        boolean simple = between.words().size() == 1
                && alone.plain().length() == 1
                && alone.words().equals(List.of(alone.plain()));
        return simple ? alone.plain().charAt(0) : 0;
    }

    /**
     * What a letter folds to.
     *
     * @param plain in the text
     * @param word in its word
     * @param ends whether a word ends here
     * @param odd whether it is several words, such as a half
     * @param single the one letter that it is in both, 0 where that is not so simple
     */
    private record Letter(String plain, String word, boolean ends, boolean odd, char single) {

        void into(Buffer text, Words words) {
            if (single != 0) {
                text.add(single);
                words.add(single);
                return;
            }
            text.add(plain);
            if (ends) {
                words.end();
            } else {
                words.add(word);
            }
        }
    }

    /** Collects words. */
    private static final class Words {

        private final List<String> all = new ArrayList<>();
        private final Buffer word = new Buffer(32);

        void add(int c) {
            if (Character.isBmpCodePoint(c)) {
                word.add((char) c);
            } else {
                word.add(Character.highSurrogate(c));
                word.add(Character.lowSurrogate(c));
            }
        }

        void add(char letter) {
            word.add(letter);
        }

        void add(String letters) {
            word.add(letters);
        }

        void end() {
            if (word.length > 0) {
                all.add(word.toString());
                word.length = 0;
            }
        }

        List<String> all() {
            end();
            return all;
        }
    }

    /** Letters as they come: a builder asks for each of them which alphabet it has so far. */
    private static final class Buffer {

        private char[] letters;
        private int length;

        Buffer(int size) {
            this.letters = new char[size];
        }

        void add(char letter) {
            if (length == letters.length) {
                letters = Arrays.copyOf(letters, 2 * length);
            }
            letters[length++] = letter;
        }

        void add(String more) {
            for (int i = 0; i < more.length(); i++) {
                add(more.charAt(i));
            }
        }

        @Override
        public String toString() {
            return new String(letters, 0, length);
        }
    }
}
