package dev.rapport.loader;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Packs a plugin as its author would, from sources and libraries. */
final class PluginJar {

    static final String RANGE = ">=1.0.0 & <2.0.0";

    private final String id;
    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private String version = "1.0.0";
    private String requires = RANGE;
    private final Map<String, String> more = new LinkedHashMap<>();

    PluginJar(String id) {
        this.id = id;
    }

    PluginJar version(String other) {
        version = other;
        return this;
    }

    PluginJar requires(String range) {
        requires = range;
        return this;
    }

    /** Says in the manifest that it is there for others. */
    PluginJar asLibrary() {
        more.put("Plugin-Library", "true");
        return this;
    }

    /** Says in the manifest which libraries it shares. */
    PluginJar sharing(String libraries) {
        more.put("Plugin-Libraries", libraries);
        return this;
    }

    PluginJar entry(String name, String content) {
        entries.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Changes one byte of an entry. */
    PluginJar patch(String name, int at, byte value) {
        byte[] content = entries.get(name).clone();
        content[at] = value;
        entries.put(name, content);
        return this;
    }

    /** Compiles a reader against this test's class path, and a library before it when there is one. */
    PluginJar reader(String name, String source, Path... libraries) {
        try {
            Path folder = Files.createTempDirectory(Path.of("target"), "plugin");
            Path file = Files.writeString(folder.resolve(name + ".java"), source);
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            List<String> classPath = new ArrayList<>();
            Stream.of(libraries).forEach(library -> classPath.add(library.toString()));
            classPath.add(System.getProperty("java.class.path"));
            int result = compiler.run(
                    null,
                    null,
                    null,
                    "-proc:none",
                    "-cp",
                    String.join(System.getProperty("path.separator"), classPath),
                    file.toString());
            if (result != 0) {
                throw new IllegalStateException("The test's plugin does not compile.");
            }
            try (Stream<Path> classes = Files.list(folder)) {
                for (Path one : classes.filter(path -> path.toString().endsWith(".class"))
                        .toList()) {
                    entries.put(one.getFileName().toString(), Files.readAllBytes(one));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entry("META-INF/extensions.idx", name + "\n");
    }

    /** Packs a library into the plugin, as shading does. */
    PluginJar library(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry :
                    file.stream().filter(one -> !one.isDirectory()).toList()) {
                if (!entry.getName().equals(JarFile.MANIFEST_NAME)) {
                    entries.put(entry.getName(), file.getInputStream(entry).readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Path in(Path folder) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Plugin-Id", id);
        manifest.getMainAttributes().putValue("Plugin-Version", version);
        if (!requires.isEmpty()) {
            manifest.getMainAttributes().putValue("Plugin-Requires", requires);
        }
        more.forEach((name, value) -> manifest.getMainAttributes().putValue(name, value));
        Path jar = folder.resolve(id + "-" + version + ".jar");
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
