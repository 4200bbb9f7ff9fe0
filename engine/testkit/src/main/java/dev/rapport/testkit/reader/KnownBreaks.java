package dev.rapport.testkit.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;

/**
 * Promises that a plugin is known to break, one {@code plugin | promise | check} to a line of the file that the property {@code
 * contract.known-breaks} names. They are skipped and say so; one that is kept again fails until its line is deleted, so the list only shrinks.
 * A star for the check says that nobody has yet looked which ones are broken: those that are kept pass.
 */
final class KnownBreaks {

    private final Path file;
    private final String plugin;
    private final Set<String> lines;

    private KnownBreaks(Path file, String plugin, Set<String> lines) {
        this.file = file;
        this.plugin = plugin;
        this.lines = lines;
    }

    static KnownBreaks read() throws IOException {
        Path file = Path.of(System.getProperty("contract.known-breaks", "none"));
        Set<String> lines = Files.isRegularFile(file) ? new HashSet<>(Files.readAllLines(file)) : Set.of();
        return new KnownBreaks(file, System.getProperty("plugin.id", ""), lines);
    }

    Check.Body watch(Law law, Check check) {
        String promise = plugin + " | " + law.sentence() + " | ";
        boolean isOpen = lines.contains(promise + "*");
        String line = promise + check.name();
        if (!isOpen && !lines.contains(line)) {
            return check.body();
        }
        return () -> {
            try {
                check.body().run();
            } catch (AssertionError broken) {
                Assumptions.abort("known to be broken: " + broken.getMessage());
            }
            Expect.that(isOpen, () -> "The promise is kept now. Delete the line (" + line + ") from " + file + ".");
        };
    }
}
