package dev.rapport.parsing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * UTF-8 that a strict parser can take as it is: bytes that are no character become U+FFFD, so that one bad byte costs one letter, and
 * a run of digits is cut at {@value #LONGEST_RUN}, because a number of two gigabytes must not fill the memory before it is found out.
 */
final class Utf8Bytes extends FilterInputStream {

    static final int LONGEST_RUN = 1000;

    private static final int BLOCK = 64 * 1024;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    /** A character may begin in one block and end in the next. */
    private static final int LONGEST_CHARACTER = 4;

    private final byte[] raw = new byte[BLOCK];
    private int rawLength;
    /** One bad byte becomes three good ones. */
    private byte[] clean = new byte[3 * BLOCK];

    private int position;
    private int limit;
    private boolean ended;
    private int run;

    Utf8Bytes(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        return fill() ? clean[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, limit - position);
        System.arraycopy(clean, position, target, offset, count);
        position += count;
        return count;
    }

    @Override
    public long skip(long wanted) throws IOException {
        long skipped = 0;
        while (skipped < wanted && fill()) {
            int count = (int) Math.min(wanted - skipped, limit - position);
            position += count;
            skipped += count;
        }
        return skipped;
    }

    @Override
    public int available() {
        return limit - position;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private boolean fill() throws IOException {
        while (position == limit) {
            if (ended) {
                return false;
            }
            int read = in.readNBytes(raw, rawLength, BLOCK - rawLength);
            ended = rawLength + read < BLOCK;
            rawLength += read;
            position = 0;
            limit = 0;
            int taken = clean();
            rawLength -= taken;
            System.arraycopy(raw, taken, raw, 0, rawLength);
            cutLongRuns();
        }
        return true;
    }

    /** Copies what is well formed and replaces the rest; gives how many bytes were taken. */
    private int clean() {
        int from = 0;
        int copied = 0;
        while (from < rawLength) {
            from = ascii(from);
            if (from == rawLength || !ended && from > rawLength - LONGEST_CHARACTER) {
                break;
            }
            int length = Utf8.length(raw, from, rawLength);
            if (length == 0) {
                copy(copied, from);
                clean[limit++] = (byte) 0xEF;
                clean[limit++] = (byte) 0xBF;
                clean[limit++] = (byte) 0xBD;
                copied = from + 1;
            }
            from += Math.max(1, length);
        }
        copy(copied, from);
        return from;
    }

    private void copy(int from, int to) {
        System.arraycopy(raw, from, clean, limit, to - from);
        limit += to - from;
    }

    /** The end of the plain bytes that begin here. */
    private int ascii(int from) {
        int at = from;
        while (at + Long.BYTES <= rawLength && ((long) LONGS.get(raw, at) & HIGH_BITS) == 0) {
            at += Long.BYTES;
        }
        while (at < rawLength && raw[at] >= 0) {
            at++;
        }
        return at;
    }

    /** A long run holds a whole stretch of half its length: only where one is all digits, the bytes are looked at one by one. */
    private void cutLongRuns() {
        boolean suspicious = run > 0 && limit > 0 && isDigit(clean[0]);
        for (int at = LONGEST_RUN / 2; at < limit && !suspicious; at += LONGEST_RUN / 2) {
            suspicious = digitsBefore(at, at - LONGEST_RUN / 2);
        }
        if (!suspicious) {
            int at = limit;
            while (at > 0 && isDigit(clean[at - 1])) {
                at--;
            }
            run = limit - at;
            return;
        }
        int to = 0;
        for (int from = 0; from < limit; from++) {
            run = isDigit(clean[from]) ? run + 1 : 0;
            if (run <= LONGEST_RUN) {
                clean[to++] = clean[from];
            }
        }
        limit = to;
    }

    private boolean digitsBefore(int end, int start) {
        int at = end;
        while (at >= start && isDigit(clean[at])) {
            at--;
        }
        return at < start;
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }
}
