package dev.rapport.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.api.model.AccountRef;
import dev.rapport.core.workspace.StoreAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who is forgotten is gone from the files of the server's tables too, which this test reads byte by byte. */
class PostgresForgettingTest {

    private static final AccountRef ZOE = AccountRef.of("alpha", "", "zoe.zwiebelfisch");

    private final StoreAddress address = RealPostgres.address();

    @Test
    void nothingOfThemIsLeftInTheFilesOfTheTables() throws Exception {
        try (Store store = Store.open(RealPostgres.open(address))) {
            PostgresTest.importFile(store, "a", ZOE.handle());
            PostgresTest.importFile(store, "b", "max");
            // As the server does by itself when enough has changed: its statistics repeat values.
            RealPostgres.execute("rapport", "analyze");
            assertThat(filesWith(ZOE.handle())).isNotEmpty();
            Erasure erasure = erase(store);
            assertThat(erasure.erased().posts()).isEqualTo(3);
            assertThat(erasure.rewritten()).containsExactly("import_file", "chunk", "run", "run_part");
            assertThat(erasure.traces()).isNotEmpty();
            assertThat(filesWith(ZOE.handle())).isEmpty();
            for (byte[] trace : erasure.traces()) {
                assertThat(filesWith(new String(trace, StandardCharsets.ISO_8859_1)))
                        .isEmpty();
            }
            assertThat(PostgresTest.ids(store)).containsExactly("alpha:max");
            assertThat(store.forgetting().isOpen()).isFalse();
        }
    }

    @Test
    void anErasureWaitsForSomebodyWhoStillSeesTheEarlierState() throws Exception {
        try (Store store = Store.open(RealPostgres.open(address));
                Connection other = RealPostgres.superuser("rapport");
                Statement statement = other.createStatement()) {
            PostgresTest.importFile(store, "a", ZOE.handle());
            other.setAutoCommit(false);
            other.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            statement.execute("select 1");
            CompletableFuture<Erasure> erasure = CompletableFuture.supplyAsync(() -> erase(store));
            Thread.sleep(700);
            assertThat(erasure).isNotDone();
            other.rollback();
            erasure.get(5, TimeUnit.MINUTES);
            assertThat(filesWith(ZOE.handle())).isEmpty();
        }
    }

    @Test
    void whoSeesTheEarlierStateForTooLongIsNotWaitedForForEver() throws Exception {
        Database database = RealPostgres.open(address);
        try (Store store = Store.open(database);
                PostgresConnections connections = new PostgresConnections(address, RealPostgres.surroundings());
                Connection other = RealPostgres.superuser("rapport");
                Statement statement = other.createStatement()) {
            PostgresVacuum vacuum = new PostgresVacuum(connections, Duration.ofMillis(300));
            other.setAutoCommit(false);
            statement.execute("select 1");
            assertThatThrownBy(vacuum::run)
                    .isInstanceOfSatisfying(SQLException.class, e -> assertThat(database.failed("erase", e))
                            .hasMessageContaining(ForgetStore.BUSY));
            other.rollback();
            vacuum.run();
            assertThat(store.files()).isEmpty();
        }
    }

    @Test
    void anErasureAndAnImportOfDifferentPeopleWaitForEachOther() throws Exception {
        try (Store store = Store.open(RealPostgres.open(address));
                Store colleague = Store.open(RealPostgres.open(address))) {
            PostgresTest.importFile(store, "a", ZOE.handle());
            CompletableFuture<Erasure> erasure;
            try (ImportTransaction importing = colleague.begin("b".repeat(64))) {
                assertThat(colleague.forgotten().isEmpty()).isTrue();
                erasure = CompletableFuture.supplyAsync(() -> erase(store));
                Thread.sleep(300);
                assertThat(erasure).isNotDone();
                importing.add(PostgresTest.chunk(ZOE.handle(), 5), true);
                importing.commit("b.txt", "alpha 1.0.0:lines", "", Instant.EPOCH, "{}");
            }
            assertThat(erasure.get(5, TimeUnit.MINUTES).erased().posts()).isEqualTo(8);
            assertThat(PostgresTest.ids(colleague)).isEmpty();
            try (ImportTransaction later = colleague.begin("c".repeat(64))) {
                assertThat(colleague.forgotten().contains(ZOE)).isTrue();
                assertThat(later.sha256()).startsWith("c");
            }
        }
    }

    @Test
    void anErasureThatWasCutShortIsEndedWhenTheStoreIsNextUsed() throws Exception {
        try (Store store = Store.open(RealPostgres.open(address))) {
            PostgresTest.importFile(store, "a", ZOE.handle());
        }
        try (Connection holding = RealPostgres.superuser("rapport");
                Statement statement = holding.createStatement();
                Store store = Store.open(RealPostgres.open(address))) {
            holding.setAutoCommit(false);
            // As a dump does: the tables cannot be written anew while it lasts.
            statement.execute("lock table " + address.schema() + ".run in access share mode");
            CompletableFuture<Erasure> erasure = CompletableFuture.supplyAsync(() -> erase(store));
            Thread.sleep(700);
            assertThat(erasure).isNotDone();
            RealPostgres.execute(
                    "rapport",
                    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'rapport'");
            assertThatThrownBy(() -> erasure.get(5, TimeUnit.MINUTES)).hasMessageContaining("store-lost");
        }
        try (Store store = Store.open(RealPostgres.open(address))) {
            assertThat(PostgresTest.ids(store)).isEmpty();
            assertThat(store.forgetting().isOpen()).isTrue();
            store.forgetting().eraseRest((run, forgotten) -> run);
            assertThat(store.forgetting().isOpen()).isFalse();
        }
        assertThat(filesWith(ZOE.handle())).isEmpty();
    }

    private static Erasure erase(Store store) {
        return store.forgetting().erase(ZOE.toString(), List.of(ZOE), (run, forgotten) -> run, true);
    }

    /** Which files of the database hold these bytes, as they lie on the disk. */
    private static List<String> filesWith(String bytes) throws SQLException {
        RealPostgres.execute("rapport", "checkpoint");
        Path folder = RealPostgres.data()
                .resolve("base")
                .resolve(RealPostgres.text("rapport", "select oid from pg_database where datname = 'rapport'"));
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (content(file).contains(bytes)) {
                    found.add(file.getFileName() + " of " + table(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** The server throws files of its own away while it runs, as its cache of the catalogue: what is gone holds nothing. */
    private static String content(Path file) throws IOException {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException e) {
            return "";
        }
    }

    private static String table(Path file) throws SQLException {
        String number = String.valueOf(file.getFileName()).replaceFirst("[^0-9].*", "");
        return RealPostgres.text(
                "rapport",
                "select coalesce(max(relname), 'nothing any more') from pg_class where pg_relation_filenode(oid) = 0"
                        + number);
    }
}
