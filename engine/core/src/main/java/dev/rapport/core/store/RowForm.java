package dev.rapport.core.store;

import dev.rapport.judged.packed.PackedOutput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;

/**
 * How packed bytes lie in a row. They are masked, so that they are unlike those of any other row: the proof of an erasure looks for a few
 * bytes of what is gone in all the files, and what others say in the same words must not be taken for it. It hides nothing from anybody:
 * the checksum to undo it with stands before it, and tells a damaged row as well.
 *
 * <p>Rows are small because nothing is written twice; deflating them, as was done before, took longer than all the rest of an import and
 * saved a third.
 */
final class RowForm {

    /** The first byte of a row whose rest is a checksum and masked bytes. */
    private static final byte MASKED = 1;

    /** The first byte of what was deflated. */
    private static final byte DEFLATED = 0x78;

    /** Bytes before what is masked. */
    private static final int HEAD = 5;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private RowForm() {}

    /** The same bytes make the same row. */
    static byte[] row(PackedOutput packed) {
        byte[] row = new byte[HEAD + packed.size()];
        packed.copyTo(row, HEAD);
        int check = check(row, HEAD);
        row[0] = MASKED;
        for (int i = 1; i < HEAD; i++) {
            row[i] = (byte) (check >>> 8 * (i - 1));
        }
        turn(row, HEAD, check);
        return row;
    }

    /** @throws IOException when the row is damaged, or of a form that is not known */
    static byte[] packed(byte[] row) throws IOException {
        if (row.length > 0 && row[0] == DEFLATED) {
            try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(row))) {
                return in.readAllBytes();
            }
        }
        if (row.length < HEAD || row[0] != MASKED) {
            throw new IOException("The row is damaged. Maybe a newer Rapport wrote it.");
        }
        int check = 0;
        for (int i = 1; i < HEAD; i++) {
            check |= (row[i] & 0xFF) << 8 * (i - 1);
        }
        byte[] packed = Arrays.copyOfRange(row, HEAD, row.length);
        turn(packed, 0, check);
        if (check(packed, 0) != check) {
            throw new IOException("The row is damaged. Maybe the disk is.");
        }
        return packed;
    }

    private static int check(byte[] bytes, int from) {
        CRC32 crc = new CRC32();
        crc.update(bytes, from, bytes.length - from);
        return (int) crc.getValue();
    }

    /** Masks, and the second time undoes it, with the numbers of SplitMix64. */
    private static void turn(byte[] bytes, int from, int check) {
        long state = check;
        int at = from;
        for (; at + Long.BYTES <= bytes.length; at += Long.BYTES) {
            state += 0x9E3779B97F4A7C15L;
            LONGS.set(bytes, at, (long) LONGS.get(bytes, at) ^ mixed(state));
        }
        long last = mixed(state + 0x9E3779B97F4A7C15L);
        for (; at < bytes.length; at++) {
            bytes[at] ^= (byte) last;
            last >>>= 8;
        }
    }

    private static long mixed(long state) {
        long z = (state ^ state >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
