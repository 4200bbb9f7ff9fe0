package dev.rapport.scoring.metrics;

import java.text.Normalizer;
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
public record Folded(String plain, FoldedWords words, boolean latin) {

    /** Latin letters with their accents end before it. */
    private static final int EUROPE = 0x250;

    private static final int PICTURES = 0x1F300;

    private static final Letter[] LETTERS = letters();

    /** The one letter that a letter is, in the text and in its word; 0 where that is not so simple. */
    private static final char[] SINGLE = single();

    private static final Folded EMPTY = new Folded("", FoldedWords.NONE, true);

    public static Folded of(String text) {
        return text.isEmpty() ? EMPTY : european(text);
    }

    /** The same by the tables of Unicode alone: what the quick way is held against. */
    static Folded thoroughly(String text) {
        return any(text, false);
    }

    /** Words of a phrase as an author writes it: a star stands for itself. */
    static List<String> phrase(String text) {
        return any(text, true).words().all();
    }

    public boolean isEmpty() {
        return plain.isEmpty();
    }

    /** Letters of Europe by a table, and emoji, which fold to themselves; a text with others goes the long way. */
    private static Folded european(String text) {
        char[] letters = text.toCharArray();
        Buffer plain = new Buffer(letters.length);
        FoldedWords.Collector words = new FoldedWords.Collector(letters.length);
        for (int i = 0; i < letters.length; i++) {
            char c = letters[i];
            if (c < EUROPE) {
                char single = SINGLE[c];
                if (single != 0) {
                    plain.add(single);
                    words.add(single);
                } else if (LETTERS[c].odd()) {
                    return any(text, false);
                } else {
                    LETTERS[c].into(plain, words);
                }
            } else if (Character.isHighSurrogate(c) && isSymbol(text, i)) {
                plain.add(c);
                plain.add(letters[++i]);
                words.end();
            } else {
                return any(text, false);
            }
        }
        return new Folded(plain.toString(), words.words(), true);
    }

    private static boolean isSymbol(String text, int at) {
        return Character.getType(text.codePointAt(at)) == Character.OTHER_SYMBOL && text.codePointAt(at) >= PICTURES;
    }

    private static Folded any(String text, boolean stars) {
        boolean decomposed = Normalizer.isNormalized(text, Normalizer.Form.NFKD);
        String apart = (decomposed ? text : Normalizer.normalize(text, Normalizer.Form.NFKD)).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(apart.length());
        FoldedWords.Collector words = new FoldedWords.Collector(apart.length());
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
            if (!isWord) {
                words.end();
            } else if (Character.isBmpCodePoint(c)) {
                words.add((char) c);
            } else {
                words.add(Character.highSurrogate(c));
                words.add(Character.lowSurrogate(c));
            }
        }
        String whole = plain.toString();
        return new Folded(
                Normalizer.isNormalized(whole, Normalizer.Form.NFC)
                        ? whole
                        : Normalizer.normalize(whole, Normalizer.Form.NFC),
                words.words(),
                false);
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
            Folded alone = any(String.valueOf(c), false);
            Folded between = any("a" + c + "a", false);
            letters[c] = new Letter(
                    alone.plain(),
                    alone.words().joined(),
                    between.words().size() > 1,
                    between.words().size() > 1 && !alone.words().isEmpty());
        }
        return letters;
    }

    private static char[] single() {
        char[] single = new char[EUROPE];
        for (char c = 0; c < EUROPE; c++) {
            Letter letter = LETTERS[c];
            boolean simple = !letter.ends()
                    && letter.plain().length() == 1
                    && letter.word().equals(letter.plain());
            single[c] = simple ? letter.plain().charAt(0) : 0;
        }
        return single;
    }

    /**
     * What a letter folds to.
     *
     * @param plain in the text
     * @param word in its word
     * @param ends whether a word ends here
     * @param odd whether it is several words, such as a half
     */
    private record Letter(String plain, String word, boolean ends, boolean odd) {

        void into(Buffer text, FoldedWords.Collector words) {
            text.add(plain);
            if (ends) {
                words.end();
            } else {
                words.add(word);
            }
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
                letters = Arrays.copyOf(letters, 2 * length + 16);
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
