package dev.rapport.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;

/** A small pack of one's own: brand, logo, words, and standard's layout to change. */
final class TemplateSample {

    private final Path standard;
    private final String name;

    /** @param home the distribution, whose standard pack the new one extends */
    TemplateSample(Path home, String name) {
        this.standard = home.resolve("report-templates").resolve("standard");
        this.name = name;
    }

    void writeTo(Path folder) throws IOException {
        write(
                folder.resolve("pack.yaml"),
                text("pack.yaml").replace("NAME", name).getBytes(StandardCharsets.UTF_8));
        write(folder.resolve("logo.png"), bytes("logo.png"));
        write(folder.resolve("i18n/en.properties"), bytes("i18n/en.properties"));
        String layout = Files.readString(standard.resolve("pdf/page.jrxml"));
        write(
                folder.resolve("pdf/page.jrxml"),
                layout.replaceFirst("(?s)<!--.*?-->\\s*", Matcher.quoteReplacement(text("layout.txt")))
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String file) throws IOException {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream in = TemplateSample.class.getResourceAsStream("template/" + file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, bytes);
    }
}
