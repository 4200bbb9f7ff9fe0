package dev.rapport.testkit.reader;

import dev.rapport.api.plugin.ExportFile;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * A file that a test wrote itself.
 *
 * @param path path as the user would know it
 * @param content the bytes; not copied, leave them alone
 * @param modified the file's time
 * @param siblings other entries of the same archive
 */
public record FileInMemory(String path, byte[] content, Instant modified, List<ExportFile> siblings)
        implements ExportFile {

    private static final Instant SOME_DAY = Instant.parse("2026-06-01T12:00:00Z");

    public FileInMemory {
        siblings = List.copyOf(siblings);
    }

    public static FileInMemory of(String path, byte[] content) {
        return new FileInMemory(path, content, SOME_DAY, List.of());
    }

    public static FileInMemory of(String path, String text) {
        return of(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public FileInMemory withContent(byte[] other) {
        return new FileInMemory(path, other, modified, siblings);
    }

    public FileInMemory named(String other) {
        return new FileInMemory(other, content, modified, siblings);
    }

    public FileInMemory withSiblings(List<ExportFile> others) {
        return new FileInMemory(path, content, modified, others);
    }

    @Override
    public byte[] head() {
        return Arrays.copyOf(content, Math.min(content.length, HEAD_BYTES));
    }

    @Override
    public long size() {
        return content.length;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(content);
    }
}
