package dev.rapport.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.scoring.rules.docs.PackPages;
import dev.rapport.scoring.rules.pack.PackLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The published method of the standard pack is the pack's own. Run with -Dgolden.update=true after a change, and read the diff. */
class MethodPagesTest {

    private static final Path PUBLISHED = Path.of("../docs/method");

    @Test
    void thePublishedPagesAreMadeFromTheStandardPack() throws IOException {
        Path packs = Path.of("packs");
        Map<String, String> made =
                new TreeMap<>(new PackPages(new PackLoader(List.of(packs)).load(packs.resolve("standard"))).markdown());
        boolean update = Boolean.getBoolean("golden.update");
        if (update) {
            for (String stale : published().keySet()) {
                Files.delete(PUBLISHED.resolve(stale));
            }
            for (Map.Entry<String, String> page : made.entrySet()) {
                Path file = PUBLISHED.resolve(page.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, page.getValue());
            }
        }
        assertThat(update).as("read the diff, then run without golden.update").isFalse();
        assertThat(published()).isEqualTo(made);
    }

    private static Map<String, String> published() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        if (!Files.isDirectory(PUBLISHED)) {
            return pages;
        }
        try (Stream<Path> files = Files.walk(PUBLISHED)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = PUBLISHED.relativize(file).toString().replace('\\', '/');
                pages.put(name, Files.readString(file));
            }
        }
        return pages;
    }
}
