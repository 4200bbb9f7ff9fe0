package dev.rapport.loader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An unfit plugin is refused loudly, with the reason, and never takes the others with it. */
class PluginCatalogTest {

    @TempDir
    Path folder;

    private Path plugins;

    @BeforeEach
    void makeFolder() throws IOException {
        plugins = Files.createDirectories(folder.resolve("plugins"));
    }

    @Test
    void fileThatIsNoJarIsRefused() throws IOException {
        Files.writeString(plugins.resolve("broken.jar"), "not a jar");
        Problem refused = refused();
        assertThat(refused.code()).isEqualTo("plugin-unreadable");
        assertThat(refused.hint()).contains("Plugin-Id");
    }

    @Test
    void jarThatPacksTheApiIsRefusedWithTheEntryNamed() throws IOException {
        new PluginJar("greedy").entry("dev/rapport/api/model/Post.class", "x").in(plugins);
        Problem refused = refused();
        assertThat(refused.code()).isEqualTo("plugin-packs-host");
        assertThat(refused.place()).isEqualTo("greedy-1.0.0.jar!dev/rapport/api/model/Post.class");
        assertThat(refused.hint()).contains("provided");
    }

    @Test
    void jarThatPacksPf4jIsRefusedWithTheEntryNamedWhereverItHides() throws IOException {
        new PluginJar("greedy")
                .entry("META-INF/versions/17/org/pf4j/Plugin.class", "x")
                .in(plugins);
        assertThat(refused().place()).endsWith("!META-INF/versions/17/org/pf4j/Plugin.class");
    }

    @Test
    void pluginForAnotherApiIsRefusedWithBothVersions() throws IOException {
        new PluginJar("old").requires(">=2.0.0 & <3.0.0").in(plugins);
        Problem refused = refused();
        assertThat(refused.code()).isEqualTo("plugin-wrong-api");
        assertThat(refused.message()).contains(">=2.0.0 & <3.0.0").contains("1.0.0");
    }

    @Test
    void pluginThatNamesNoRangeOfTheApiIsRefused() throws IOException {
        for (String none : new String[] {"", "*", "newest", "1.0"}) {
            new PluginJar("careless").requires(none).in(plugins);
            assertThat(refused().hint()).as(none).contains("Plugin-Requires: >=1.0.0 & <2.0.0");
        }
    }

    @Test
    void aRangeThatIsNoneAndARangeThatIsNotThereAreSaidToBeSo() throws IOException {
        new PluginJar("careless").requires("latest please").in(plugins);
        assertThat(refused().message()).contains("(latest please) is no range of versions");
        new PluginJar("careless").requires("").in(plugins);
        assertThat(refused().message()).contains("does not say which api it needs");
    }

    @Test
    void whatAConstructorThrewIsSaidAndNotThatItThrew() throws IOException {
        String source = Readers.saying("Licensed", "1")
                .replace(
                        "public String platform()",
                        "public Licensed() { throw new IllegalStateException(\"no licence key\"); }\n    public String platform()");
        new PluginJar("licensed").reader("Licensed", source).in(plugins);
        assertThat(refused().message()).contains("IllegalStateException (no licence key)");
    }

    @Test
    void classesForANewerJavaAreSaidToBeThat() throws IOException {
        PluginJar jar = new PluginJar("modern").reader("Modern", Readers.saying("Modern", "1"));
        // Major version 99 stands in the bytes 6 and 7 of a class file.
        jar.patch("Modern.class", 7, (byte) 99).in(plugins);
        Problem refused = refused();
        assertThat(refused.message())
                .contains("It is built for Java 55, and this is Java "
                        + Runtime.version().feature());
        assertThat(refused.hint()).contains("maven.compiler.release 17");
    }

    @Test
    void pluginWithoutReaderIsRefusedWithAdvice() throws IOException {
        new PluginJar("empty").in(plugins);
        Problem refused = refused();
        assertThat(refused.code()).isEqualTo("plugin-without-reader");
        assertThat(refused.hint()).contains("@Extension");
    }

    @Test
    void jarMayBringReadersOfEitherKind() throws IOException {
        new PluginJar("shop").reader("Shop", Readers.ofResults("Shop")).in(plugins);
        PluginLock.of(plugins).write(plugins);
        try (PluginCatalog catalog = PluginCatalog.load(plugins, folder.resolve("copies"))) {
            PluginInfo shop = catalog.plugins().get(0);
            assertThat(shop.isUsed()).isTrue();
            assertThat(shop.platformReaders()).isEmpty();
            assertThat(shop.resultReaders()).singleElement().satisfies(reader -> assertThat(reader.origin())
                    .isEqualTo("trial-shop"));
        }
    }

    @Test
    void readerThatIsNotThereOrThrowsIsRefusedAndNamed() throws IOException {
        new PluginJar("ghost")
                .entry("META-INF/extensions.idx", "agency.Ghost\n")
                .in(plugins);
        Problem refused = refused();
        assertThat(refused.code()).isEqualTo("plugin-reader-broken");
        assertThat(refused.message()).contains("agency.Ghost");
    }

    @Test
    void refusedPluginLeavesItsFileFreeAndTheOthersInUse() throws IOException {
        new PluginJar("empty").in(plugins);
        new PluginJar("sound").reader("Sound", Readers.saying("Sound", 1 + "")).in(plugins);
        PluginLock.of(plugins).write(plugins);
        PluginCatalog catalog = PluginCatalog.load(plugins, folder.resolve("copies"));
        assertThat(catalog.plugins()).extracting(PluginInfo::isUsed).containsExactly(false, true);
        // Loaded from a copy: the author's own file can be replaced while the engine runs.
        Files.delete(plugins.resolve("empty-1.0.0.jar"));
        Files.delete(plugins.resolve("sound-1.0.0.jar"));
        catalog.close();
    }

    @Test
    void secondVersionOfOnePluginIsRefusedAndBothAreNamed() throws IOException {
        new PluginJar("sound").reader("Sound", Readers.saying("Sound", "1")).in(plugins);
        new PluginJar("sound")
                .version("1.1.0")
                .reader("Sound", Readers.saying("Sound", "2"))
                .in(plugins);
        PluginLock.of(plugins).write(plugins);
        try (PluginCatalog catalog = PluginCatalog.load(plugins, folder.resolve("copies"))) {
            assertThat(catalog.plugins()).extracting(PluginInfo::isUsed).containsExactly(true, false);
            Problem refused = catalog.plugins().get(1).refused().orElseThrow();
            assertThat(refused.code()).isEqualTo("plugin-twice");
            assertThat(refused.toString()).contains("sound-1.0.0.jar").contains("sound-1.1.0.jar");
        }
    }

    @Test
    void folderThatIsNotThereHasNoPlugins() {
        try (PluginCatalog catalog = PluginCatalog.load(folder.resolve("nowhere"), folder.resolve("copies"))) {
            assertThat(catalog.plugins()).isEmpty();
        }
    }

    /** Why the only plugin of the folder is not used, though a person accepted it. */
    private Problem refused() throws IOException {
        PluginLock.of(plugins).write(plugins);
        try (PluginCatalog catalog = PluginCatalog.load(plugins, folder.resolve("copies"))) {
            assertThat(catalog.plugins()).hasSize(1);
            return catalog.plugins().get(0).refused().orElseThrow();
        }
    }
}
