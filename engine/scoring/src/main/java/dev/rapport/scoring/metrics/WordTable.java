package dev.rapport.scoring.metrics;

import java.util.function.Supplier;

/** What is known of words, found by letters that are no text of their own. Once nothing is added any more, safe for many threads. */
final class WordTable<T> {

    private static final int FREE = 0;

    /** Hashes in an array of their own: a word that is not there, as most are, is missed without looking at any other. */
    private int[] marks = new int[8];

    private String[] words = new String[8];
    private Object[] values = new Object[8];
    private int size;

    /** What is known of a word; where nothing is, it is made. */
    // Only what was made for this table lies in the array.
    @SuppressWarnings("unchecked")
    T computeIfAbsent(String word, Supplier<T> made) {
        int place = place(word);
        if (marks[place] == FREE) {
            // Half of the places stay free, so that a word that is not there is mostly missed at once.
            if (2 * ++size > marks.length) {
                grow();
                place = place(word);
            }
            put(place, word, made.get());
        }
        return (T) values[place];
    }

    /**
     * What is known of a word.
     *
     * @param letters hold it, from one place to before another
     * @param hash of it, as a String has it
     * @param nothing where nothing is known
     */
    // Only what was made for this table lies in the array.
    @SuppressWarnings("unchecked")
    T get(char[] letters, int from, int to, int hash, T nothing) {
        int mark = mark(hash);
        for (int place = first(mark); marks[place] != FREE; place = next(place)) {
            if (marks[place] == mark && words[place].length() == to - from && stands(words[place], letters, from)) {
                return (T) values[place];
            }
        }
        return nothing;
    }

    /** Whether a text stands at a place. */
    static boolean stands(String text, char[] letters, int at) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != letters[at + i]) {
                return false;
            }
        }
        return true;
    }

    private void grow() {
        int[] taken = marks;
        String[] before = words;
        Object[] known = values;
        marks = new int[2 * taken.length];
        words = new String[marks.length];
        values = new Object[marks.length];
        for (int i = 0; i < taken.length; i++) {
            if (taken[i] != FREE) {
                put(place(before[i]), before[i], known[i]);
            }
        }
    }

    private void put(int place, String word, Object value) {
        marks[place] = mark(word.hashCode());
        words[place] = word;
        values[place] = value;
    }

    /** Where a word stands, or would stand. */
    private int place(String word) {
        int place = first(mark(word.hashCode()));
        while (marks[place] != FREE && !words[place].equals(word)) {
            place = next(place);
        }
        return place;
    }

    private static int mark(int hash) {
        return hash == FREE ? 1 : hash;
    }

    private int first(int mark) {
        return (mark ^ (mark >>> 16)) & (marks.length - 1);
    }

    private int next(int place) {
        return (place + 1) & (marks.length - 1);
    }
}
