package dev.rapport.written.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts every byte that is unpacked, read or skipped, so that a bomb is stopped while it bursts. */
public abstract class CountedStream extends FilterInputStream {

    protected CountedStream(InputStream in) {
        super(in);
    }

    /** So many more bytes came out; throws when that is too much. */
    protected abstract void count(int more) throws IOException;

    @Override
    public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int n = super.read(bytes, offset, length);
        count(Math.max(0, n));
        return n;
    }

    @Override
    public long skip(long wanted) throws IOException {
        // Through read, because what is skipped is unpacked all the same.
        byte[] passed = new byte[(int) Math.min(1 << 13, Math.max(0, wanted))];
        long skipped = 0;
        while (skipped < wanted) {
            int n = read(passed, 0, (int) Math.min(passed.length, wanted - skipped));
            if (n < 0) {
                break;
            }
            skipped += n;
        }
        return skipped;
    }
}
