package dev.rapport.parsing;

import java.util.HashSet;
import org.jspecify.annotations.Nullable;

/** The names of an object of which only some fields were read: to ask for another is an error of the reader, too. */
@SuppressWarnings("serial")
final class AskedNames extends HashSet<String> {

    private final transient AskedObject object;

    AskedNames(AskedObject object) {
        this.object = object;
    }

    @Override
    public boolean contains(@Nullable Object name) {
        assert name instanceof String text && object.isRead(text);
        return super.contains(name);
    }
}
