package dev.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A plugin that was built against an earlier 1.x must run with this one: what api.txt promises is still there, and nothing new must be
 * implemented. docs/adr/0005 says why a listing stands here and no released jar.
 */
class CompatibilityTest {

    private static final Path API = Path.of("..", "api");
    private static final Path PROMISED = API.resolve("api.txt");
    private static final Path CLASSES = API.resolve("target").resolve("classes");
    private static final String WAY_OUT =
            " A plugin built before would fail. Maybe keep the old beside the new and mark it @Deprecated. Before the first release,"
                    + " or with a new major version in ApiVersion, run once with -Dgolden.update and say it in CHANGELOG.md.";

    @Test
    void nothingThatWasPromisedIsGoneOrChanged() throws Exception {
        SortedSet<String> now = Signatures.of(CLASSES);
        if (System.getProperty("golden.update") != null) {
            Files.writeString(PROMISED, now.stream().collect(Collectors.joining("\n", "", "\n")));
        }
        SortedSet<String> gone = promised();
        assertThat(gone).as("lines of api.txt").hasSizeGreaterThan(200);
        gone.removeAll(now);
        assertThat(gone)
                .as("gone from the api:" + Signatures.listed(gone) + "\n" + WAY_OUT)
                .isEmpty();
        assertThat(System.getProperty("golden.update") != null)
                .as("read the diff of api.txt, then run without golden.update")
                .isFalse();
    }

    @Test
    void nobodyMustImplementMoreThanWasPromised() throws Exception {
        SortedSet<String> promised = promised();
        SortedSet<String> more = new TreeSet<>();
        for (String line : Signatures.of(CLASSES)) {
            boolean isNew = !promised.contains(line) && line.contains(" abstract ");
            String type = line.split(":| is | implements | extends | permits ", 2)[0];
            if (isNew && promised.stream().anyMatch(known -> known.startsWith(type + " is "))) {
                more.add(line);
            }
        }
        assertThat(more)
                .as("new and abstract in a type that others implement:" + Signatures.listed(more)
                        + "\n Maybe give it a default." + WAY_OUT)
                .isEmpty();
    }

    @Test
    void listingTellsAChangedMemberFromAnUnchangedOne() throws Exception {
        SortedSet<String> now = Signatures.of(CLASSES);
        assertThat(now)
                .contains(
                        "dev.rapport.api.plugin.FileReader implements org.pf4j.ExtensionPoint",
                        "dev.rapport.api.plugin.FileReader: public abstract java.util.List<dev.rapport.api.plugin.ReaderFormat> dev.rapport.api.plugin.FileReader.formats()",
                        "dev.rapport.api.plugin.Confidence: public static final dev.rapport.api.plugin.Confidence dev.rapport.api.plugin.Confidence.EXACT");
    }

    private static SortedSet<String> promised() throws IOException {
        List<String> lines = Files.readAllLines(PROMISED, StandardCharsets.UTF_8);
        return new TreeSet<>(lines);
    }
}
