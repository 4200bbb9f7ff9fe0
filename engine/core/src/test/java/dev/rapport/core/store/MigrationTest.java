package dev.rapport.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A store of any earlier schema opens, whatever came in between. */
class MigrationTest {

    @TempDir
    Path folder;

    static IntStream schemas() {
        return IntStream.rangeClosed(1, EarlierStore.NEWEST);
    }

    @Test
    void everySchemaThatIsKnownIsKeptAsBytes() {
        assertThat(HsqlSchema.STEPS).hasSize(EarlierStore.NEWEST);
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void aStoreOfEachEarlierSchemaOpensWithAllThatItHeld(int schema) {
        Path store = EarlierStore.unpack(schema, folder.resolve("store"));
        for (int i = 0; i < 2; i++) {
            try (Store opened = Store.open(store)) {
                EarlierStore.assertWhole(opened, schema);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void aKillBeforeOrAfterAnyStatementOfAMigrationLeavesAStoreThatOpensWithAllThatItHeld(int schema) {
        Path store = EarlierStore.unpack(schema, folder.resolve("store"));
        for (Path killed : killedAtEveryMoment(store)) {
            try (Store opened = Store.open(killed)) {
                EarlierStore.assertWhole(opened, schema);
            } catch (RuntimeException e) {
                throw new AssertionError("killed at " + killed.getFileName(), e);
            }
        }
    }

    @Test
    void aKillBeforeOrAfterAnyStatementThatMakesAStoreLeavesOneThatOpens() {
        List<Path> killed = killedAtEveryMoment(folder.resolve("store"));
        assertThat(killed).hasSizeGreaterThan(30);
        for (Path one : killed) {
            try (Store opened = Store.open(one)) {
                assertThat(opened.files()).isEmpty();
            }
        }
    }

    @Test
    void aKillWhileAStoreThatWasKilledIsMigratedIsNoWorse() {
        Path store = EarlierStore.unpack(1, folder.resolve("store"));
        List<Path> killed = killedAtEveryMoment(store);
        Path half = killed.get(killed.size() / 2);
        for (Path twice : killedAtEveryMoment(half)) {
            try (Store opened = Store.open(twice)) {
                EarlierStore.assertWhole(opened, 1);
            }
        }
    }

    @Test
    void aNewerSchemaIsRefusedByNameAndNothingIsChanged() throws SQLException {
        Path store = EarlierStore.unpack(4, folder.resolve("store"));
        mark(store, "99");
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> Store.open(store))
                    .hasMessageContaining("store-newer")
                    .hasMessageContaining("schema (99)")
                    .hasMessageContaining("known (" + EarlierStore.NEWEST + ")")
                    .hasMessageContaining("Maybe update Rapport.");
        }
        mark(store, "4");
        try (Store opened = Store.open(store)) {
            EarlierStore.assertWhole(opened, 4);
        }
    }

    @Test
    void aMigrationThatFailsSaysFromWhereToWhereAndTheNextOneGoesOn() {
        Path store = EarlierStore.unpack(2, folder.resolve("store"));
        List<SchemaStep> broken = new ArrayList<>(HsqlSchema.STEPS);
        broken.set(3, SchemaStep.of("alter table nowhere add column x int"));
        assertThatThrownBy(() -> Store.open(new Watched(HsqlDatabase.onDisk(store), broken, () -> {})))
                .hasMessageContaining("store-not-migrated")
                .hasMessageContaining("from its schema (3) to the next (4)")
                .hasMessageContaining("NOWHERE");
        try (Store opened = Store.open(store)) {
            EarlierStore.assertWhole(opened, 2);
        }
    }

    /** Copies of the files as they are before and after each statement while a store is opened. */
    private List<Path> killedAtEveryMoment(Path store) {
        List<Path> copies = new ArrayList<>();
        Runnable moment =
                () -> copies.add(copy(store, store.resolveSibling(store.getFileName() + "-" + copies.size())));
        Store.open(new Watched(HsqlDatabase.onDisk(store), HsqlSchema.STEPS, moment))
                .close();
        return copies;
    }

    private static Path copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void mark(Path store, String schema) throws SQLException {
        try (Database database = HsqlDatabase.onDisk(store);
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("update meta set content = '" + schema + "' where name = 'schema'");
            connection.commit();
        }
    }
}
