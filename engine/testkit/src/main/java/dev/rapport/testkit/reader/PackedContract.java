package dev.rapport.testkit.reader;

import dev.rapport.api.plugin.Confidence;
import dev.rapport.api.plugin.FileReader;
import dev.rapport.api.plugin.ResultReader;
import dev.rapport.loader.Failure;
import dev.rapport.loader.PackedPlugin;
import dev.rapport.loader.PluginInfo;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The contract on a plugin as it is packed: loaded as the engine loads it, from a checked copy. */
public final class PackedContract {

    /** Where a plugin's jar carries the files that prove it. */
    public static final String FIXTURES = "META-INF/rapport/exports";

    /** Where it carries those of its readers of results. */
    public static final String RESULTS = "META-INF/rapport/results";

    /**
     * A promise that was looked at.
     *
     * @param law the promise
     * @param check where it was looked at
     * @param broken what was wrong, with advice; empty when it was kept
     */
    public record Result(String law, String check, Optional<String> broken) {}

    private PackedContract() {}

    /**
     * Looks at every promise.
     *
     * @param plugin a plugin that was not refused
     * @param fixtures folder of the cases; empty for those that the jar carries
     */
    public static List<Result> check(PackedPlugin plugin, Optional<Path> fixtures) throws IOException {
        List<Result> results = new ArrayList<>();
        try (FileSystem jar = FileSystems.newFileSystem(plugin.copy(), Map.of())) {
            for (FileReader reader : plugin.info().readers()) {
                String carried = reader instanceof ResultReader ? RESULTS : FIXTURES;
                check(reader, fixtures.orElse(jar.getPath(carried)), results);
            }
        }
        return results;
    }

    /** Throws when the jar is refused, or gives something else than the expected.json of the fixtures. */
    static void loadsAndReadsTheSame(Path jar, String type, Path fixtures) throws Exception {
        // Beside the jar, where a clean build takes it away.
        Path copies = jar.toAbsolutePath().resolveSibling("checked-copies");
        try (PackedPlugin plugin = PackedPlugin.open(jar, copies)) {
            PluginInfo info = plugin.info();
            Expect.that(
                    info.isUsed(),
                    () -> "The engine refuses the packed plugin: "
                            + info.refused().orElseThrow());
            for (FileReader reader : info.readers()) {
                // A jar may bring readers of both kinds, each with fixtures of its own.
                if (!reader.getClass().getName().equals(type)) {
                    continue;
                }
                for (Check check : Golden.everyFixture(Subject.of(() -> reader, fixtures, (file, claim) -> true))) {
                    check.body().run();
                }
            }
        }
    }

    private static void check(FileReader reader, Path root, List<Result> results) {
        try {
            Subject subject =
                    Subject.of(() -> reader, root, (file, claim) -> claim.confidence() == Confidence.FALLBACK);
            for (Law law : Law.of(reader)) {
                for (Check check : law.checks().of(subject)) {
                    results.add(new Result(law.sentence(), check.name(), broken(check)));
                }
            }
        } catch (Exception | AssertionError e) {
            results.add(new Result("it carries files that prove it", root.toString(), Optional.of(said(e))));
        }
    }

    private static Optional<String> broken(Check check) {
        try {
            check.body().run();
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("It was interrupted.");
        } catch (Exception | AssertionError | StackOverflowError | LinkageError e) {
            return Optional.of(said(e));
        }
    }

    private static String said(Throwable e) {
        if (e instanceof AssertionError && e.getMessage() != null) {
            return e.getMessage();
        }
        return "The reader throws: " + Failure.said(e) + " "
                + Failure.advice(e, "A bad record is an issue, never an exception.");
    }
}
