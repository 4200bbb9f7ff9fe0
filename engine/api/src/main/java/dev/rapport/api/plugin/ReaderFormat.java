package dev.rapport.api.plugin;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * One format that a reader knows.
 *
 * @param id short name within the plugin, such as {@code graph-media}
 * @param title for people, such as "Graph API media"
 * @param capabilities what it can give; empty for a format that is recognised only to be refused with a true reason
 */
public record ReaderFormat(String id, String title, Set<ReaderCapability> capabilities) {

    public ReaderFormat {
        EnumSet<ReaderCapability> sorted = EnumSet.noneOf(ReaderCapability.class);
        sorted.addAll(capabilities);
        capabilities = Collections.unmodifiableSet(sorted);
    }

    public static ReaderFormat of(String id, String title, ReaderCapability... capabilities) {
        return new ReaderFormat(id, title, Set.of(capabilities));
    }
}
