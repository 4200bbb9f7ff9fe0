package dev.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The afternoon of a plugin author, with nothing but an unpacked distribution and Maven Central. */
class PluginAuthorIT {

    private static final String JAR = "rapport-plugin-tea-talk-1.0.0.jar";

    private static Path folder = Path.of("");
    private static Path home = Path.of("");
    private static Path project = Path.of("");
    private static Rapport rapport = new Rapport(folder);

    @BeforeAll
    static void makeAndBuildAPlugin(@TempDir Path temporary) throws IOException, InterruptedException {
        folder = temporary;
        home = HomeCopy.in(folder.resolve("a höme"));
        rapport = new Rapport(folder, home);
        project = folder.resolve("tea-talk");
        Rapport.Answer made = rapport.run("plugins", "new", "tea-talk", "--dir", project.toString());
        assertThat(made.code()).as(made.err()).isZero();
        MavenBuild.Result built = new MavenBuild(folder.resolve("repository")).verify(project);
        assertThat(built.code()).as(built.log()).isZero();
        assertThat(built.log())
                .as("the contract ran, on the classes and on the jar")
                .containsSubsequence(
                        "Running plugin.teatalk.TeaTalkReaderContractTest",
                        "Running plugin.teatalk.TeaTalkReaderContractTest");
    }

    @Test
    void theMadePluginIsRefusedUntilAPersonAcceptsItAndThenReadsAFile() throws IOException {
        Files.copy(
                project.resolve("target").resolve(JAR), home.resolve("plugins").resolve(JAR));
        rapport.run("init", "work");
        Files.copy(
                project.resolve("src/test/resources/exports/posts/tea-talk.csv"),
                folder.resolve("work/exports/anything.txt"));
        Rapport.Answer early = rapport.run("import", "-w", "work");
        assertThat(early.err()).contains("plugin-unlisted").contains("rapport plugins lock " + JAR);

        assertThat(rapport.run("plugins", "lock", JAR).out()).contains("accepted " + JAR);
        Rapport.Answer imported = rapport.run("import", "-w", "work", "--json");
        JsonNode file = imported.json().path("files").path(0);
        assertThat(file.path("plugin").asText()).startsWith("tea-talk");
        assertThat(file.path("posts").asInt()).isEqualTo(3);
        JsonNode shown = rapport.run("creators", "show", "ida.webt", "-w", "work", "--json")
                .json();
        assertThat(shown.path("accounts").path(0).path("platform").asText()).isEqualTo("tea-talk");
        assertThat(shown.path("posts")).hasSize(3);
    }

    @Test
    void thePackedPluginPassesTheCheckWithTheFilesThatItCarries() {
        Rapport.Answer checked = rapport.run(
                "plugins", "check", project.resolve("target").resolve(JAR).toString());
        assertThat(checked.code()).as(checked.out() + checked.err()).isZero();
        assertThat(checked.out()).contains("tea-talk 1.0.0").contains(", 0 failed");
    }

    @Test
    void aShippedPluginThatSomebodyChangedIsRefused() throws IOException {
        Path other = HomeCopy.in(folder.resolve("other"));
        Path plugin = other.resolve("plugins").resolve(shipped(other));
        byte[] content = Files.readAllBytes(plugin);
        Files.delete(plugin);
        Files.write(plugin, content);
        Files.write(plugin, new byte[] {0}, StandardOpenOption.APPEND);
        Rapport.Answer listed = new Rapport(folder, other).run("plugins", "list");
        assertThat(listed.code()).isEqualTo(3);
        assertThat(listed.out()).contains("plugin-changed").contains("Maybe");
    }

    private static String shipped(Path home) throws IOException {
        try (var plugins = Files.list(home.resolve("plugins"))) {
            return plugins.map(plugin -> plugin.getFileName().toString())
                    .filter(name -> name.startsWith("rapport-plugin-bluesky"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
