package dev.rapport.loader;

import dev.rapport.api.plugin.ExportFile;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** A file that is another one in all but what a subclass says. */
public abstract class ForwardingFile implements ExportFile {

    private final ExportFile file;

    protected ForwardingFile(ExportFile file) {
        this.file = file;
    }

    @Override
    public String path() {
        return file.path();
    }

    @Override
    public String name() {
        return file.name();
    }

    @Override
    public byte[] head() {
        return file.head();
    }

    @Override
    public Object foundOnce(String what, Supplier<?> find) {
        return file.foundOnce(what, find);
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
        return file.open();
    }

    @Override
    public List<ExportFile> siblings() {
        return file.siblings();
    }
}
