package dev.rapport.loader;

import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.api.plugin.ReadIssue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Lets a reader read an empty file and keeps what it says. */
final class Said implements ModelSink {

    private final List<String> issues = new ArrayList<>();

    static List<String> by(PlatformReader reader) throws IOException {
        Said said = new Said();
        reader.read(new Nothing(), "any", said);
        return said.issues;
    }

    @Override
    public void issue(ReadIssue issue) {
        issues.add(issue.message());
    }

    @Override
    public void reject(ReadIssue issue) {}

    @Override
    public void refuse(String code, String message) {}

    private record Nothing() implements ExportFile {

        @Override
        public String path() {
            return "nothing";
        }

        @Override
        public byte[] head() {
            return new byte[0];
        }

        @Override
        public long size() {
            return 0;
        }

        @Override
        public Instant modified() {
            return Instant.EPOCH;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(new byte[0]);
        }

        @Override
        public List<ExportFile> siblings() {
            return List.of();
        }
    }
}
