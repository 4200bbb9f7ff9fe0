package dev.rapport.core.runs;

import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;

/**
 * Rows of a file, each behind four bytes that say how long it is. They are read where they lie, so that a heap need not hold them, and stay
 * readable when the file loses its name. Safe for many threads.
 */
final class MappedRows extends AbstractList<byte[]> implements RandomAccess {

    /** Bytes of a row at most. */
    static final int LONGEST = 1 << 24;

    /** Bytes between the beginnings of two parts: a buffer has no room for more than twice as many. */
    private static final long PART = 1L << 30;

    private final List<MappedByteBuffer> parts = new ArrayList<>();
    private final RowStarts starts;

    /** @param starts where each row begins, and where the last one ends */
    MappedRows(FileChannel channel, RowStarts starts) throws IOException {
        this.starts = starts;
        long end = starts.get(starts.size() - 1);
        for (long from = 0; from < end; from += PART) {
            long length = Math.min(PART + LONGEST + Integer.BYTES, end - from);
            parts.add(channel.map(FileChannel.MapMode.READ_ONLY, from, length));
        }
    }

    @Override
    public byte[] get(int place) {
        long start = starts.get(place);
        byte[] row = new byte[(int) (starts.get(place + 1) - start) - Integer.BYTES];
        parts.get((int) (start / PART)).get((int) (start % PART) + Integer.BYTES, row);
        return row;
    }

    @Override
    public int size() {
        return starts.size() - 1;
    }
}
