package dev.rapport.parsing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * UTF-8 that a strict parser can take as it is: bytes that are no character become U+FFFD, so that one bad byte costs one letter, and
 * a run of digits is cut at {@value #LONGEST_RUN}, because a number of two gigabytes must not fill the memory before it is found out.
 *
 * <p>Bytes that are right, which is nearly all of them, are looked at where the parser will read them, and never copied.
 */
final class Utf8Bytes extends FilterInputStream {

    static final int LONGEST_RUN = 1000;

    private static final int BLOCK = 64 * 1024;

    /** A character that the last block ended in: its beginning. */
    private byte[] begun = {};

    /** What waits to be taken: all behind a bad byte of a block. */
    private byte[] repaired = {};

    private int position;
    private boolean ended;
    private int run;

    Utf8Bytes(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = 0;
        while (count == 0 && length > 0) {
            if (position < repaired.length) {
                count = Math.min(length, repaired.length - position);
                System.arraycopy(repaired, position, target, offset, count);
                position += count;
            } else if (ended) {
                return -1;
            } else if (length < 2 * Utf8.LONGEST) {
                byte[] block = new byte[BLOCK];
                repaired = Arrays.copyOf(block, fill(block, 0, BLOCK));
                position = 0;
            } else {
                count = fill(target, offset, length);
            }
        }
        return count;
    }

    @Override
    public long skip(long wanted) throws IOException {
        byte[] skipped = new byte[(int) Math.min(wanted, BLOCK)];
        return Math.max(0, read(skipped, 0, skipped.length));
    }

    @Override
    public int available() {
        return repaired.length - position;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Reads a block; gives how many of its bytes are right, up to the first that is not. */
    private int fill(byte[] block, int offset, int length) throws IOException {
        System.arraycopy(begun, 0, block, offset, begun.length);
        int read = in.read(block, offset + begun.length, length - begun.length);
        ended = read < 0;
        int end = offset + begun.length + Math.max(0, read);
        int right = right(block, offset, end);
        boolean isCut = !ended && end - right < Utf8.LONGEST && Utf8.mayBegin(block, right, end);
        begun = isCut ? Arrays.copyOfRange(block, right, end) : new byte[0];
        int kept = cutLongRuns(block, offset, right);
        if (right < end && !isCut) {
            byte[] rest = repaired(block, right, end);
            repaired = Arrays.copyOf(rest, cutLongRuns(rest, 0, rest.length));
            position = 0;
        }
        return kept - offset;
    }

    /** The end of the characters that are right. */
    private static int right(byte[] block, int offset, int end) {
        int at = offset;
        while (at < end) {
            at = Utf8.plainEnd(block, at, end);
            int length = at < end ? Utf8.length(block, at, end) : 0;
            if (length == 0) {
                return at;
            }
            at += length;
        }
        return end;
    }

    /** Everything from a bad byte on; a character that has only begun stays begun. */
    private byte[] repaired(byte[] block, int offset, int end) {
        // One bad byte becomes three good ones.
        byte[] clean = new byte[3 * (end - offset)];
        int length = 0;
        int at = offset;
        while (at < end) {
            int right = right(block, at, end);
            System.arraycopy(block, at, clean, length, right - at);
            length += right - at;
            at = right;
            if (!ended && end - at < Utf8.LONGEST && Utf8.mayBegin(block, at, end)) {
                begun = Arrays.copyOfRange(block, at, end);
                at = end;
            } else if (at < end) {
                clean[length++] = (byte) 0xEF;
                clean[length++] = (byte) 0xBF;
                clean[length++] = (byte) 0xBD;
                at++;
            }
        }
        return Arrays.copyOf(clean, length);
    }

    /**
     * Takes out what is too much of a run of digits; gives the new end. A long run holds a whole stretch of half its length: only
     * where one is all digits, the bytes are looked at one by one.
     */
    private int cutLongRuns(byte[] block, int offset, int end) {
        int leading = offset;
        while (run > 0 && leading < end && isDigit(block[leading])) {
            leading++;
        }
        boolean suspicious = run + leading - offset > LONGEST_RUN;
        for (int at = offset + LONGEST_RUN / 2; at < end && !suspicious; at += LONGEST_RUN / 2) {
            suspicious = digitsBefore(block, at, at - LONGEST_RUN / 2);
        }
        if (!suspicious) {
            int at = end;
            while (at > offset && isDigit(block[at - 1])) {
                at--;
            }
            run = at == offset ? run + end - offset : end - at;
            return end;
        }
        int to = offset;
        for (int from = offset; from < end; from++) {
            run = isDigit(block[from]) ? run + 1 : 0;
            if (run <= LONGEST_RUN) {
                block[to++] = block[from];
            }
        }
        return to;
    }

    private static boolean digitsBefore(byte[] block, int end, int start) {
        int at = end;
        while (at >= start && isDigit(block[at])) {
            at--;
        }
        return at < start;
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }
}
