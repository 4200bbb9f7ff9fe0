package dev.rapport.testkit.reader;

import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.FileReader;
import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.api.plugin.ReaderCapability;
import dev.rapport.api.plugin.ResultReader;
import java.io.IOException;
import java.util.Set;
import java.util.function.Predicate;

/** What a reader gave, seen as the contract looks at it: alike for each kind of reader. */
interface Given {

    /** Nothing yet. */
    static Given by(FileReader reader) {
        return by(reader, heading -> false);
    }

    /** Nothing yet, and without own fields and remarks that are only about a column which a test added. */
    static Given by(FileReader reader, Predicate<String> leftOut) {
        if (reader instanceof PlatformReader platform) {
            return new GivenModel(platform, leftOut);
        }
        if (reader instanceof ResultReader results) {
            return new GivenResults(results, leftOut);
        }
        throw new IllegalArgumentException("The reader (" + reader + ") is of no kind that the contract knows.");
    }

    /** Reads a file into this. */
    void add(ExportFile file, String format) throws IOException;

    /** Notes a file beside the others that the reader does not know. */
    void leftAlone(String name);

    /** All of it as JSON for people; the same for the same meaning. */
    String json();

    /** The same with what was said of it: words and places of issues, why a file was refused. */
    String inWords();

    /** The ids of its records. */
    Set<String> ids();

    /** Ids of records of one level, none of which begins inside another one. */
    Set<String> siblings();

    /** What was really given. */
    Set<ReaderCapability> capabilities();

    /** Counters that are known to be zero, by name. */
    Set<String> zeros();

    /** Whether there would be more of it in a larger file. */
    boolean grows();
}
