package dev.rapport.cli;

import dev.rapport.Version;
import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** The example plugin under another name. */
final class PluginSample {

    private final Path home;
    private final Path sample;

    /** The example's words and what stands in their place; longer ones first. */
    private final List<Map.Entry<String, String>> words;

    private final Map<String, String> places;

    PluginSample(Path home, String name) {
        this.home = home;
        this.sample = home.resolve("samples").resolve("plugin");
        String type = Arrays.stream(name.split("-"))
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                .collect(Collectors.joining());
        String word = name.replace("-", "");
        // A word of the language, such as class, is no name of a package.
        String under = "plugin." + (SourceVersion.isKeyword(word) ? word + "_" : word);
        this.words = List.of(
                Map.entry("dev.rapport.plugin.example", under),
                Map.entry("ExampleReader", type + "Reader"),
                Map.entry("plauder_id", name.replace('-', '_') + "_id"),
                Map.entry("Plauder, a platform that does not exist", type),
                Map.entry("plauder", name),
                Map.entry("Plauder", type),
                Map.entry("The plugin to copy: it reads", "Reads"));
        this.places = Map.of(
                "@name@", name,
                "@title@", type,
                "@Class@", type,
                "@package@", under,
                "@version@", Version.current(),
                "@repository@", address(home.resolve("repository")),
                "@plugins@", ShellCommand.word(home.resolve("plugins").toString()));
    }

    void writeTo(Path folder) throws IOException {
        if (!Files.isDirectory(sample) || !Files.isDirectory(home.resolve("repository"))) {
            throw new RapportException(Problem.error(
                    "no-sample",
                    "The sample (" + sample + ") is not there.",
                    sample.toString(),
                    "Maybe unpack the distribution again."));
        }
        try (Stream<Path> all = Files.walk(sample)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = sample.relativize(file).toString().replace('\\', '/');
                write(folder.resolve(inPath(path)), renamed(Files.readString(file)));
            }
        }
        for (String name : List.of("pom.xml", "README.md")) {
            write(folder.resolve(name), filled(name));
        }
    }

    /**
     * Where Maven finds a folder. It reads what stands behind a per cent sign byte by byte, so that an umlaut that is written that way
     * leads nowhere; letters of other languages stand as they are, and only the rest is escaped.
     */
    private static String address(Path folder) {
        String path = folder.toAbsolutePath().toUri().getPath();
        try {
            // Without an authority in it the address would have one slash, which Maven takes for a path of the current
            // folder.
            return new URI("file", "", path, null).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A package is a folder in a path, and a name with points in a text. */
    private String inPath(String path) {
        String under = words.get(0).getValue().replace('.', '/');
        return renamed(path.replace("dev/rapport/plugin/example", under));
    }

    private String renamed(String text) {
        String renamed = text;
        for (Map.Entry<String, String> word : words) {
            renamed = renamed.replace(word.getKey(), word.getValue());
        }
        return renamed;
    }

    private String filled(String name) throws IOException {
        try (InputStream in = PluginSample.class.getResourceAsStream("plugin/" + name)) {
            String text = new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
            for (Map.Entry<String, String> place : places.entrySet()) {
                text = text.replace(place.getKey(), place.getValue());
            }
            return text;
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
    }
}
