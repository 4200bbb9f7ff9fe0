package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginsVerbsTest {

    private static final String RIGHTS = "A plugin runs with your rights";

    @TempDir
    Path home;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void makeAHome() throws IOException {
        System.setProperty("rapport.home", home.toString());
        Files.createDirectories(home.resolve("repository"));
        Files.createDirectories(home.resolve("plugins"));
        Path source = Files.createDirectories(home.resolve("samples/plugin/src/main/java/dev/rapport/plugin/example"));
        Files.writeString(
                source.resolve("ExampleReader.java"), "package dev.rapport.plugin.example;\nclass ExampleReader {}\n");
    }

    @AfterEach
    void leaveIt() {
        System.clearProperty("rapport.home");
    }

    @Test
    void aWordOfTheLanguageIsNoPackage() throws IOException {
        Path made = home.resolve("made");
        assertThat(run("plugins", "new", "class", "--dir", made.toString())).isZero();
        assertThat(made.resolve("src/main/java/plugin/class_/ClassReader.java"))
                .content()
                .contains("package plugin.class_;");
        assertThat(made.resolve("pom.xml")).content().contains("<groupId>plugin.class_</groupId>");
    }

    @Test
    void aHomeWithBlanksAndUmlautsIsWrittenAsMavenAndAShellReadIt() throws IOException {
        Path moved = home.resolve("Räp port");
        for (String part : List.of("repository", "plugins", "samples")) {
            Files.createDirectories(moved);
            Files.move(home.resolve(part), moved.resolve(part));
        }
        System.setProperty("rapport.home", moved.toString());
        Path made = home.resolve("tea talk");
        assertThat(run("plugins", "new", "tea-talk", "--dir", made.toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("cd '" + made + "' && mvn verify");
        // Maven 3 reads %C3%A4 as two letters.
        assertThat(made.resolve("pom.xml")).content().containsPattern("<url>file:///.*/Räp%20port/repository/?</url>");
        assertThat(made.resolve("README.md")).content().contains("'" + moved.resolve("plugins") + "'");
    }

    @Test
    void aNameThatBeginsWithADigitIsSaidToDoSo() {
        assertThat(run("plugins", "new", "1tea")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(err()).contains("(1tea) does not begin with a letter").contains("Maybe");
    }

    @Test
    void anIdThatIsTakenIsSaidBeforeTheWorkBegins() throws IOException {
        jar("shipped.jar", "instagram");
        Path made = home.resolve("made");
        assertThat(run("plugins", "new", "instagram", "--dir", made.toString())).isEqualTo(ExitCode.COULD_NOT);
        assertThat(err()).contains("plugin-id-taken").contains("shipped.jar").contains("Maybe my-instagram");
        assertThat(made).doesNotExist();
    }

    @Test
    void lockWithoutNamesSaysWhatItAcceptedAndWhatThatMeans() throws IOException {
        jar("one.jar", "one");
        jar("two.jar", "two");
        assertThat(run("plugins", "lock")).isZero();
        assertThat(out())
                .contains(
                        "accepted one.jar",
                        "accepted two.jar",
                        "all that lies in plugins/ is accepted: 2 plugins",
                        RIGHTS);
        assertThat(run("plugins", "lock", "one.jar")).isZero();
        assertThat(out()).contains("nothing changed: 2 plugins are accepted", RIGHTS);
    }

    @Test
    void checkOfAJarThatIsNoPluginSaysWhyAndWhatACheckIs() throws IOException {
        Path jar = Files.writeString(home.resolve("no.jar"), "no jar");
        assertThat(run("plugins", "check", jar.toString())).isEqualTo(ExitCode.DONE_WITH_REJECTS);
        assertThat(out()).contains("plugin-unreadable", RIGHTS);
        assertThat(run("plugins", "check", jar.toString(), "--seconds", "0")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(err()).contains("bad-limit").contains("--seconds 60");
    }

    private void jar(String name, String id) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Plugin-Id", id);
        try (OutputStream file = Files.newOutputStream(home.resolve("plugins").resolve(name))) {
            new JarOutputStream(file, manifest).close();
        }
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        return Main.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
