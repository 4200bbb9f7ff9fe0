package dev.rapport.testkit.reader;

import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.FileReader;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.api.plugin.ResultReader;
import dev.rapport.api.plugin.ResultSink;
import dev.rapport.loader.ForwardingFile;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Looks how much memory is in use when a quarter and when nine tenths of a file were read, whatever was handed over until then. */
final class MeasuringFile extends ForwardingFile {

    private long early = -1;
    private long late = -1;

    MeasuringFile(ExportFile file) {
        super(file);
    }

    /** Reads the file into nothing, whatever kind of reader this is. */
    static void read(FileReader reader, ExportFile file, String format) throws IOException {
        Nothing nothing = new Nothing();
        if (reader instanceof PlatformReader platform) {
            platform.read(file, format, nothing);
        } else if (reader instanceof ResultReader results) {
            results.read(file, format, nothing);
        }
    }

    /** Bytes in use late minus early, both after a collection. */
    long held() {
        return late < 0 ? 0 : late - early;
    }

    @Override
    public InputStream open() throws IOException {
        return new FilterInputStream(super.open()) {
            private long read;

            @Override
            public int read() throws IOException {
                int one = super.read();
                came(one < 0 ? 0 : 1);
                return one;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                int count = super.read(target, offset, length);
                came(Math.max(0, count));
                return count;
            }

            private void came(int bytes) {
                read += bytes;
                if (early < 0 && read >= size() / 4) {
                    early = used();
                } else if (early >= 0 && late < 0 && read >= size() / 10 * 9) {
                    late = used();
                }
            }
        };
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** Keeps nothing. */
    private static final class Nothing implements ModelSink, ResultSink {

        @Override
        public void issue(ReadIssue issue) {}

        @Override
        public void reject(ReadIssue issue) {}

        @Override
        public void refuse(String code, String message) {}
    }
}
