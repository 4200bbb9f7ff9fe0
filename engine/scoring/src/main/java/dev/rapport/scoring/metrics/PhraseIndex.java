package dev.rapport.scoring.metrics;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lists of words and phrases, all looked for in one pass over a text. A phrase matches whole words in order, or a hashtag of the same
 * letters; a star at the end of a word stands for any ending. In scripts without spaces a phrase matches anywhere. Not changed any more
 * once it is asked; then safe for many threads.
 */
public final class PhraseIndex {

    private static final String STAR = "*";

    /** A phrase of a list. */
    private record Entry(List<String> words, int list) {}

    private final WordTable<List<Entry>> byFirstWord = new WordTable<>();
    private final WordTable<List<Entry>> byFirstLetter = new WordTable<>();
    private final List<Entry> anything = new ArrayList<>();
    private final Map<String, List<Integer>> unspaced = new HashMap<>();
    private int lists;

    /**
     * Adds a list.
     *
     * @return its number, as {@link #match} gives it
     */
    public int add(Collection<String> phrases) {
        int list = lists++;
        for (String phrase : phrases) {
            List<String> words = Folded.phrase(phrase.replace("\"", "").replace("#", ""));
            if (words.isEmpty()) {
                continue;
            }
            String joined = String.join("", words);
            if (joined.codePoints().anyMatch(PhraseIndex::isUnspaced)) {
                unspaced.computeIfAbsent(joined.replace(STAR, ""), key -> new ArrayList<>())
                        .add(list);
            } else {
                put(new Entry(words, list));
                // A hashtag writes the phrase in one word.
                if (words.size() > 1) {
                    put(new Entry(List.of(joined), list));
                }
            }
        }
        return list;
    }

    /** The lists of which the text holds a phrase. */
    public BitSet match(Folded text) {
        BitSet found = new BitSet(lists);
        FoldedWords words = text.words();
        List<Entry> none = List.of();
        for (int i = 0; i < words.size(); i++) {
            match(words.in(byFirstWord, i, none), words, i, found);
            match(words.firstIn(byFirstLetter, i, none), words, i, found);
            match(anything, words, i, found);
        }
        if (!unspaced.isEmpty() && !text.latin()) {
            String tight = words.joined();
            unspaced.forEach((phrase, of) -> {
                if (tight.contains(phrase)) {
                    of.forEach(found::set);
                }
            });
        }
        return found;
    }

    private void put(Entry entry) {
        String first = entry.words().get(0);
        if (first.equals(STAR)) {
            anything.add(entry);
        } else if (first.endsWith(STAR)) {
            byFirstLetter.computeIfAbsent(first.substring(0, 1), ArrayList::new).add(entry);
        } else {
            byFirstWord.computeIfAbsent(first, ArrayList::new).add(entry);
        }
    }

    private static void match(List<Entry> entries, FoldedWords words, int at, BitSet found) {
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (!found.get(entry.list()) && stands(entry.words(), words, at)) {
                found.set(entry.list());
            }
        }
    }

    private static boolean stands(List<String> phrase, FoldedWords words, int at) {
        if (at + phrase.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            String pattern = phrase.get(i);
            boolean fits = pattern.endsWith(STAR)
                    ? words.begins(at + i, pattern.substring(0, pattern.length() - 1))
                    : words.is(at + i, pattern);
            if (!fits) {
                return false;
            }
        }
        return true;
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
}
