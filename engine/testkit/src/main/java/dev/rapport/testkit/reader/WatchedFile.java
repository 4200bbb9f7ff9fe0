package dev.rapport.testkit.reader;

import dev.rapport.api.plugin.ExportFile;
import dev.rapport.loader.ForwardingFile;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts how much of a file was read since it was last opened. */
final class WatchedFile extends ForwardingFile {

    private long read;
    private int opened;

    WatchedFile(ExportFile file) {
        super(file);
    }

    long read() {
        return read;
    }

    int opened() {
        return opened;
    }

    @Override
    public InputStream open() throws IOException {
        read = 0;
        opened++;
        return new FilterInputStream(super.open()) {
            @Override
            public int read() throws IOException {
                int one = super.read();
                read += one < 0 ? 0 : 1;
                return one;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                int count = super.read(target, offset, length);
                read += Math.max(0, count);
                return count;
            }
        };
    }
}
