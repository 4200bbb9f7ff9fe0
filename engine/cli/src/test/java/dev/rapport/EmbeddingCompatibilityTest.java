package dev.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A host that was compiled against an earlier 1.x runs with this one: what embedding.txt promises is still there. */
class EmbeddingCompatibilityTest {

    private static final Path EMBED = Path.of("..", "embed");
    private static final String WAY_OUT = " Maybe run once with -Dgolden.update, and read the diff.";

    private static final Path PROMISED = EMBED.resolve("embedding.txt");

    @Test
    void noDoorThatWasPromisedIsGoneOrChanged() throws Exception {
        SortedSet<String> now = Signatures.of(EMBED.resolve("target").resolve("classes"));
        boolean isUpdated = System.getProperty("golden.update") != null;
        if (isUpdated) {
            Files.writeString(PROMISED, now.stream().collect(Collectors.joining("\n", "", "\n")));
        }
        SortedSet<String> gone = new TreeSet<>(Files.readAllLines(PROMISED, StandardCharsets.UTF_8));
        assertThat(gone)
                .as("lines of embedding.txt")
                .hasSizeGreaterThan(80)
                .contains(
                        "dev.rapport.Engine: public static dev.rapport.Engine dev.rapport.Engine.open(dev.rapport.EngineConfig)");
        gone.removeAll(now);
        assertThat(gone)
                .as(
                        "gone from the doors:" + Signatures.listed(gone)
                                + "\n A host built before would fail. Maybe keep the old beside the new and mark it @Deprecated. Before the first"
                                + " release, or with a new major version, run once with -Dgolden.update and say it in CHANGELOG.md.")
                .isEmpty();
        SortedSet<String> unlisted = new TreeSet<>(now);
        unlisted.removeAll(Files.readAllLines(PROMISED, StandardCharsets.UTF_8));
        assertThat(unlisted)
                .as("doors that embedding.txt does not list, so that nothing would hold them:"
                        + Signatures.listed(unlisted) + "\n" + WAY_OUT)
                .isEmpty();
        assertThat(isUpdated)
                .as("read the diff of embedding.txt, then run without golden.update")
                .isFalse();
    }
}
