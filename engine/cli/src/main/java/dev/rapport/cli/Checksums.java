package dev.rapport.cli;

import dev.rapport.api.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The checksums that a distribution was packed with: a line for every file in it.
 *
 * @param lines as {@code sha256sum} writes them
 * @param sum one checksum for all: that of the list
 */
record Checksums(List<String> lines, String sum) {

    static final String NAME = "SHA256SUMS";

    private static final int HEX = 64;
    private static final String BETWEEN = "  ";

    Checksums {
        lines = List.copyOf(lines);
    }

    /** Those of a distribution, or nothing where it has none, as in a host that brings its own jars. */
    static Optional<Checksums> of(Path home) {
        Path file = home.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            return Optional.of(new Checksums(Files.readAllLines(file), Sha256.of(bytes)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * The files of the program that are not what was packed. What agencies may change in place, rules and templates, is not looked at, and
     * plugins have a lock of their own.
     */
    List<String> changed(Path home) {
        return lines.stream()
                .filter(line -> line.length() > HEX + BETWEEN.length())
                .filter(line -> name(line).startsWith("lib/") || name(line).startsWith("bin/"))
                .filter(line -> !line.startsWith(sum(home.resolve(name(line))) + BETWEEN))
                .map(Checksums::name)
                .toList();
    }

    private static String name(String line) {
        return line.substring(HEX + BETWEEN.length());
    }

    private static String sum(Path file) {
        Sha256 sum = new Sha256();
        byte[] part = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int length = in.read(part); length >= 0; length = in.read(part)) {
                sum.add(part, length);
            }
        } catch (IOException e) {
            return "unreadable";
        }
        return sum.hex();
    }
}
