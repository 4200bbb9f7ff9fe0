package dev.rapport.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.json.PackageVersion;
import dev.rapport.api.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plugin and its host never see each other's libraries. */
class IsolationTest {

    private static final Path ANOTHER_JACKSON = Path.of("target", "another", "jackson-core.jar");

    @TempDir
    Path folder;

    @Test
    void pluginWorksWithTheJacksonThatItBringsAndTheHostWithItsOwn() throws IOException {
        Path jar = new PluginJar("bringer")
                .reader(
                        "Bringer",
                        Readers.saying("Bringer", "com.fasterxml.jackson.core.json.PackageVersion.VERSION"),
                        ANOTHER_JACKSON)
                .library(ANOTHER_JACKSON)
                .in(folder);
        try (PackedPlugin plugin = PackedPlugin.open(jar, folder.resolve("copies"))) {
            assertThat(plugin.info().refused()).isEmpty();
            String theirs = Said.by(plugin.info().platformReaders().get(0)).get(0);
            assertThat(theirs).startsWith("2.").isNotEqualTo(PackageVersion.VERSION.toString());
            assertThat(new com.fasterxml.jackson.core.JsonFactory().version()).isEqualTo(PackageVersion.VERSION);
        }
    }

    @Test
    void twoPluginsHaveTheirOwnCopiesOfOneLibrary() throws IOException {
        String identity = "System.identityHashCode(com.fasterxml.jackson.core.JsonFactory.class)";
        Path one = new PluginJar("one")
                .reader("One", Readers.saying("One", identity), ANOTHER_JACKSON)
                .library(ANOTHER_JACKSON)
                .in(folder);
        Path two = new PluginJar("two")
                .reader("Two", Readers.saying("Two", identity), ANOTHER_JACKSON)
                .library(ANOTHER_JACKSON)
                .in(folder);
        try (PackedPlugin first = PackedPlugin.open(one, folder.resolve("copies"));
                PackedPlugin second = PackedPlugin.open(two, folder.resolve("copies"))) {
            assertThat(Said.by(first.info().platformReaders().get(0)))
                    .isNotEqualTo(Said.by(second.info().platformReaders().get(0)));
        }
    }

    @Test
    void libraryOfTheHostIsOutOfReachAndTheAnswerSaysToPackIt() throws IOException {
        Path jar = new PluginJar("borrower")
                .reader("Borrower", Readers.saying("Borrower", "new com.fasterxml.jackson.core.JsonFactory()"))
                .in(folder);
        try (PackedPlugin plugin = PackedPlugin.open(jar, folder.resolve("copies"))) {
            Throwable thrown =
                    catchThrowable(() -> Said.by(plugin.info().platformReaders().get(0)));
            assertThat(thrown).isInstanceOf(LinkageError.class);
            assertThat(Failure.said(thrown))
                    .contains("(com.fasterxml.jackson.core.JsonFactory) is not in the plugin's jar");
            assertThat(Failure.advice(thrown, "")).contains("Maybe pack it");
        }
    }

    @Test
    void classOfTheHostIsOutOfReachAndTheAnswerNamesTheApi() throws IOException {
        Path jar = new PluginJar("intruder")
                .reader(
                        "Intruder",
                        Readers.saying(
                                "Intruder",
                                "dev.rapport.loader.PluginLock.FILE.length() + "
                                        + "new dev.rapport.loader.PluginLock(new java.util.TreeMap<>()).toString()"))
                .in(folder);
        try (PackedPlugin plugin = PackedPlugin.open(jar, folder.resolve("copies"))) {
            Throwable thrown =
                    catchThrowable(() -> Said.by(plugin.info().platformReaders().get(0)));
            assertThat(Failure.said(thrown)).contains("(dev.rapport.loader.PluginLock) is the host's own");
            assertThat(Failure.advice(thrown, "")).contains("Maybe dev.rapport.api");
        }
    }

    @Test
    void reflectionAndResourcesDoNotReachTheHostEither() throws IOException {
        Path jar = new PluginJar("curious")
                .reader(
                        "Curious",
                        Readers.saying(
                                "Curious",
                                "Curious.class.getClassLoader().getResource(\"dev/rapport/loader/PluginLock.class\")"
                                        + " + \" \" + Curious.class.getClassLoader().getResource(\"org/junit/jupiter/api/Test.class\")"))
                .in(folder);
        try (PackedPlugin plugin = PackedPlugin.open(jar, folder.resolve("copies"))) {
            assertThat(Said.by(plugin.info().platformReaders().get(0))).containsExactly("null null");
        }
    }

    @Test
    void readerThatCannotBeMadeWithoutAHostClassIsRefusedWithTheClassAndAdvice() throws IOException {
        String source = Readers.saying("Early", "held")
                .replace(
                        "{\n    public String platform",
                        "{\n    private final Object held = new dev.rapport.loader"
                                + ".PluginLock(new java.util.TreeMap<>());\n    public String platform");
        Path jar = new PluginJar("early").reader("Early", source).in(folder);
        try (PackedPlugin plugin = PackedPlugin.open(jar, folder.resolve("copies"))) {
            Problem refused = plugin.info().refused().orElseThrow();
            assertThat(refused.code()).isEqualTo("plugin-reader-broken");
            assertThat(refused.place()).isEqualTo("early-1.0.0.jar!Early.class");
            assertThat(refused.message()).contains("dev.rapport.loader.PluginLock");
            assertThat(refused.hint()).startsWith("Maybe dev.rapport.api");
        }
    }

    @Test
    void filesOfAnOpenPluginCanBeReplaced() throws IOException {
        Path jar = new PluginJar("replaced")
                .reader("Replaced", Readers.saying("Replaced", "\"as accepted\""))
                .in(folder);
        try (PackedPlugin plugin = PackedPlugin.open(jar, folder.resolve("copies"))) {
            Files.writeString(jar, "something else");
            assertThat(Said.by(plugin.info().platformReaders().get(0))).containsExactly("as accepted");
        }
    }
}
