package dev.rapport.loader;

import dev.rapport.api.model.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** What a plugin's jar may not hold. */
final class JarContents {

    private static final List<String> HOST_PACKAGES = List.of("org/pf4j/", "dev/rapport/api/", "org/slf4j/");
    private static final String VERSIONS = "META-INF/versions/\\d+/";

    private JarContents() {}

    /** The first class that the host lends and the jar packs all the same; empty when there is none. */
    static Optional<Problem> objection(Path jar, String file) throws IOException {
        try (JarFile opened = new JarFile(jar.toFile())) {
            for (Enumeration<JarEntry> entries = opened.entries(); entries.hasMoreElements(); ) {
                String entry = entries.nextElement().getName();
                String name = entry.replaceFirst(VERSIONS, "");
                if (name.endsWith(".class") && HOST_PACKAGES.stream().anyMatch(name::startsWith)) {
                    return Optional.of(Problem.error(
                            "plugin-packs-host",
                            "It packs (" + entry + "), which the host lends.",
                            file + "!" + entry,
                            "Maybe give that dependency the scope provided."));
                }
            }
        }
        return Optional.empty();
    }
}
