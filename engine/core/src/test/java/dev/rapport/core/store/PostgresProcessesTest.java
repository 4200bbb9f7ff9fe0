package dev.rapport.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.core.workspace.StoreAddress;
import dev.rapport.judged.Joins;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several programs import the same files into one store, and are killed. */
class PostgresProcessesTest {

    @TempDir
    Path folder;

    @Test
    void whatOneAcknowledgedIsThereOnceWhoeverElseImportsItAndIsKilled() throws Exception {
        StoreAddress address = RealPostgres.address();
        List<Process> children = new ArrayList<>();
        try {
            for (int i = 0; i < 3; i++) {
                children.add(start(Files.createDirectory(folder.resolve("c" + i)), address));
            }
            waitFor(0, 3, children.get(0));
            children.get(0).destroyForcibly().waitFor();
            waitFor(1, acknowledged(0) + 5, children.get(1));
            waitFor(2, acknowledged(0) + 5, children.get(2));
        } finally {
            for (Process child : children) {
                child.destroyForcibly().waitFor();
            }
        }
        int most = Math.max(acknowledged(0), Math.max(acknowledged(1), acknowledged(2)));
        try (Store store = Store.open(RealPostgres.open(address));
                CreatorReader reader = new CreatorReader(store)) {
            List<String> paths = reader.files().stream().map(StoredFile::path).toList();
            assertThat(paths).hasSizeGreaterThan(most).doesNotHaveDuplicates();
            for (int i = 0; i <= most; i++) {
                assertThat(paths).contains("f" + i + ".txt");
            }
            Map<String, Integer> posts = new HashMap<>();
            reader.forEach(Joins.NONE, creator -> creator.accounts()
                    .get(0)
                    .posts()
                    .forEach(post -> posts.merge(post.source().file(), 1, Integer::sum)));
            assertThat(posts).hasSameSizeAs(paths);
            assertThat(posts.values()).containsOnly(ImportLoop.POSTS);
        }
    }

    private void waitFor(int child, int files, Process process) throws Exception {
        for (int i = 0; i < 15_000 && process.isAlive() && acknowledged(child) < files; i++) {
            Thread.sleep(20);
        }
        assertThat(acknowledged(child))
                .as(Files.readString(folder.resolve("c" + child).resolve("log")))
                .isGreaterThanOrEqualTo(files);
    }

    /** The number of the last file that a child was told to be imported. */
    private int acknowledged(int child) throws IOException {
        Path last = folder.resolve("c" + child).resolve("last");
        return Files.exists(last)
                ? Integer.parseInt("0" + Files.readString(last).strip())
                : -1;
    }

    private static Process start(Path own, StoreAddress address) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ImportLoop.class.getName(),
                        own.toString(),
                        "0",
                        String.valueOf(address.port()),
                        address.schema())
                .redirectErrorStream(true)
                .redirectOutput(own.resolve("log").toFile())
                .start();
    }
}
