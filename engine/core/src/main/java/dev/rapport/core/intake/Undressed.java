package dev.rapport.core.intake;

import dev.rapport.api.plugin.ExportFile;
import dev.rapport.loader.ForwardingFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/** A file in the form that it had before somebody wrote it in another. */
final class Undressed extends ForwardingFile {

    /** Opens the text in the earlier form. */
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }

    private final Dress dress;
    private final Source source;
    private final byte[] head;

    Undressed(ExportFile file, Dress dress, Source source) {
        super(file);
        this.dress = dress;
        this.source = source;
        try (InputStream in = source.open()) {
            this.head = in.readNBytes(HEAD_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Dress dress() {
        return dress;
    }

    @Override
    public byte[] head() {
        return head.clone();
    }

    /** What was found out of the other form does not hold for this one. */
    @Override
    public Object foundOnce(String what, Supplier<?> find) {
        return find.get();
    }

    @Override
    public long size() {
        // The text is made while it is read; beyond the head, the file's size is the best that is known.
        return head.length < HEAD_BYTES ? head.length : Math.max(super.size(), HEAD_BYTES);
    }

    @Override
    public InputStream open() throws IOException {
        return source.open();
    }
}
