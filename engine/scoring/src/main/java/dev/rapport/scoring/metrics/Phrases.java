package dev.rapport.scoring.metrics;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Words and phrases that a text may hold. Case and accents are folded; a phrase matches whole words in order, or a hashtag of the
 * same letters; a star at the end of a word stands for any ending. In scripts without spaces a phrase matches anywhere.
 */
public final class Phrases {

    private final List<String[]> phrases = new ArrayList<>();
    private final List<String> unspaced = new ArrayList<>();

    public Phrases(Collection<String> phrases) {
        for (String phrase : phrases) {
            String folded = fold(phrase.replace("\"", "").replace("#", ""), true);
            if (folded.isEmpty()) {
                continue;
            }
            if (folded.codePoints().anyMatch(Phrases::isUnspaced)) {
                unspaced.add(folded.replace(" ", "").replace("*", ""));
            } else {
                this.phrases.add(folded.split(" "));
            }
        }
    }

    public boolean isEmpty() {
        return phrases.isEmpty() && unspaced.isEmpty();
    }

    /** Whether the text holds any of the phrases. */
    public boolean match(String text) {
        if (isEmpty() || text.isEmpty()) {
            return false;
        }
        String folded = fold(text, false);
        String[] words = folded.split(" ");
        for (String[] phrase : phrases) {
            if (holds(words, phrase)) {
                return true;
            }
        }
        String tight = unspaced.isEmpty() ? "" : folded.replace(" ", "");
        return unspaced.stream().anyMatch(tight::contains);
    }

    private static boolean holds(String[] words, String[] phrase) {
        String joined = String.join("", phrase);
        for (int i = 0; i < words.length; i++) {
            // A hashtag writes the phrase in one word.
            if (fits(words[i], joined)) {
                return true;
            }
            int matched = 0;
            while (matched < phrase.length && i + matched < words.length && fits(words[i + matched], phrase[matched])) {
                matched++;
            }
            if (matched == phrase.length) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(String word, String pattern) {
        return pattern.endsWith("*")
                ? word.startsWith(pattern.substring(0, pattern.length() - 1))
                : word.equals(pattern);
    }

    private static boolean isUnspaced(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || script == Character.UnicodeScript.THAI
                || script == Character.UnicodeScript.KHMER
                || script == Character.UnicodeScript.LAO
                || script == Character.UnicodeScript.MYANMAR;
    }

    /** The marks that make another Japanese letter: without them "pan" is "han". */
    static boolean isVoicing(int c) {
        return c == 0x3099 || c == 0x309A;
    }

    /** Lower case, compatibility forms joined, accents off, words separated by one space. */
    public static String fold(String text, boolean keepStars) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(decomposed.length());
        decomposed.codePoints().forEach(c -> {
            int type = Character.getType(c);
            boolean mark = type == Character.NON_SPACING_MARK
                    && Character.UnicodeScript.of(c) == Character.UnicodeScript.INHERITED
                    && !isVoicing(c);
            if (mark || c == '\'' || c == '’') {
                return;
            }
            boolean word = Character.isLetterOrDigit(c)
                    || type == Character.NON_SPACING_MARK
                    || type == Character.COMBINING_SPACING_MARK;
            if (word || (keepStars && c == '*')) {
                out.appendCodePoint(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        });
        return out.toString().strip();
    }
}
