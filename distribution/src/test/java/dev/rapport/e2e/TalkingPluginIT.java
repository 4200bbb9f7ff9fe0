package dev.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plugin that prints does not break what programs read, and the check says that it prints. */
class TalkingPluginIT {

    private static final String SOURCE =
            """
            package tea;
            import dev.rapport.api.model.*;
            import dev.rapport.api.plugin.*;
            import java.util.*;
            public class TeaReader implements PlatformReader {
                static { System.out.println("hello from tea"); }
                public String platform() { return "tea"; }
                public List<ReaderFormat> formats() { return List.of(ReaderFormat.of("posts", "Tea posts", ReaderCapability.POSTS)); }
                public List<Claim> recognise(ExportFile file) {
                    return new String(file.head()).startsWith("tea_id") ? List.of(Claim.exact("posts")) : List.of();
                }
                public void read(ExportFile file, String format, ModelSink sink) {
                    System.out.println("reading tea");
                    sink.post(Post.of(AccountRef.of("tea", "", "ida"), "t-1001").build());
                }
            }
            """;

    @TempDir
    Path folder;

    private Path home = Path.of("");
    private Path jar = Path.of("");
    private Rapport rapport = new Rapport(Path.of(""));

    @BeforeEach
    void makeThePlugin() throws IOException {
        home = HomeCopy.in(folder.resolve("home"));
        rapport = new Rapport(folder, home);
        jar = pack(SOURCE);
    }

    @Test
    void importsJsonStaysJson() throws IOException {
        Files.copy(jar, home.resolve("plugins/tea.jar"));
        assertThat(rapport.run("plugins", "lock", "tea.jar").out())
                .contains("accepted tea.jar")
                .contains("A plugin runs with your rights");
        rapport.run("init", "work");
        Files.writeString(folder.resolve("work/exports/tea.csv"), "tea_id\nt-1001\n");
        Rapport.Answer imported = rapport.run("import", "-w", "work", "--json");
        JsonNode file = imported.json().path("files").path(0);
        assertThat(file.path("posts").asInt()).isEqualTo(1);
        assertThat(imported.err()).contains("reading tea");
        assertThat(rapport.run("plugins", "list").out()).contains("tea:posts");
    }

    @Test
    void anImportThatAPluginEndsDoesNotLookDone() throws IOException {
        jar = pack(SOURCE.replace("System.out.println(\"reading tea\");", "System.exit(0);"));
        Files.copy(jar, home.resolve("plugins/tea.jar"));
        rapport.run("plugins", "lock", "tea.jar");
        rapport.run("init", "work");
        Files.writeString(folder.resolve("work/exports/tea.csv"), "tea_id\nt-1001\n");
        Rapport.Answer imported = rapport.run("import", "-w", "work");
        assertThat(imported.code()).isEqualTo(1);
        assertThat(imported.err())
                .contains("ended-early: The process was ended by tea.TeaReader.read (TeaReader.java:")
                .contains("Maybe");
    }

    @Test
    void theCheckSaysThatItPrints() {
        Rapport.Answer checked = rapport.run("plugins", "check", jar.toString());
        assertThat(checked.code()).isEqualTo(3);
        assertThat(checked.out()).contains("BROKEN it prints nothing").contains("A plugin runs with your rights");
        assertThat(rapport.run("plugins", "check", jar.toString(), "--json")
                        .json()
                        .path("id")
                        .asText())
                .isEqualTo("tea");
    }

    private Path pack(String text) throws IOException {
        Path source = Files.writeString(folder.resolve("TeaReader.java"), text);
        String libraries;
        try (Stream<Path> jars = Files.list(home.resolve("lib"))) {
            libraries = jars.map(Path::toString).collect(Collectors.joining(System.getProperty("path.separator")));
        }
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-d", folder.toString(), "-cp", libraries, source.toString());
        assertThat(compiled).isZero();
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Plugin-Id", "tea");
        main.putValue("Plugin-Version", "1.0.0");
        main.putValue("Plugin-Requires", ">=1.0.0 & <2.0.0");
        main.putValue("Plugin-Description", "Reads tea");
        Path packed = folder.resolve("tea.jar");
        try (OutputStream file = Files.newOutputStream(packed);
                JarOutputStream out = new JarOutputStream(file, manifest)) {
            entry(out, "tea/TeaReader.class", Files.readAllBytes(folder.resolve("tea/TeaReader.class")));
            entry(out, "META-INF/extensions.idx", "tea.TeaReader\n".getBytes(StandardCharsets.UTF_8));
            entry(out, "META-INF/rapport/exports/posts/tea.csv", "tea_id\nt-1001\n".getBytes(StandardCharsets.UTF_8));
        }
        return packed;
    }

    private static void entry(JarOutputStream out, String name, byte[] content) {
        try {
            out.putNextEntry(new JarEntry(name));
            out.write(content);
            out.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
