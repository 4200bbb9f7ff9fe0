package dev.rapport.core.intake;

import dev.rapport.api.plugin.ExportFile;
import dev.rapport.loader.ForwardingFile;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** A file while all readers are asked whether they know it: what one finds out of its first bytes the others need not find out again. */
final class LookedAt extends ForwardingFile {

    private final byte[] head;
    private final Map<String, Object> found = new HashMap<>();

    LookedAt(ExportFile file) {
        super(file);
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
}
