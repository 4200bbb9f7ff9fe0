package dev.rapport.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An unfit plugin is refused loudly, with the reason, and never takes the others with it. */
class PluginCatalogTest {

    private static final String RANGE = ">=1.0.0 & <2.0.0";

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
        assertThat(only().isUsed()).isFalse();
        assertThat(only().refused()).contains("could not be loaded").contains("Maybe");
    }

    @Test
    void jarThatPacksTheApiIsRefusedWithTheEntryNamed() throws IOException {
        jar("greedy", RANGE, Map.of("dev/rapport/api/model/Post.class", new byte[] {1}));
        assertThat(only().refused())
                .contains("dev/rapport/api/model/Post.class")
                .contains("provided");
    }

    @Test
    void jarThatPacksPf4jIsRefusedWithTheEntryNamed() throws IOException {
        jar("greedy", RANGE, Map.of("org/pf4j/Plugin.class", new byte[] {1}));
        assertThat(only().refused()).contains("org/pf4j/Plugin.class");
    }

    @Test
    void pluginForAnotherApiIsRefusedWithBothVersions() throws IOException {
        jar("old", ">=2.0.0 & <3.0.0", Map.of());
        assertThat(only().refused()).contains(">=2.0.0 & <3.0.0").contains("1.0.0");
    }

    @Test
    void pluginThatNamesNoApiIsRefused() throws IOException {
        jar("careless", "", Map.of());
        assertThat(only().refused()).contains("Plugin-Requires: >=1.0.0 & <2.0.0");
    }

    @Test
    void pluginWithoutReaderIsRefusedWithAdvice() throws IOException {
        jar("empty", RANGE, Map.of());
        assertThat(only().refused()).contains("brings no reader").contains("@Extension");
    }

    @Test
    void refusedPluginLeavesItsFileFreeAndTheOthersInUse() throws IOException {
        jar("empty", RANGE, Map.of());
        PluginCatalog catalog =
                PluginCatalog.load(plugins, folder.resolve("copies")).with(List.of(new LineReader("lines")));
        assertThat(catalog.plugins()).extracting(PluginInfo::isUsed).containsExactly(false, true);
        // Loaded from a copy: the author's own file can be replaced while the engine runs.
        Files.delete(plugins.resolve("empty.jar"));
        catalog.close();
        assertThat(plugins).isEmptyDirectory();
    }

    @Test
    void folderThatIsNotThereHasNoPlugins() {
        try (PluginCatalog catalog = PluginCatalog.load(folder.resolve("nowhere"), folder.resolve("copies"))) {
            assertThat(catalog.plugins()).isEmpty();
        }
    }

    private PluginInfo only() {
        try (PluginCatalog catalog = PluginCatalog.load(plugins, folder.resolve("copies"))) {
            assertThat(catalog.plugins()).hasSize(1);
            return catalog.plugins().get(0);
        }
    }

    private void jar(String id, String requires, Map<String, byte[]> entries) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Plugin-Id", id);
        manifest.getMainAttributes().putValue("Plugin-Version", "1.0.0");
        if (!requires.isEmpty()) {
            manifest.getMainAttributes().putValue("Plugin-Requires", requires);
        }
        try (OutputStream file = Files.newOutputStream(plugins.resolve(id + ".jar"));
                JarOutputStream out = new JarOutputStream(file, manifest)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new JarEntry(entry.getKey()));
                out.write(entry.getValue());
                out.closeEntry();
            }
        }
    }
}
