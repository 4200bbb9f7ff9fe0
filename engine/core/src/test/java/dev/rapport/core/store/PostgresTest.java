package dev.rapport.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Creator;
import dev.rapport.api.model.Post;
import dev.rapport.core.workspace.StoreAddress;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A store on a server that a team shares. */
class PostgresTest extends StoreContract {

    private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");

    private final StoreAddress address = RealPostgres.address();

    @Override
    Database database() {
        return RealPostgres.open(address);
    }

    @Test
    void oneFileThatTwoImportAtTheSameTimeCountsOnce() throws Exception {
        CyclicBarrier bothHaveRead = new CyclicBarrier(2);
        together(IntStream.range(0, 2)
                .<Callable<Void>>mapToObj(i -> () -> {
                    try (Store colleague = Store.open(database());
                            ImportTransaction transaction = colleague.begin("a".repeat(64))) {
                        transaction.add(chunk("zoe", 3), true);
                        bothHaveRead.await();
                        transaction.commit("a.txt", "alpha 1.0.0:lines", "", MAY, "{}");
                    }
                    return null;
                })
                .toList());
        try (Store store = Store.open(database())) {
            assertThat(store.files()).hasSize(1);
            Creator creator = EarlierStore.creators(store).get(0);
            assertThat(creator.accounts().get(0).posts()).hasSize(3);
        }
        assertThat(RealPostgres.text("rapport", "select count(*) from " + address.schema() + ".chunk"))
                .isEqualTo("1");
    }

    @Test
    void manyPeopleOpenAnEmptyStoreAndImportIntoItAtTheSameTime() throws Exception {
        StoreAddress empty = RealPostgres.address();
        together(IntStream.range(0, 6)
                .<Callable<Void>>mapToObj(i -> () -> {
                    try (Store colleague = Store.open(RealPostgres.open(empty))) {
                        for (int file = 0; file < 10; file++) {
                            importFile(colleague, i + "-" + file, "h" + i + "-" + file);
                            colleague.runs().keep(new RunStore.Kept("run", "standard", MAY), new byte[] {(byte) file});
                            assertThat(EarlierStore.creators(colleague)).isNotEmpty();
                        }
                    }
                    return null;
                })
                .toList());
        try (Store store = Store.open(RealPostgres.open(empty))) {
            assertThat(EarlierStore.creators(store)).hasSize(60);
            assertThat(store.runs().all()).hasSize(1);
        }
    }

    @Test
    void allWhoOpenItHashWithTheSameSalt() throws Exception {
        StoreAddress empty = RealPostgres.address();
        List<Long> salts = together(IntStream.range(0, 4)
                .<Callable<Long>>mapToObj(i -> () -> {
                    try (Store colleague = Store.open(RealPostgres.open(empty))) {
                        return colleague.salt();
                    }
                })
                .toList());
        assertThat(salts).hasSize(4).containsOnly(salts.get(0));
    }

    @Test
    void aConnectionThatIsLostLosesNothingThatWasAcknowledgedAndTheNextImportGoesOn() throws SQLException {
        try (Store store = Store.open(database())) {
            importFile(store, "a", "zoe");
            assertThatThrownBy(() -> {
                        try (ImportTransaction transaction = store.begin("b".repeat(64))) {
                            transaction.add(chunk("max", 3), true);
                            terminateAll();
                            transaction.commit("b.txt", "alpha 1.0.0:lines", "", MAY, "{}");
                        }
                    })
                    .isInstanceOf(RapportException.class)
                    .hasMessageContaining("store-lost")
                    .hasMessageContaining("What was said to be finished is kept")
                    .hasMessageContaining("Maybe do it again");
            assertThat(ids(store)).containsExactly("alpha:zoe");
            importFile(store, "b", "max");
            assertThat(ids(store)).containsExactly("alpha:max", "alpha:zoe");
        }
    }

    @Test
    void aReaderWhoseConnectionIsLostIsToldSoAndCanReadAgain() throws SQLException {
        try (Store store = Store.open(database())) {
            importFile(store, "a", "zoe");
            assertThatThrownBy(() -> {
                        try (CreatorReader reader = new CreatorReader(store)) {
                            terminateAll();
                            reader.profiles();
                        }
                    })
                    .hasMessageContaining("store-lost");
            assertThat(ids(store)).containsExactly("alpha:zoe");
        }
    }

    @Test
    void whatIsAcknowledgedIsOnTheDiskWhateverTheServerIsUsedTo() throws SQLException {
        assertThat(RealPostgres.text("rapport", "show synchronous_commit")).isEqualTo("off");
        try (Database database = database();
                Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show synchronous_commit")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("on");
        }
    }

    @Test
    void namesThatNoDatabaseTakesAreMended() {
        try (Store store = Store.open(database());
                ImportTransaction transaction = store.begin("a".repeat(64))) {
            transaction.add(chunk("zo\0e\uD800", 1), true);
            transaction.commit("a\0.txt", "alpha 1.0.0:lines", "", MAY, "{\"\uDC00\":1}");
            assertThat(ids(store)).hasSize(1);
        }
    }

    /** Of all who work in the database; nobody is told before. */
    private void terminateAll() throws SQLException {
        RealPostgres.execute(
                "rapport",
                "select pg_terminate_backend(pid) from pg_stat_activity where datname = 'rapport'"
                        + " and application_name = 'rapport' and pid <> pg_backend_pid()");
    }

    private static <T> List<T> together(List<Callable<T>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            List<T> done = new ArrayList<>();
            for (Future<T> one : threads.invokeAll(work)) {
                done.add(one.get());
            }
            return done;
        } finally {
            threads.shutdownNow();
        }
    }

    static void importFile(Store store, String name, String handle) {
        try (ImportTransaction transaction = store.begin(name.repeat(64).substring(0, 64))) {
            transaction.add(chunk(handle, 3), true);
            transaction.commit(name + ".txt", "alpha 1.0.0:lines", "", MAY, "{}");
        }
    }

    static PackedChunk chunk(String handle, int posts) {
        AccountRef ref = AccountRef.of("alpha", "", handle);
        PackedChunk chunk = new PackedChunk(ref);
        chunk.add(Account.of(ref).name("N. " + handle).followers(Count.exact(9)).build());
        for (int i = 0; i < posts; i++) {
            chunk.add(Post.of(ref, "p" + i).likes(Count.exact(i)).build());
        }
        return chunk;
    }

    static List<String> ids(Store store) {
        return EarlierStore.creators(store).stream().map(Creator::id).toList();
    }
}
