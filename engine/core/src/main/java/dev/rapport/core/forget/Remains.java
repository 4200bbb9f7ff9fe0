package dev.rapport.core.forget;

import java.util.List;
import java.util.Locale;

/**
 * A file of the workspace that still names a person. Rapport does not touch it.
 *
 * @param path from the workspace
 * @param kind what it is
 * @param lines lines that name them, empty for a file without lines that count
 * @param words what was found there; empty when the file could not be looked into
 */
public record Remains(String path, Kind kind, List<Long> lines, List<String> words) {

    /** What a file is, which decides what to do with it. */
    public enum Kind {
        /** A raw export, or a sheet of results. */
        EXPORT,
        /** A sheet that people keep. */
        SHEET,
        /** A report that was written when they were still there. */
        REPORT,
        /** Something else. */
        OTHER,
        /** A file that nobody can look into, such as a PDF. */
        CLOSED;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Remains {
        lines = List.copyOf(lines);
        words = List.copyOf(words);
    }
}
