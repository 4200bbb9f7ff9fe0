package dev.rapport.cli;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the unpacked distribution that this command belongs to. */
final class Home {

    private Home() {}

    /** What the launcher says, else the folder above lib/. */
    static Path find() {
        String said = System.getProperty("rapport.home", "");
        if (!said.isEmpty()) {
            return Path.of(said).toAbsolutePath().normalize();
        }
        try {
            Path jar = Path.of(Home.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path lib = jar.toAbsolutePath().getParent();
            if (lib != null
                    && lib.getParent() != null
                    && Files.isDirectory(lib.getParent().resolve("plugins"))) {
                return lib.getParent();
            }
        } catch (URISyntaxException e) {
            // Falls through to the current folder.
        }
        return Path.of("").toAbsolutePath();
    }
}
