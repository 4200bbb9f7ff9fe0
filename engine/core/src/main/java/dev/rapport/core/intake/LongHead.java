package dev.rapport.core.intake;

import dev.rapport.api.plugin.ExportFile;
import dev.rapport.loader.ForwardingFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A file that nobody knew by its first bytes, with more of them. */
final class LongHead extends ForwardingFile {

    private final byte[] head;

    LongHead(ExportFile file) {
        super(file);
        try (InputStream in = file.open()) {
            this.head = in.readNBytes(LONG_HEAD_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException("The file (" + file.path() + ") cannot be read.", e);
        }
    }

    @Override
    public byte[] head() {
        return head;
    }
}
