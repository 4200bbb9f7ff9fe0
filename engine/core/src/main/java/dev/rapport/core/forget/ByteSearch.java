package dev.rapport.core.forget;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Finds words in bytes of whatever encoding: UTF-8, UTF-16, or escaped as JSON does it. Upper and lower case are the same. */
final class ByteSearch {

    private static final int BLOCK = 1 << 16;

    /** A word in one encoding. */
    private record Needle(String word, byte[] bytes) {}

    private final List<List<Needle>> byFirstByte = new ArrayList<>();
    private final boolean wholeWords;
    private int longest = 1;

    /** @param wholeWords whether a letter or digit beside a find makes it another word */
    ByteSearch(Collection<String> words, boolean wholeWords) {
        this.wholeWords = wholeWords;
        for (int i = 0; i < 256; i++) {
            byFirstByte.add(new ArrayList<>());
        }
        for (String word : words) {
            Set<String> seen = new TreeSet<>();
            for (Charset charset :
                    List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                add(word, word.getBytes(charset), seen);
            }
            add(word, escaped(word).getBytes(StandardCharsets.UTF_8), seen);
        }
    }

    /** Bytes as they are; they are told as this name. */
    void add(String name, byte[] bytes) {
        add(name, bytes, new TreeSet<>());
    }

    private void add(String word, byte[] bytes, Set<String> seen) {
        byte[] folded = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            folded[i] = fold(bytes[i]);
        }
        if (folded.length > 0 && seen.add(new String(folded, StandardCharsets.ISO_8859_1))) {
            byFirstByte.get(folded[0] & 0xFF).add(new Needle(word, folded));
            longest = Math.max(longest, folded.length);
        }
    }

    /** The words that are there. */
    Set<String> in(InputStream in) throws IOException {
        Set<String> found = new TreeSet<>();
        byte[] buffer = new byte[BLOCK + 2 * (longest + 1)];
        int filled = 0;
        int from = 0;
        boolean end = false;
        while (!end) {
            int read = in.readNBytes(buffer, filled, buffer.length - filled);
            for (int i = filled; i < filled + read; i++) {
                buffer[i] = fold(buffer[i]);
            }
            filled += read;
            end = filled < buffer.length;
            // What begins in the last stretch may not be there to its end yet.
            int until = end ? filled : filled - longest - 1;
            for (int i = from; i < until; i++) {
                for (Needle needle : byFirstByte.get(buffer[i] & 0xFF)) {
                    if (stands(needle, buffer, i, filled)) {
                        found.add(needle.word());
                    }
                }
            }
            // One byte before the next place stays, to see whether a word begins there.
            int keep = Math.max(0, until - 1);
            System.arraycopy(buffer, keep, buffer, 0, filled - keep);
            filled -= keep;
            from = until - keep;
        }
        return found;
    }

    private boolean stands(Needle needle, byte[] buffer, int at, int filled) {
        byte[] bytes = needle.bytes();
        int end = at + bytes.length;
        if (end > filled) {
            return false;
        }
        for (int i = 1; i < bytes.length; i++) {
            if (buffer[at + i] != bytes[i]) {
                return false;
            }
        }
        return !wholeWords || ((at == 0 || !isWord(buffer[at - 1])) && (end == filled || !isWord(buffer[end])));
    }

    private static boolean isWord(byte b) {
        return b < 0 || b == '_' || (b >= '0' && b <= '9') || (b >= 'a' && b <= 'z');
    }

    private static byte fold(byte b) {
        return b >= 'A' && b <= 'Z' ? (byte) (b + 32) : b;
    }

    private static String escaped(String word) {
        StringBuilder escaped = new StringBuilder();
        for (char c : word.toCharArray()) {
            escaped.append(c < 128 ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04x", (int) c));
        }
        return escaped.toString();
    }
}
