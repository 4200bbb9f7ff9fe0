package dev.rapport.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.api.RapportException;
import dev.rapport.core.intake.ImportOptions;
import dev.rapport.core.intake.Importer;
import dev.rapport.core.intake.KeptFields;
import dev.rapport.core.intake.LineReader;
import dev.rapport.judged.Joins;
import dev.rapport.loader.PluginCatalog;
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
    void aKilledErasureHasHappenedOrNotAndEndsWhenTheStoreIsNextUsed() throws Exception {
        Random random = new Random(11);
        int happened = 0;
        for (int round = 0; round < 6; round++) {
            Path store = folder.resolve("store");
            if (!creators(store).contains("alpha:h3")) {
                happened += round > 0 ? 1 : 0;
                try (Store again = Store.open(store)) {
                    again.forgetting().remember("h3");
                }
                importOnce(store, round);
            }
            Files.deleteIfExists(folder.resolve("ready"));
            Process child = start("-Xmx256m", "forget");
            for (int i = 0; i < 500 && child.isAlive() && !Files.exists(folder.resolve("ready")); i++) {
                Thread.sleep(5);
            }
            // One is left to its end, so that both outcomes are seen.
            if (round != 3) {
                Thread.sleep(random.nextInt(400));
                child.destroyForcibly();
            }
            child.waitFor();
            try (Store opened = Store.open(store);
                    CreatorReader reader = new CreatorReader(opened)) {
                List<Integer> posts = new ArrayList<>();
                reader.forEach(Joins.NONE, creator -> {
                    if (creator.id().equals("alpha:h3")) {
                        posts.add(creator.accounts().get(0).posts().size());
                    }
                });
                boolean kept = opened.forgetting().forgotten().isEmpty();
                assertThat(posts).as("round %s", round).isEqualTo(kept ? List.of(ImportLoop.POSTS / 7 + 1) : List.of());
            }
            try (Store opened = Store.open(store)) {
                if (opened.forgetting().isOpen()) {
                    opened.forgetting().eraseRest((run, forgotten) -> run);
                }
                assertThat(opened.forgetting().isOpen()).isFalse();
            }
        }
        assertThat(happened).isPositive();
    }

    private void importOnce(Path store, int round) throws IOException {
        StringBuilder text = new StringBuilder("LINES alpha\nfollowers\th1\t1767000000\t" + round + "\n");
        for (int i = 0; i < ImportLoop.POSTS; i++) {
            text.append("post\th").append(i % 7).append("\tp").append(i).append("\t1767000000\t1\t1\thi\n");
        }
        Path file = Files.writeString(folder.resolve("once.txt"), text);
        try (Store opened = Store.open(store)) {
            new Importer(PluginCatalog.of(List.of(new LineReader("alpha"))), opened, KeptFields.NONE)
                    .read(file, "once.txt", ImportOptions.DEFAULT);
        }
    }

    private static List<String> creators(Path store) {
        List<String> ids = new ArrayList<>();
        try (Store opened = Store.open(store);
                CreatorReader reader = new CreatorReader(opened)) {
            reader.forEach(Joins.NONE, creator -> ids.add(creator.id()));
        }
        return ids;
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
        assertThat(child.waitFor(5, TimeUnit.MINUTES)).isTrue();
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
