package dev.rapport.testkit.reader;

import dev.rapport.api.plugin.ExportFile;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;

/** Counts how much of a file was read since it was last opened. */
final class WatchedFile implements ExportFile {

    private final ExportFile file;
    private long read;
    private int opened;

    WatchedFile(ExportFile file) {
        this.file = file;
    }

    long read() {
        return read;
    }

    int opened() {
        return opened;
    }

    @Override
    public String path() {
        return file.path();
    }

    @Override
    public byte[] head() {
        return file.head();
    }

    @Override
    public long size() {
        return file.size();
    }

    @Override
    public Instant modified() {
        return file.modified();
    }

    @Override
    public InputStream open() throws IOException {
        read = 0;
        opened++;
        return new FilterInputStream(file.open()) {
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

    @Override
    public List<ExportFile> siblings() {
        return file.siblings();
    }
}
