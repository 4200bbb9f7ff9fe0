package dev.rapport.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The packed distribution's own command. One with options or a home of its own, or that is asked for {@link #alone()}, is a process each
 * time, as a user starts it; the others of a folder share one, which tests nothing less and spares hundreds of starts.
 */
final class Rapport {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What a command answered. */
    record Answer(int code, String out, String err) {

        JsonNode json() {
            return parse(out);
        }

        List<JsonNode> jsonLines() {
            return out.lines()
                    .filter(line -> !line.isBlank())
                    .map(Rapport::parse)
                    .toList();
        }
    }

    private final Path folder;
    private final Path home;
    private final String options;
    private final Map<String, String> surroundings;
    private final boolean isKept;

    /** @param folder the current folder of the commands */
    Rapport(Path folder) {
        this(folder, home(), Demo.QUICK + " -XX:SharedArchiveFile=" + Demo.archive(), Map.of(), true);
    }

    /**
     * The command of another copy of the distribution.
     *
     * @param folder the current folder of the commands
     * @param home the copy
     */
    Rapport(Path folder, Path home) {
        this(folder, home, Demo.QUICK, Map.of(), false);
    }

    private Rapport(Path folder, Path home, String options, Map<String, String> surroundings, boolean isKept) {
        this.folder = folder;
        this.home = home;
        this.options = options;
        this.surroundings = surroundings;
        this.isKept = isKept;
    }

    /** The same, each command a process of its own. */
    Rapport alone() {
        return new Rapport(folder, home, options, surroundings, false);
    }

    /** The same with variables of the surroundings. */
    Rapport within(Map<String, String> variables) {
        return new Rapport(folder, home, options, variables, isKept);
    }

    /**
     * The same with options of its own instead of those that make tests quick.
     *
     * @param own options of Java, in RAPPORT_JAVA_OPTS; nothing for a start as a user's is
     */
    Rapport with(String own) {
        return new Rapport(folder, home, own, Map.of(), false);
    }

    static Path home() {
        return Path.of(System.getProperty("rapport.distribution"));
    }

    /** A command that goes on while the test does something else; what it says is nobody's. */
    Process begin(String... arguments) throws IOException {
        return command(arguments)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private ProcessBuilder command(String... arguments) {
        List<String> command =
                new ArrayList<>(List.of(home.resolve("bin/rapport").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("RAPPORT_JAVA_OPTS", options);
        builder.environment().putAll(surroundings);
        return builder;
    }

    Answer run(String... arguments) {
        try {
            Path out = Files.createTempFile("rapport", ".out");
            Path err = Files.createTempFile("rapport", ".err");
            if (isKept) {
                int code = KeptProcess.in(folder, surroundings).run(out, err, arguments);
                return new Answer(code, read(out), read(err));
            }
            Process process = command(arguments)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(15, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("The command did not end: " + List.of(arguments));
            }
            return new Answer(process.exitValue(), read(out), read(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        Files.delete(file);
        return text;
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new AssertionError("This is no JSON: " + text, e);
        }
    }
}
