package dev.rapport.parsing;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/**
 * UTF-8 as text, for tables, of which decoding would be half the work: plain letters are taken many at a time. Bytes that are no
 * character become U+FFFD, so that one bad byte costs one letter.
 */
final class Utf8Text extends Reader {

    private static final int BLOCK = 32 * 1024;
    private static final char NO_CHARACTER = '\uFFFD';

    private final InputStream in;
    private final byte[] bytes = new byte[BLOCK];
    private int position;
    private int limit;
    private boolean isOver;

    /** The second half of a pair for which there was no room, 0 for none. */
    private char waiting;

    Utf8Text(InputStream in) {
        super(in);
        this.in = in;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int end = offset + length;
        int to = offset;
        if (waiting != 0 && length > 0) {
            target[to++] = waiting;
            waiting = 0;
        }
        while (to < end && (position < limit || refill())) {
            to = plain(target, to, end);
            if (to < end && position < limit) {
                to = other(target, to, end);
            }
        }
        return to == offset && length > 0 ? -1 : to - offset;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Plain letters up to the first that is none. */
    private int plain(char[] target, int to, int end) {
        int from = position;
        int count = Utf8.plainEnd(bytes, from, Math.min(limit, from + end - to)) - from;
        for (int i = 0; i < count; i++) {
            target[to + i] = (char) bytes[from + i];
        }
        position = from + count;
        return to + count;
    }

    /** One letter of several bytes. */
    private int other(char[] target, int start, int end) throws IOException {
        int size = Utf8.length(bytes, position, limit);
        if (size == 0 && !isOver && Utf8.mayBegin(bytes, position, limit) && limit - position < Utf8.LONGEST) {
            refill();
            return start;
        }
        int to = start;
        if (size < 4) {
            target[to++] = size == 0 ? NO_CHARACTER : (char) letter(size);
        } else {
            int letter = letter(size);
            target[to++] = Character.highSurrogate(letter);
            if (to < end) {
                target[to++] = Character.lowSurrogate(letter);
            } else {
                waiting = Character.lowSurrogate(letter);
            }
        }
        position += Math.max(1, size);
        return to;
    }

    private int letter(int size) {
        int letter = bytes[position] & 0xFF >> (size == 1 ? 0 : size + 1);
        for (int k = 1; k < size; k++) {
            letter = letter << 6 | bytes[position + k] & 0x3F;
        }
        return letter;
    }

    /** Keeps what is left, which may be the beginning of a letter, and reads on; false at the end. */
    private boolean refill() throws IOException {
        System.arraycopy(bytes, position, bytes, 0, limit - position);
        limit -= position;
        position = 0;
        int count = isOver ? -1 : in.read(bytes, limit, BLOCK - limit);
        isOver = count < 0;
        limit += Math.max(0, count);
        return count > 0;
    }
}
