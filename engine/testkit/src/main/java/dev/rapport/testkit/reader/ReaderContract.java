package dev.rapport.testkit.reader;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.Confidence;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.FileReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What readers of every kind keep; authors extend the contract of their kind. */
public abstract class ReaderContract {

    /** The tag of what needs the packed jar: the parent of plugins runs it when there is one. */
    public static final String PACKED = "packed";

    /** The tag of what takes long: Rapport's own daily build leaves it out. */
    public static final String THOROUGH = "thorough";

    ReaderContract() {}

    /** The reader under test. */
    protected abstract FileReader reader();

    /** The folder of the cases. */
    protected abstract Path fixtures();

    /** Whether a claim on a file of another of Rapport's plugins is right. */
    protected boolean mayClaim(ExportFile stranger, Claim claim) {
        return claim.confidence() == Confidence.FALLBACK;
    }

    @TestFactory
    Stream<DynamicContainer> everyPromise() throws IOException {
        Subject sample = subject().sample();
        return Law.of(reader()).stream().map(law -> container(law, sample));
    }

    /** The same laws where they take long, on every file that was not looked at yet. */
    @TestFactory
    @Tag(THOROUGH)
    Stream<DynamicContainer> everyPromiseOnEveryFile() throws IOException {
        Subject rest = subject().rest();
        return Law.of(reader()).stream().filter(Law::isLong).map(law -> container(law, rest));
    }

    /** What the engine loads is the jar and not the classes beside it. */
    @Test
    @Tag(PACKED)
    void thePackedJarLoadsAsTheEngineLoadsItAndReadsTheSame() throws Exception {
        String jar = System.getProperty("plugin.jar");
        assertNotNull(
                jar, "The property plugin.jar names no jar. Maybe run mvn verify: the parent of plugins sets it.");
        List<Path> shared = Stream.of(System.getProperty("plugin.libraries", "").split(File.pathSeparator))
                .filter(library -> !library.isBlank())
                .map(Path::of)
                .toList();
        PackedContract.loadsAndReadsTheSame(
                Path.of(jar), shared, reader().getClass().getName());
    }

    /** A build's log shows numbers where a tree has names, so the words say themselves what they are about. */
    private Check.Body named(Law law, Check check) {
        return () -> {
            try {
                check.body().run();
            } catch (AssertionError broken) {
                throw broken(law, check, String.valueOf(broken.getMessage()), broken.getCause());
            } catch (RuntimeException | IOException | StackOverflowError | LinkageError thrown) {
                throw broken(law, check, Thrown.said(thrown, reader(), "(" + check.name() + ")"), thrown);
            }
        };
    }

    private static AssertionError broken(Law law, Check check, String words, @Nullable Throwable cause) {
        return new AssertionError("Broken: " + law.sentence() + " | " + check.name() + "\n" + words, cause);
    }

    private Subject subject() throws IOException {
        return Subject.of(this::reader, fixtures().toAbsolutePath(), this::mayClaim);
    }

    private DynamicContainer container(Law law, Subject subject) {
        try {
            return DynamicContainer.dynamicContainer(
                    law.sentence(),
                    law.checks().of(subject).stream()
                            .map(check -> DynamicTest.dynamicTest(check.name(), named(law, check)::run)));
        } catch (IOException | RuntimeException | AssertionError e) {
            return DynamicContainer.dynamicContainer(
                    law.sentence(), Stream.of(DynamicTest.dynamicTest("could not begin", () -> {
                        throw e;
                    })));
        }
    }
}
