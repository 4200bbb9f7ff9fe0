package dev.rapport.loader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only what a person accepted is loaded, as it was then. */
class PluginLockTest {

    @TempDir
    Path folder;

    private Path jar;

    @BeforeEach
    void packAPlugin() throws IOException {
        jar = new PluginJar("sound")
                .reader("Sound", Readers.saying("Sound", "1"))
                .in(folder);
    }

    @Test
    void acceptedPluginIsUsed() throws IOException {
        PluginLock.of(folder).write(folder);
        assertThat(load()).extracting(PluginInfo::isUsed).containsExactly(true);
    }

    @Test
    void pluginThatNobodyAcceptedIsRefusedAndTheCommandIsNamed() {
        Problem refused = load().get(0).refused().orElseThrow();
        assertThat(refused.code()).isEqualTo("plugin-unlisted");
        assertThat(refused.hint()).contains("Maybe").contains("rapport plugins lock sound-1.0.0.jar");
    }

    @Test
    void changedPluginIsRefusedBeforeAnythingOfItRuns() throws IOException {
        PluginLock.of(folder).write(folder);
        String accepted = Checksum.of(jar);
        new PluginJar("sound").reader("Sound", Readers.saying("Sound", "2")).in(folder);
        Problem refused = load().get(0).refused().orElseThrow();
        assertThat(refused.code()).isEqualTo("plugin-changed");
        assertThat(refused.message())
                .contains(accepted.substring(0, 12))
                .contains(Checksum.of(jar).substring(0, 12));
        assertThat(refused.hint()).contains("rapport plugins lock sound-1.0.0.jar");
        assertThat(folder.resolve("copies")).doesNotExist();
    }

    @Test
    void copyThatSomebodyChangedIsMadeAgain() throws IOException {
        PluginLock.of(folder).write(folder);
        load();
        Path copy = folder.resolve("copies")
                .resolve(Checksum.of(jar).substring(0, 16))
                .resolve("sound-1.0.0.jar");
        Files.writeString(copy, "something else");
        assertThat(load()).extracting(PluginInfo::isUsed).containsExactly(true);
    }

    @Test
    void pluginThatIsGoneIsMissed() throws IOException {
        PluginLock.of(folder).write(folder);
        Files.delete(jar);
        assertThat(load().get(0).refused().orElseThrow().code()).isEqualTo("plugin-missing");
    }

    @Test
    void lockIsWrittenAsSha256sumReadsIt() throws IOException {
        PluginLock.of(folder).write(folder);
        assertThat(Files.readString(folder.resolve("plugins.lock")))
                .isEqualTo("# Plugins that were accepted. Made by rapport plugins lock.\n" + Checksum.of(jar)
                        + "  sound-1.0.0.jar\n");
        assertThat(PluginLock.read(folder)).isEqualTo(PluginLock.of(folder));
    }

    @Test
    void brokenLockLoadsNothingAndNamesEveryLine() throws IOException {
        Files.writeString(
                folder.resolve("plugins.lock"),
                "# mine\nsound-1.0.0.jar\n\n" + "0".repeat(64) + "  ../elsewhere.jar\n");
        List<Problem> problems =
                load().stream().map(plugin -> plugin.refused().orElseThrow()).toList();
        assertThat(problems).extracting(Problem::code).containsOnly("lock-broken");
        assertThat(problems).extracting(Problem::place).containsExactly("plugins.lock:2:1", "plugins.lock:4:1");
    }

    private List<PluginInfo> load() {
        try (PluginCatalog catalog = PluginCatalog.load(folder, folder.resolve("copies"))) {
            return catalog.plugins();
        }
    }
}
