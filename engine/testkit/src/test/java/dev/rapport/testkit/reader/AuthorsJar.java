package dev.rapport.testkit.reader;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import javax.tools.ToolProvider;

/** A plugin as its author packs it: one reader from source, with one fixture. */
final class AuthorsJar {

    /** What each reader of these tests is but for one place: what it does before it begins, and for each line of a file. */
    private static final String SOURCE =
            """
            package tea;
            import dev.rapport.api.model.*;
            import dev.rapport.api.plugin.*;
            import java.io.*;
            import java.util.*;
            public class TeaReader implements PlatformReader {
                %s
                public String platform() { return "tea"; }
                public List<ReaderFormat> formats() { return List.of(ReaderFormat.of("posts", "Tea posts", ReaderCapability.POSTS)); }
                public List<Claim> recognise(ExportFile file) {
                    String head = new String(file.head(), java.nio.charset.StandardCharsets.ISO_8859_1);
                    return head.lines().findFirst().orElse("").contains("tea_id") ? List.of(Claim.exact("posts")) : List.of();
                }
                public void read(ExportFile file, String format, ModelSink sink) throws IOException {
                    BufferedReader in = new BufferedReader(new InputStreamReader(file.open(), "UTF-8"));
                    List<String> header = Arrays.asList(String.valueOf(in.readLine()).replace("\\uFEFF", "").replace("\\"", "").split(","));
                    int id = header.indexOf("tea_id");
                    int author = header.indexOf("author");
                    for (String line = in.readLine(); line != null; line = in.readLine()) {
                        String[] cells = line.replace("\\"", "").split(",");
                        if (id >= 0 && author >= 0 && cells.length == header.size() && !cells[id].isBlank()) {
                            %s
                            sink.post(Post.of(AccountRef.of("tea", "", cells[author].strip()), cells[id]).build());
                        }
                    }
                }
            }
            """;

    private final Map<String, byte[]> entries = new TreeMap<>();

    AuthorsJar(String members, String perLine) throws IOException {
        Path folder = Files.createTempDirectory(Path.of("target"), "authors-jar");
        Path file = Files.writeString(folder.resolve("TeaReader.java"), SOURCE.formatted(members, perLine));
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-d",
                        folder.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        file.toString());
        if (result != 0) {
            throw new IllegalStateException("The test's plugin does not compile.");
        }
        try (var classes = Files.list(folder.resolve("tea"))) {
            for (Path one : classes.toList()) {
                entries.put("tea/" + one.getFileName(), Files.readAllBytes(one));
            }
        }
        entry("META-INF/extensions.idx", "tea.TeaReader\n");
        entry(PackedContract.FIXTURES + "/posts/tea.csv", "tea_id,author\nt-1001,ida\nt-1002,ben\n");
    }

    AuthorsJar entry(String name, String content) {
        entries.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Path in(Path folder, String id, String version, String description) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Plugin-Id", id);
        main.putValue("Plugin-Version", version);
        main.putValue("Plugin-Requires", ">=1.0.0 & <2.0.0");
        if (!description.isEmpty()) {
            main.putValue("Plugin-Description", description);
        }
        Path jar = folder.resolve("tea.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new JarEntry(entry.getKey()));
                out.write(entry.getValue());
                out.closeEntry();
            }
        }
        return jar;
    }
}
