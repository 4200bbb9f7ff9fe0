package dev.rapport.testkit.reader;

import dev.rapport.api.plugin.Confidence;
import dev.rapport.api.plugin.FileReader;
import dev.rapport.api.plugin.ResultReader;
import dev.rapport.loader.Libraries;
import dev.rapport.loader.PackedPlugin;
import dev.rapport.loader.PluginInfo;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarFile;

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

    private static final String CARRIES = "it carries files that prove it";

    /** Is told what is looked at and what came of it, while it happens. */
    interface Observer {

        void looking(String law, String check);

        void found(Result result);
    }

    private PackedContract() {}

    /**
     * Looks at every promise, in this process: the plugin's code runs with all that this process may do. {@link ContractProcess} runs
     * it in one of its own.
     *
     * @param plugin a plugin that was not refused
     * @param fixtures folder of the cases; empty for those that the jar carries
     */
    static void check(PackedPlugin plugin, Optional<Path> fixtures, Observer observer) throws IOException {
        try (JarFile manifest = new JarFile(plugin.copy().toFile())) {
            String description =
                    String.valueOf(manifest.getManifest().getMainAttributes().getValue("Plugin-Description"));
            observer.found(new Result(
                    "its manifest is whole",
                    "META-INF/MANIFEST.MF",
                    Names.ofManifest(plugin.info(), description.equals("null") ? "" : description)));
        }
        try (FileSystem jar = FileSystems.newFileSystem(plugin.copy(), Map.of())) {
            for (FileReader reader : plugin.info().readers()) {
                String carried = reader instanceof ResultReader ? RESULTS : FIXTURES;
                check(reader, fixtures.orElse(jar.getPath(carried)), observer);
            }
        }
    }

    /**
     * Throws when the jar is refused, or gives something else than the expected.json of the fixtures that it carries.
     *
     * @param shared libraries that the plugin does not pack
     */
    static void loadsAndReadsTheSame(Path jar, List<Path> shared, String type) throws Exception {
        // Beside the jar, where a clean build takes it away.
        Path copies = jar.toAbsolutePath().resolveSibling("checked-copies");
        try (Libraries libraries = Libraries.unlocked(shared, copies);
                PackedPlugin plugin = PackedPlugin.open(jar, copies, libraries)) {
            PluginInfo info = plugin.info();
            Expect.that(
                    info.isUsed(),
                    () -> "The engine refuses the packed plugin: "
                            + info.refused().orElseThrow());
            try (FileSystem inside = FileSystems.newFileSystem(plugin.copy(), Map.of())) {
                for (FileReader reader : info.readers()) {
                    // A jar may bring readers of both kinds, each with fixtures of its own.
                    if (reader.getClass().getName().equals(type)) {
                        Path carried = inside.getPath(reader instanceof ResultReader ? RESULTS : FIXTURES);
                        readsTheSame(Subject.of(() -> reader, carried, (file, claim) -> true));
                    }
                }
            }
        }
    }

    private static void readsTheSame(Subject subject) throws Exception {
        for (Check check : Faults.everyFile(subject)) {
            check.body().run();
        }
        for (Check check : Golden.everyFixture(subject)) {
            check.body().run();
        }
    }

    private static void check(FileReader reader, Path root, Observer observer) {
        observer.looking(CARRIES, root.toString());
        try {
            Subject subject =
                    Subject.of(() -> reader, root, (file, claim) -> claim.confidence() == Confidence.FALLBACK);
            for (Law law : Law.of(reader)) {
                observer.looking(law.sentence(), "");
                for (Check check : law.checks().of(subject)) {
                    observer.looking(law.sentence(), check.name());
                    observer.found(new Result(law.sentence(), check.name(), broken(check, reader)));
                }
            }
        } catch (Exception | AssertionError | OutOfMemoryError e) {
            observer.found(
                    new Result(CARRIES, root.toString(), Optional.of(said(e, reader, "a look at the fixtures"))));
        }
    }

    private static Optional<String> broken(Check check, FileReader reader) {
        try {
            check.body().run();
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("It was interrupted.");
        } catch (Exception | AssertionError | StackOverflowError | OutOfMemoryError | LinkageError e) {
            return Optional.of(said(e, reader, "(" + check.name() + ")"));
        }
    }

    private static String said(Throwable e, FileReader reader, String doing) {
        return e instanceof AssertionError && e.getMessage() != null ? e.getMessage() : Thrown.said(e, reader, doing);
    }
}
