package dev.rapport.core.intake;

import dev.rapport.api.plugin.ExportFile;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A file while all readers are asked whether they know it: what one finds out of its first bytes the others need not find out again. */
final class LookedAt implements ExportFile {

    private final ExportFile file;
    private final byte[] head;
    private final Map<String, Object> found = new HashMap<>();

    LookedAt(ExportFile file) {
        this.file = file;
        this.head = file.head();
    }

    @Override
    public Object foundOnce(String what, Supplier<?> find) {
        Object known = found.get(what);
        if (known == null) {
            known = find.get();
            found.put(what, known);
        }
        return known;
    }

    @Override
    public byte[] head() {
        return head.clone();
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
