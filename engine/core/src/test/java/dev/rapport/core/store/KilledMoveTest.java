package dev.rapport.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.api.Progress;
import dev.rapport.api.model.AccountRef;
import dev.rapport.core.workspace.StoreAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A move whose process is killed: the old store is whole, and the next move ends what was begun. */
class KilledMoveTest {

    /** One at each table, and some more. */
    private static final int KILLS = 8;

    private static final List<String> TABLES =
            StoreTable.ALL.stream().map(StoreTable::name).toList();

    @TempDir
    Path folder;

    private StoreAddress server;
    private List<TableProof> whole;
    private String creators;

    @BeforeEach
    void fill() throws SQLException {
        server = RealPostgres.address();
        Database database = HsqlDatabase.onDisk(folder.resolve("store"));
        try (Store store = Store.open(database)) {
            for (int i = 0; i < 300; i++) {
                PostgresTest.importFile(store, "f" + i + "-", "h" + i);
            }
            store.runs().keep(new RunStore.Kept("run", "standard", Instant.EPOCH), new byte[] {1, 2, 3});
            store.forgetting()
                    .erase("alpha:h7", List.of(AccountRef.of("alpha", "", "h7")), (run, forgotten) -> run, true);
            whole = StoreMoveTest.proofs(database);
            creators = EarlierStore.creators(store).toString();
        }
    }

    @Test
    void toAServerLeavesTheWorkspaceWholeAndIsEndedByTheNextMove() throws Exception {
        Random random = new Random(17);
        for (int round = 0; round < KILLS; round++) {
            StoreAddress target = RealPostgres.address();
            kill("there", target, round, random);
            assertUntouched(HsqlDatabase.onDisk(folder.resolve("store")), round);
            try (Store store = Store.open(folder.resolve("store"))) {
                assertThat(store.moveTo(target, RealPostgres.surroundings(), Progress.NONE))
                        .as("round %s", round)
                        .isEqualTo(whole);
            }
            assertUntouched(RealPostgres.open(target), round);
        }
    }

    @Test
    void backToTheWorkspaceLeavesTheServerWholeAndIsEndedByTheNextMove() throws Exception {
        Random random = new Random(19);
        try (Store store = Store.open(folder.resolve("store"))) {
            store.moveTo(server, RealPostgres.surroundings(), Progress.NONE);
        }
        for (int round = 0; round < KILLS; round++) {
            Path target = folder.resolve("back");
            kill("back", server, round, random);
            assertUntouched(RealPostgres.open(server), round);
            try (Store store = Store.open(RealPostgres.open(server))) {
                assertThat(store.moveTo(target, Progress.NONE))
                        .as("round %s", round)
                        .isEqualTo(whole);
            }
            assertUntouched(HsqlDatabase.onDisk(target), round);
            assertThat(folder.resolve("back.moving")).doesNotExist();
            Files.move(target, folder.resolve("done" + round));
        }
    }

    @Test
    void whatWasMovedIsFoundAndNotMovedAgainAndWhatChangedSinceIsNotTakenForIt() {
        Path back = folder.resolve("back");
        try (Store store = Store.open(folder.resolve("store"))) {
            for (int i = 0; i < 2; i++) {
                assertThat(store.moveTo(server, RealPostgres.surroundings(), Progress.NONE))
                        .isEqualTo(whole);
                assertThat(store.moveTo(back, Progress.NONE)).isEqualTo(whole);
            }
            PostgresTest.importFile(store, "new", "later");
            assertThatThrownBy(() -> store.moveTo(server, RealPostgres.surroundings(), Progress.NONE))
                    .hasMessageContaining("store-not-empty")
                    .hasMessageContaining("Maybe name another schema");
            assertThatThrownBy(() -> store.moveTo(back, Progress.NONE)).hasMessageContaining("store-not-empty");
        }
        assertUntouched(HsqlDatabase.onDisk(back), 0);
        assertUntouched(RealPostgres.open(server), 0);
    }

    /** All that was there, once: the same rows, and the same creators. */
    private void assertUntouched(Database database, int round) {
        try (Store store = Store.open(database)) {
            assertThat(StoreMoveTest.proofs(database)).as("round %s", round).isEqualTo(whole);
            assertThat(EarlierStore.creators(store)).as("round %s", round).hasToString(creators);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** At a table, and a moment later. */
    private void kill(String way, StoreAddress address, int round, Random random) throws Exception {
        Path at = folder.resolve("at");
        Files.deleteIfExists(at);
        Process child = start(way, address);
        String table = TABLES.get(round % TABLES.size());
        for (int i = 0; i < 60_000 && child.isAlive() && !read(at).equals(table); i++) {
            Thread.sleep(5);
        }
        Thread.sleep(random.nextInt(60));
        child.destroyForcibly().waitFor();
        assertThat(read(at)).as(Files.readString(folder.resolve("log"))).isIn(TABLES);
    }

    private static String read(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file) : "";
    }

    private Process start(String way, StoreAddress address) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MoveOnce.class.getName(),
                        folder.toString(),
                        way,
                        String.valueOf(address.port()),
                        address.schema())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }
}
