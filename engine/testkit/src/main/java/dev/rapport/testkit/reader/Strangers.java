package dev.rapport.testkit.reader;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fixtures of Rapport's own plugins, packed into the testkit: files that somebody else reads. */
final class Strangers {

    private static final String FOLDER = "strangers";
    private static final Path CASES = Path.of("src", "test", "resources");
    private static final List<String> KINDS = List.of("exports", "results");

    /** A case of a plugin. */
    record Stranger(String plugin, String name, List<FileInMemory> files) {}

    private Strangers() {}

    static List<Stranger> all() throws IOException {
        URL folder = Strangers.class.getResource(FOLDER);
        if (folder == null) {
            throw new IOException("The testkit does not hold the fixtures of the other plugins.");
        }
        try {
            URI uri = folder.toURI();
            if (!uri.getScheme().equals("jar")) {
                return under(Path.of(uri));
            }
            String[] parts = uri.toString().split("!", 2);
            Path jar = Path.of(URI.create(parts[0].substring("jar:".length())));
            try (FileSystem opened = FileSystems.newFileSystem(jar, Map.of())) {
                return under(opened.getPath(parts[1]));
            }
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    /** The contents of fixtures, to be known again under another name. */
    static Set<String> contents(List<Fixture> fixtures) {
        return fixtures.stream()
                .flatMap(fixture -> fixture.files().stream())
                .map(Strangers::content)
                .collect(Collectors.toSet());
    }

    static String content(FileInMemory file) {
        return new String(file.content(), StandardCharsets.ISO_8859_1);
    }

    private static List<Stranger> under(Path root) throws IOException {
        List<Stranger> strangers = new ArrayList<>();
        try (Stream<Path> plugins = Files.list(root)) {
            for (Path plugin : plugins.sorted().toList()) {
                String name = plugin.getFileName().toString().replace("/", "");
                for (String kind : KINDS) {
                    for (Fixture fixture :
                            Fixture.under(plugin.resolve(CASES.resolve(kind).toString()))) {
                        if (!fixture.isRefused()) {
                            strangers.add(new Stranger(name, name + ": " + fixture.name(), fixture.files()));
                        }
                    }
                }
            }
        }
        return strangers;
    }
}
