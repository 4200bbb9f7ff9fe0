package dev.rapport.testkit.reader;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The contract on a packed plugin, in a process of its own with limits: a plugin that ends the process, never comes back or eats the memory
 * is a broken promise with the place where it happened. It is no cage: the plugin may do what its user may do.
 */
public final class ContractProcess {

    /** Beyond its own limit of time, before the process is ended from outside. */
    private static final int GRACE_SECONDS = 20;

    /** Bytes of what was printed. */
    private static final int MOST_READ = 1 << 16;

    /**
     * Limits of the process.
     *
     * @param megabytes most memory for its objects
     * @param seconds longest time for one look at one promise
     */
    public record Limits(int megabytes, int seconds) {

        public static final Limits DEFAULT = new Limits(512, 60);
    }

    /**
     * What was found.
     *
     * @param id the plugin's own id, the file's name where it has none
     * @param version its version, empty where it could not be read
     * @param sha256 checksum of the jar
     * @param refused why the engine refuses it, empty when it does not
     * @param code of the refusal
     * @param results every look, in order
     */
    public record Answer(
            String id,
            String version,
            String sha256,
            String refused,
            String code,
            List<PackedContract.Result> results) {

        public Answer {
            results = List.copyOf(results);
        }

        /** Whether the engine takes it and it keeps every promise. */
        public boolean isSound() {
            return refused.isEmpty()
                    && results.stream().noneMatch(result -> result.broken().isPresent());
        }
    }

    private final Path folder;
    private final Limits limits;

    /** @param folder an empty one of our own; what the plugin writes to its current folder lands there */
    public ContractProcess(Path folder, Limits limits) {
        this.folder = folder.toAbsolutePath();
        this.limits = limits;
    }

    /**
     * Looks at every promise.
     *
     * @param plugins folder of plugins, whose accepted libraries the plugin may share
     * @param fixtures folder of the cases; empty for those that the jar carries
     */
    public Answer check(Path jar, Path plugins, Optional<Path> fixtures) throws IOException, InterruptedException {
        Path notes = folder.resolve("notes.jsonl");
        Path out = folder.resolve("out.txt");
        Path here = Files.createDirectories(folder.resolve("here"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + limits.megabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-cp",
                classPath(),
                ContractMain.class.getName(),
                notes.toString(),
                jar.toAbsolutePath().toString(),
                folder.resolve("copies").toString(),
                String.valueOf(limits.seconds()),
                plugins.toAbsolutePath().toString()));
        fixtures.ifPresent(cases -> command.add(cases.toAbsolutePath().toString()));
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(here.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        LimitedProcess.Ended ended =
                new LimitedProcess(builder, notes, List.of(out, err)).run(limits.seconds() + GRACE_SECONDS);
        return answer(jar, ContractNotes.read(notes), ended, out);
    }

    private Answer answer(Path jar, ContractNotes.Read notes, LimitedProcess.Ended ended, Path out) throws IOException {
        List<PackedContract.Result> results = new ArrayList<>(notes.results());
        if (!notes.isDone()) {
            results.add(new PackedContract.Result(
                    notes.law(),
                    notes.check().isEmpty() ? jar.getFileName().toString() : notes.check(),
                    Optional.of(why(notes.stopped(), ended) + " Nothing behind this was looked at.")));
        }
        String printed = Speech.shown(beginning(out));
        boolean isTold = results.stream()
                .anyMatch(result ->
                        result.law().equals(Quiet.LAW) && result.broken().isPresent());
        if (!printed.isEmpty() && !isTold) {
            results.add(new PackedContract.Result(Quiet.LAW, "the whole check", Optional.of(Quiet.words(printed))));
        }
        return new Answer(
                notes.plugin().path("id").asText(jar.getFileName().toString()),
                notes.plugin().path("version").asText(""),
                notes.plugin().path("sha256").asText(""),
                notes.plugin().path("refused").asText(""),
                notes.plugin().path("code").asText(""),
                results);
    }

    /** What is shown of it is a line; what was printed may be anything. */
    private static String beginning(Path out) throws IOException {
        try (InputStream in = Files.newInputStream(out)) {
            return new String(in.readNBytes(MOST_READ), StandardCharsets.ISO_8859_1);
        }
    }

    private String why(String stopped, LimitedProcess.Ended ended) {
        if (!stopped.isEmpty()) {
            return stopped;
        }
        return switch (ended.how()) {
            case SILENT ->
                "It does not come back, and was ended from outside after "
                        + (limits.seconds() + GRACE_SECONDS) + " s. Maybe it needs nearly all of the memory ("
                        + limits.megabytes() + " MiB).";
            case FLOODED ->
                "It printed more than " + (LimitedProcess.MOST_PRINTED >> 20)
                        + " MiB, and was ended from outside. Maybe a loop prints: a reader has nothing to say but its issues.";
            case ITSELF ->
                "The process ended here (exit code " + ended.code()
                        + "). Maybe the plugin calls System.exit or halt: in a user's Rapport that ends the import, and nothing can hold it back.";
        };
    }

    /** The same classes as here; the process begins in another folder. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(part -> !part.isEmpty())
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
