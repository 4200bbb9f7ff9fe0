package dev.rapport.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.api.RapportException;
import dev.rapport.core.campaign.Joins;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only another process can show: kills, locks, a small heap. */
class ChildProcessTest {

    private static final int KILLS = 10;

    @TempDir
    Path folder;

    @Test
    void aKilledImportLeavesWholeFilesOnlyAndLosesNoneThatWasAcknowledged() throws Exception {
        Random random = new Random(7);
        int next = 0;
        for (int round = 0; round < KILLS; round++) {
            Process child = start("-Xmx256m", String.valueOf(next));
            Path last = folder.resolve("last");
            String before = Files.exists(last) ? Files.readString(last) : "";
            // Until it has begun to import; a kill while the JVM starts shows nothing.
            for (int i = 0;
                    i < 200 && child.isAlive() && (Files.exists(last) ? Files.readString(last) : "").equals(before);
                    i++) {
                Thread.sleep(20);
            }
            Thread.sleep(random.nextInt(120));
            child.destroyForcibly().waitFor();
            int acknowledged = Integer.parseInt("0" + Files.readString(last).strip());
            try (Store store = Store.open(folder.resolve("store"))) {
                assertThat(store.files()).as("round %s", round).hasSizeGreaterThanOrEqualTo(acknowledged + 1);
                assertThat(store.files())
                        .allSatisfy(file -> assertThat(file.reader()).isNotEmpty());
                Map<String, Integer> posts = new HashMap<>();
                try (CreatorReader reader = new CreatorReader(store)) {
                    reader.forEach(Joins.NONE, creator -> creator.accounts()
                            .get(0)
                            .posts()
                            .forEach(post -> posts.merge(post.source().file(), 1, Integer::sum)));
                }
                assertThat(posts).as("round %s", round).hasSameSizeAs(store.files());
                assertThat(posts.values()).containsOnly(ImportLoop.POSTS);
                next = store.files().size();
            }
        }
    }

    @Test
    void aSecondProcessAndASecondEngineAreToldThatTheStoreIsInUse() throws Exception {
        Process child = start("-Xmx64m", "hold");
        for (int i = 0; i < 500 && child.isAlive() && !Files.exists(folder.resolve("ready")); i++) {
            Thread.sleep(20);
        }
        assertThatThrownBy(() -> Store.open(folder.resolve("store")))
                .isInstanceOf(RapportException.class)
                .hasMessageContaining("store-locked")
                .hasMessageContaining("Maybe another rapport");
        child.destroyForcibly().waitFor();
        try (Store store = Store.open(folder.resolve("store"))) {
            assertThatThrownBy(() -> Store.open(folder.resolve("store"))).hasMessageContaining("store-locked");
            assertThat(store.files()).isEmpty();
        }
        Store.open(folder.resolve("store")).close();
    }

    @Test
    void threeHundredThousandPostsOfAHundredAccountsFitIntoASmallHeap() throws Exception {
        Process child = start("-Xmx256m", "many");
        assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(child.exitValue())
                .as(Files.readString(folder.resolve("log")))
                .isZero();
        try (Store store = Store.open(folder.resolve("store"));
                CreatorReader reader = new CreatorReader(store)) {
            List<Integer> counts = new ArrayList<>();
            reader.forEach(
                    Joins.NONE,
                    creator -> counts.add(creator.accounts().get(0).posts().size()));
            assertThat(counts).hasSize(100).containsOnly(3000);
        }
    }

    private Process start(String heap, String work) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        heap,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ImportLoop.class.getName(),
                        folder.toString(),
                        work)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }
}
