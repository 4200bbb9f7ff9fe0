package dev.rapport.loader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plugins may share a library; it is accepted and checked as they are, and changes what reads. */
class LibrariesTest {

    private static final Path JACKSON = Path.of("target", "another", "jackson-core.jar");
    private static final String IDENTITY = "System.identityHashCode(com.fasterxml.jackson.core.JsonFactory.class)";

    @TempDir
    Path folder;

    private Path plugins;

    @BeforeEach
    void makeFolder() throws IOException {
        plugins = Files.createDirectories(folder.resolve("plugins"));
    }

    @Test
    void twoPluginsThatShareALibraryHaveTheSameClasses() throws IOException {
        library("1.2.0");
        sharer("One", "tea-parser@>=1.0.0 & <2.0.0");
        sharer("Two", "tea-parser");
        try (PluginCatalog catalog = accepted()) {
            assertThat(catalog.plugins()).allMatch(PluginInfo::isUsed);
            assertThat(catalog.plugins().stream().filter(PluginInfo::isLibrary))
                    .extracting(PluginInfo::id)
                    .containsExactly("tea-parser");
            List<String> said = catalog.plugins().stream()
                    .flatMap(plugin -> plugin.platformReaders().stream())
                    .map(reader -> {
                        try {
                            return Said.by(reader).get(0);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .toList();
            assertThat(said).hasSize(2);
            assertThat(said.get(0)).isEqualTo(said.get(1));
        }
    }

    @Test
    void aLibraryThatIsNotThereIsNamed() throws IOException {
        sharer("One", "tea-parser");
        Problem refused = refusedOf("one");
        assertThat(refused.code()).isEqualTo("plugin-without-library");
        assertThat(refused.message()).contains("(tea-parser)");
    }

    @Test
    void aLibraryThatNobodyAcceptedIsNotLent() throws IOException {
        sharer("One", "tea-parser");
        PluginLock lock = PluginLock.of(plugins);
        library("1.0.0");
        lock.write(plugins);
        try (PluginCatalog catalog = PluginCatalog.load(plugins, folder.resolve("copies"))) {
            assertThat(catalog.plugins())
                    .extracting(plugin -> plugin.refused().orElseThrow().code())
                    .containsExactlyInAnyOrder("plugin-unlisted", "plugin-without-library");
        }
    }

    @Test
    void anotherVersionOfALibraryIsNamedWithBoth() throws IOException {
        library("2.0.0");
        sharer("One", "tea-parser@>=1.0.0 & <2.0.0");
        Problem refused = refusedOf("one");
        assertThat(refused.code()).isEqualTo("plugin-other-library");
        assertThat(refused.message()).contains("(tea-parser >=1.0.0 & <2.0.0)").contains("(2.0.0)");
    }

    @Test
    void aChangedLibraryChangesTheChecksumsOfWhoeverSharesIt() throws IOException {
        library("1.0.0");
        sharer("One", "tea-parser");
        String before = checksumsOf("one");
        new PluginJar("tea-parser")
                .asLibrary()
                .library(JACKSON)
                .entry("more.txt", "more")
                .in(plugins);
        assertThat(checksumsOf("one")).isNotEqualTo(before).startsWith(before.substring(0, 64));
    }

    @Test
    void aLibraryIsNoPluginThatCouldBeChecked() throws IOException {
        Path library = library("1.0.0");
        try (PackedPlugin plugin = PackedPlugin.open(library, folder.resolve("copies"))) {
            assertThat(plugin.info().refused().orElseThrow().code()).isEqualTo("plugin-is-library");
        }
    }

    @Test
    void aLibraryThatPacksTheHostIsRefusedAsAPluginIs() throws IOException {
        new PluginJar("tea-parser")
                .asLibrary()
                .entry("dev/rapport/api/model/Post.class", "x")
                .in(plugins);
        assertThat(refusedOf("tea-parser-1.0.0.jar").code()).isEqualTo("plugin-packs-host");
    }

    private Path library(String version) throws IOException {
        return new PluginJar("tea-parser")
                .version(version)
                .asLibrary()
                .library(JACKSON)
                .in(plugins);
    }

    private void sharer(String name, String libraries) throws IOException {
        new PluginJar(name.toLowerCase(Locale.ROOT))
                .reader(name, Readers.saying(name, IDENTITY), JACKSON)
                .sharing(libraries)
                .in(plugins);
    }

    private PluginCatalog accepted() throws IOException {
        PluginLock.of(plugins).write(plugins);
        return PluginCatalog.load(plugins, folder.resolve("copies"));
    }

    private Problem refusedOf(String id) throws IOException {
        try (PluginCatalog catalog = accepted()) {
            return one(catalog, id).refused().orElseThrow();
        }
    }

    private String checksumsOf(String id) throws IOException {
        try (PluginCatalog catalog = accepted()) {
            return one(catalog, id).checksums();
        }
    }

    private static PluginInfo one(PluginCatalog catalog, String id) {
        return catalog.plugins().stream()
                .filter(plugin -> plugin.id().equals(id) || plugin.file().startsWith(id))
                .findFirst()
                .orElseThrow();
    }
}
