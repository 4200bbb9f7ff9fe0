package dev.rapport.parsing;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** What a character looks like in UTF-8. */
final class Utf8 {

    /** Bytes of a character. */
    static final int LONGEST = 4;

    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final int STRIDE = 4 * Long.BYTES;

    private Utf8() {}

    /** The end of the bytes below 0x80 that begin here. */
    static int plainEnd(byte[] bytes, int from, int end) {
        int at = from;
        while (at + STRIDE <= end && (longs(bytes, at) & HIGH_BITS) == 0) {
            at += STRIDE;
        }
        while (at < end && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    /** What is set in any of the four words that begin here. */
    private static long longs(byte[] bytes, int at) {
        return (long) LONGS.get(bytes, at)
                | (long) LONGS.get(bytes, at + Long.BYTES)
                | (long) LONGS.get(bytes, at + 2 * Long.BYTES)
                | (long) LONGS.get(bytes, at + 3 * Long.BYTES);
    }

    /**
     * Length of the character that begins here.
     *
     * @param end where the bytes end
     * @return 1 to 4, or 0 where no character begins or the bytes end inside it
     */
    static int length(byte[] bytes, int at, int end) {
        int first = bytes[at] & 0xFF;
        if (first < 0x80) {
            return 1;
        }
        int length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
        if (length == 0 || at + length > end) {
            return 0;
        }
        int second = bytes[at + 1] & 0xFF;
        // Longer than needed, half a surrogate pair, or beyond the last character.
        boolean isRight =
                switch (first) {
                    case 0xE0 -> second >= 0xA0;
                    case 0xED -> second < 0xA0;
                    case 0xF0 -> second >= 0x90;
                    case 0xF4 -> second < 0x90;
                    default -> true;
                };
        for (int k = 1; k < length; k++) {
            isRight &= (bytes[at + k] & 0xC0) == 0x80;
        }
        return isRight ? length : 0;
    }

    /** Whether the bytes up to the end could be the beginning of a character. */
    static boolean mayBegin(byte[] bytes, int at, int end) {
        if (at >= end || (bytes[at] & 0xFF) < 0xC2 || (bytes[at] & 0xFF) > 0xF4) {
            return false;
        }
        for (int k = at + 1; k < end; k++) {
            if ((bytes[k] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }
}
