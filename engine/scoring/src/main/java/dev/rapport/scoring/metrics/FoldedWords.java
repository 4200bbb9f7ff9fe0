package dev.rapport.scoring.metrics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The words of a text, in order and letter behind letter: most words are only looked up, and none of them needs an object of its own for that.
 * Equal where the words are. Immutable.
 */
public final class FoldedWords {

    static final FoldedWords NONE = new Collector(0).words();

    private final char[] letters;
    private final int[] ends;
    private final int[] hashes;
    private final int size;

    private FoldedWords(Collector collected) {
        this.letters = collected.letters;
        this.ends = collected.ends;
        this.hashes = collected.hashes;
        this.size = collected.size;
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    /** Each as a text of its own. */
    public List<String> all() {
        return IntStream.range(0, size)
                .mapToObj(place -> new String(letters, start(place), ends[place] - start(place)))
                .toList();
    }

    /** All of them in one, without anything between them. */
    String joined() {
        return new String(letters, 0, length());
    }

    /** What a table has for the word at a place, or what stands for nothing. */
    <T> T in(WordTable<T> table, int place, T nothing) {
        return table.get(letters, start(place), ends[place], hashes[place], nothing);
    }

    /** What a table has for the first letter of the word at a place, or what stands for nothing. */
    <T> T firstIn(WordTable<T> table, int place, T nothing) {
        int start = start(place);
        return table.get(letters, start, start + 1, letters[start], nothing);
    }

    /** Whether the word at a place begins with a text. */
    boolean begins(int place, String text) {
        int start = start(place);
        return text.length() <= ends[place] - start && WordTable.stands(text, letters, start);
    }

    /** Whether the word at a place is a text. */
    boolean is(int place, String text) {
        return text.length() == ends[place] - start(place) && begins(place, text);
    }

    private int length() {
        return start(size);
    }

    private int start(int place) {
        return place == 0 ? 0 : ends[place - 1];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FoldedWords words
                && size == words.size
                && Arrays.equals(ends, 0, size, words.ends, 0, size)
                && Arrays.equals(letters, 0, length(), words.letters, 0, length());
    }

    @Override
    public int hashCode() {
        int hash = size;
        for (int i = 0; i < size; i++) {
            hash = 31 * hash + hashes[i];
        }
        return hash;
    }

    @Override
    public String toString() {
        return all().toString();
    }

    /** Collects words letter by letter. */
    static final class Collector {

        private char[] letters;
        private int[] ends;
        private int[] hashes;
        private int length;
        private int size;
        private int hash;

        /** @param letters as many are expected */
        Collector(int letters) {
            this.letters = new char[letters];
            this.ends = new int[letters / 5 + 4];
            this.hashes = new int[ends.length];
        }

        void add(char letter) {
            if (length == letters.length) {
                letters = Arrays.copyOf(letters, 2 * length + 16);
            }
            letters[length++] = letter;
            // As String has it, so that a text finds itself.
            hash = 31 * hash + letter;
        }

        void add(String more) {
            for (int i = 0; i < more.length(); i++) {
                add(more.charAt(i));
            }
        }

        /** The word ends, if there is one. */
        void end() {
            int start = size == 0 ? 0 : ends[size - 1];
            if (length == start) {
                return;
            }
            if (size == ends.length) {
                ends = Arrays.copyOf(ends, 2 * size);
                hashes = Arrays.copyOf(hashes, 2 * size);
            }
            ends[size] = length;
            hashes[size++] = hash;
            hash = 0;
        }

        /** What was collected; nothing is added after that. */
        FoldedWords words() {
            end();
            return new FoldedWords(this);
        }
    }
}
