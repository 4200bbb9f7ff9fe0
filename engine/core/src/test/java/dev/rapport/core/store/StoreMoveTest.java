package dev.rapport.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.api.CancelledException;
import dev.rapport.api.Progress;
import dev.rapport.api.model.AccountRef;
import dev.rapport.core.workspace.StoreAddress;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store goes from a workspace to a server and back, and nothing of it changes. */
class StoreMoveTest {

    /** In three parts. */
    private static final byte[] RUN = new byte[2 * RunContent.PART + 1];

    @TempDir
    Path folder;

    @Test
    void whatGoesToAServerAndComesBackIsTheSame() {
        StoreAddress address = RealPostgres.address();
        List<TableProof> went;
        String creators;
        try (Store store = Store.open(folder.resolve("store"))) {
            fill(store);
            creators = EarlierStore.creators(store).toString();
            went = store.moveTo(address, RealPostgres.surroundings(), Progress.NONE);
            assertThat(EarlierStore.creators(store)).hasToString(creators);
        }
        assertThat(went)
                .extracting(TableProof::table)
                .containsExactly("meta", "import_file", "chunk", "run", "run_part", "forgotten");
        assertThat(went).extracting(TableProof::rows).containsExactly(1L, 500L, 500L, 1L, 2L, 5L);
        try (Store store = Store.open(RealPostgres.open(address))) {
            assertThat(EarlierStore.creators(store)).hasToString(creators);
            assertThat(store.forgotten().contains(AccountRef.of("alpha", "", "h7")))
                    .isTrue();
            assertThat(store.runs().content("run").orElseThrow()).isEqualTo(RUN);
            assertThat(store.moveTo(folder.resolve("back"), Progress.NONE)).isEqualTo(went);
            // Numbers go on behind those that were moved.
            PostgresTest.importFile(store, "new", "later");
        }
        try (Store store = Store.open(folder.resolve("back"))) {
            assertThat(EarlierStore.creators(store)).hasToString(creators);
            PostgresTest.importFile(store, "new", "later");
            assertThat(store.files()).hasSize(501);
        }
        assertThat(folder.resolve("back.moving")).doesNotExist();
    }

    @Test
    void nothingIsMovedOntoWhatIsThereAlready() {
        StoreAddress address = RealPostgres.address();
        try (Store there = Store.open(RealPostgres.open(address));
                Store store = Store.open(folder.resolve("store"))) {
            PostgresTest.importFile(there, "a", "zoe");
            PostgresTest.importFile(store, "b", "max");
            assertThatThrownBy(() -> store.moveTo(address, RealPostgres.surroundings(), Progress.NONE))
                    .hasMessageContaining("store-not-empty")
                    .hasMessageContaining("Maybe name another schema");
            assertThatThrownBy(() -> there.moveTo(folder.resolve("store"), Progress.NONE))
                    .hasMessageContaining("store-locked");
            assertThat(PostgresTest.ids(store)).containsExactly("alpha:max");
        }
        try (Store there = Store.open(RealPostgres.open(address))) {
            assertThatThrownBy(() -> there.moveTo(folder.resolve("store"), Progress.NONE))
                    .hasMessageContaining("store-not-empty");
            assertThat(PostgresTest.ids(there)).containsExactly("alpha:zoe");
        }
        try (Store store = Store.open(folder.resolve("store"))) {
            assertThat(PostgresTest.ids(store)).containsExactly("alpha:max");
        }
    }

    @Test
    void aMoveThatIsStoppedInTheMiddleLeavesNothingHalf() throws SQLException {
        StoreAddress address = RealPostgres.address();
        Progress stopping = new Stopping();
        try (Store store = Store.open(folder.resolve("store"))) {
            fill(store);
            assertThatThrownBy(() -> store.moveTo(address, RealPostgres.surroundings(), stopping))
                    .isInstanceOf(CancelledException.class);
            assertThat(RealPostgres.text("rapport", "select count(*) from " + address.schema() + ".import_file"))
                    .isEqualTo("0");
            store.moveTo(address, RealPostgres.surroundings(), Progress.NONE);
        }
        try (Store store = Store.open(RealPostgres.open(address))) {
            assertThatThrownBy(() -> store.moveTo(folder.resolve("back"), stopping))
                    .isInstanceOf(CancelledException.class);
            assertThat(folder.resolve("back")).doesNotExist();
            assertThat(folder.resolve("back.moving")).doesNotExist();
        }
    }

    @Test
    void aChangedValueIsNotTakenForTheSame() throws SQLException {
        Database one = HsqlDatabase.inMemory();
        try (Store store = Store.open(one)) {
            fill(store);
            List<TableProof> before = proofs(one);
            assertThat(proofs(one)).isEqualTo(before);
            try (Connection connection = one.connect();
                    Statement statement = connection.createStatement()) {
                statement.executeUpdate("update chunk set handle = 'h9x' where handle = 'h9'");
                connection.commit();
            }
            assertThat(proofs(one).get(2)).isNotEqualTo(before.get(2));
            assertThat(proofs(one).get(2).rows()).isEqualTo(before.get(2).rows());
        }
    }

    static List<TableProof> proofs(Database database) throws SQLException {
        try (Connection connection = database.connect()) {
            return StoreTable.ALL.stream()
                    .map(table -> {
                        try {
                            return new TableRows(table).read(connection, row -> {});
                        } catch (SQLException e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .toList();
        }
    }

    /** More rows than are read at a time, somebody who was forgotten, and a run. */
    private static void fill(Store store) {
        for (int i = 0; i < 501; i++) {
            PostgresTest.importFile(store, "f" + i + "-", "h" + i);
        }
        store.runs().keep(new RunStore.Kept("run", "standard", Instant.EPOCH), RUN);
        store.forgetting().erase("alpha:h7", List.of(AccountRef.of("alpha", "", "h7")), (run, forgotten) -> run, true);
    }

    /** Cancels before the third table. */
    private static final class Stopping implements Progress {
        private long done;

        @Override
        public void report(String step, long now, long total) {
            done = now;
        }

        @Override
        public boolean isCancelled() {
            return done >= 1;
        }
    }
}
