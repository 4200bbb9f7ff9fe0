package dev.rapport.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Creator;
import dev.rapport.api.model.Post;
import dev.rapport.judged.Joins;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a store does on whatever database: a new implementation of {@link Database} extends this and is done when it is green. */
abstract class StoreContract {

    private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");

    private Database database;
    private Store store;

    /** An empty one, which nobody else uses. */
    abstract Database database();

    @BeforeEach
    void open() {
        database = database();
        store = Store.open(database);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatWasImportedIsThere() {
        importFile("a", "zoe", 3);
        assertThat(handles()).containsExactly("alpha:zoe");
        assertThat(EarlierStore.creators(store).get(0).accounts().get(0).posts())
                .hasSize(3);
        assertThat(store.find("a".repeat(64))).hasValueSatisfying(file -> {
            assertThat(file.path()).isEqualTo("a.txt");
            assertThat(file.asOf()).isEqualTo(MAY);
        });
        assertThat(store.find("b".repeat(64))).isEmpty();
    }

    @Test
    void anImportThatIsNotCommittedLeavesNothing() {
        try (ImportTransaction transaction = store.begin("a".repeat(64))) {
            transaction.add(chunk("zoe", 3), true);
        }
        assertThat(handles()).isEmpty();
        assertThat(store.files()).isEmpty();
    }

    @Test
    void aFileThatIsLargerThanMemoryAllowsIsSeenWholeOrNotAtAll() {
        importFile("b", "max", 1);
        try (ImportTransaction transaction = store.begin("a".repeat(64))) {
            addALot(transaction);
            assertThat(handles()).containsExactly("alpha:max");
            assertThat(store.files()).hasSize(1);
        }
        assertThat(handles()).containsExactly("alpha:max");
        assertThat(rows("chunk")).isEqualTo(1);
        try (ImportTransaction transaction = store.begin("a".repeat(64))) {
            addALot(transaction);
            transaction.commit("a.txt", "alpha 1.0.0:lines", "", MAY, "{}");
        }
        assertThat(handles()).hasSize(1 + MANY);
    }

    @Test
    void importingTheSameContentAgainReplacesItWhenItIsDoneAndNotBefore() {
        importFile("a", "zoe", 3);
        try (ImportTransaction transaction = store.begin("a".repeat(64))) {
            transaction.add(chunk("zoe", 5), true);
            assertThat(EarlierStore.creators(store).get(0).accounts().get(0).posts())
                    .hasSize(3);
        }
        assertThat(store.find("a".repeat(64))).isPresent();
        importFile("a", "zoe", 5);
        assertThat(store.files()).hasSize(1);
        assertThat(EarlierStore.creators(store).get(0).accounts().get(0).posts())
                .hasSize(5);
    }

    @Test
    void keepingNothingOfAFileTakesAwayWhatAnEarlierImportLeft() {
        importFile("a", "zoe", 3);
        try (ImportTransaction transaction = store.begin("a".repeat(64))) {
            transaction.commitNothing();
        }
        assertThat(store.files()).isEmpty();
        assertThat(handles()).isEmpty();
    }

    @Test
    void aFileOfWhichNothingIsTakenLeavesAllOthersAsTheyAre() {
        importFile("a", "zoe", 3);
        try (ImportTransaction transaction = store.begin("b".repeat(64))) {
            transaction.assignUnnamed(AccountRef.of("alpha", "", "max"));
            transaction.leaveOut(AccountRef.of("alpha", "", "zoe"));
            transaction.leaveOutUnnamed("alpha");
            transaction.commitNothing();
        }
        assertThat(handles()).containsExactly("alpha:zoe");
        assertThat(store.files()).hasSize(1);
    }

    @Test
    void aReaderSeesTheStoreAsItWasWhenItBegan() {
        importFile("a", "zoe", 3);
        try (CreatorReader reader = new CreatorReader(store)) {
            importFile("b", "max", 1);
            assertThat(reader.accounts()).isEqualTo(1);
        }
        assertThat(handles()).containsExactly("alpha:max", "alpha:zoe");
    }

    @Test
    void anEarlierTimeOfTheSameContentIsNoted() {
        importFile("a", "zoe", 3);
        store.setAsOf(store.files().get(0).id(), Instant.EPOCH);
        assertThat(store.files()).extracting(StoredFile::asOf).containsExactly(Instant.EPOCH);
    }

    @Test
    void theNewestRunsAreKeptAndTheSameRunOnlyOnce() {
        for (int i = 0; i < 25; i++) {
            store.runs()
                    .keep(
                            new RunStore.Kept("run" + i, "standard", MAY.plusSeconds(i)),
                            ("content " + i).getBytes(StandardCharsets.UTF_8));
        }
        store.runs().keep(new RunStore.Kept("run24", "standard", MAY.plusSeconds(99)), new byte[] {7});
        assertThat(store.runs().all())
                .extracting(RunStore.Kept::id)
                .hasSize(20)
                .startsWith("run24", "run23")
                .doesNotHaveDuplicates();
        assertThat(store.runs().content("run24").orElseThrow()).containsExactly(7);
        assertThat(store.runs().content("run0")).isEmpty();
    }

    @Test
    void aRunOfManyMoreCreatorsThanARowHasRoomForIsKeptWholeAndSoIsWhatAnErasureLeavesOfIt() {
        byte[] many = new byte[20 * RunContent.PART + 7];
        new Random(1).nextBytes(many);
        store.runs().keep(new RunStore.Kept("many", "standard", MAY), many);
        assertThat(store.runs().content("many").orElseThrow()).isEqualTo(many);
        byte[] fewer = Arrays.copyOf(many, 3 * RunContent.PART);
        AccountRef zoe = AccountRef.of("alpha", "", "zoe");
        store.forgetting().erase("alpha:zoe", List.of(zoe), (run, forgotten) -> fewer, true);
        assertThat(store.runs().content("many").orElseThrow()).isEqualTo(fewer);
        store.runs().keep(new RunStore.Kept("many", "standard", MAY), new byte[] {7});
        assertThat(store.runs().content("many").orElseThrow()).containsExactly(7);
    }

    @Test
    void whoIsForgottenIsGoneAndStaysOutUntilRemembered() {
        importFile("a", "zoe", 3);
        importFile("b", "max", 1);
        AccountRef zoe = AccountRef.of("alpha", "", "zoe");
        Erased tried = store.forgetting()
                .erase("alpha:zoe", List.of(zoe), (run, forgotten) -> run, false)
                .erased();
        assertThat(handles()).hasSize(2);
        Erased erased = store.forgetting()
                .erase("alpha:zoe", List.of(zoe), (run, forgotten) -> run, true)
                .erased();
        assertThat(erased).isEqualTo(tried);
        assertThat(erased.posts()).isEqualTo(3);
        assertThat(handles()).containsExactly("alpha:max");
        assertThat(store.forgotten().contains(zoe)).isTrue();
        assertThat(store.forgetting().isOpen()).isFalse();
        store.forgetting().remember("zoe");
        assertThat(store.forgotten().isEmpty()).isTrue();
    }

    @Test
    void manyMayImportAndKeepRunsAtTheSameTime() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Callable<Void>> work = IntStream.range(0, 24)
                .<Callable<Void>>mapToObj(i -> () -> {
                    importFile(Character.toString('a' + i), "h" + i, 5);
                    store.runs().keep(new RunStore.Kept("run" + i, "standard", MAY.plusSeconds(i)), new byte[] {1});
                    return null;
                })
                .toList();
        for (Future<Void> done : threads.invokeAll(work)) {
            done.get();
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(handles()).hasSize(24);
        assertThat(store.runs().all()).hasSize(20);
    }

    @Test
    void aDatabaseOfANewerSchemaIsRefused() throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update meta set content = '99' where name = 'schema'");
            connection.commit();
        }
        assertThatThrownBy(() -> new Migration(database).run())
                .hasMessageContaining("store-newer")
                .hasMessageContaining("(99)")
                .hasMessageContaining("(" + database.schema().size() + ")");
    }

    @Test
    void aThousandCreatorsAreReadInTheirOrderWithAFewQuestions() {
        try (ImportTransaction transaction = store.begin("a".repeat(64))) {
            for (int i = 0; i < 1000; i++) {
                transaction.add(chunk("h" + (i * 7919) % 1000, i % 5), true);
            }
            transaction.commit("a.txt", "alpha 1.0.0:lines", "", MAY, "{}");
        }
        List<Creator> creators = new ArrayList<>();
        AtomicInteger questions = new AtomicInteger();
        try (CreatorReader reader = new CreatorReader(asked(questions))) {
            reader.forEach(Joins.NONE, creators::add);
            assertThat(creators)
                    .hasSize(1000)
                    .isSortedAccordingTo(Comparator.comparing(Creator::id))
                    .allSatisfy(creator -> assertThat(creator.id())
                            .isEqualTo("alpha:"
                                    + creator.accounts().get(0).account().ref().handle()));
            assertThat(creators.stream()
                            .mapToInt(
                                    creator -> creator.accounts().get(0).posts().size())
                            .sum())
                    .isEqualTo(2000);
            assertThat(reader.profiles()).hasSize(1000);
        }
        assertThat(questions.get()).isBetween(10, 20);
    }

    @Test
    void whatIsReadAheadHasABoundInBytes() {
        try (ImportTransaction transaction = store.begin("a".repeat(64))) {
            addALot(transaction);
            transaction.commit("a.txt", "alpha 1.0.0:lines", "", MAY, "{}");
        }
        AtomicInteger questions = new AtomicInteger();
        try (CreatorReader reader = new CreatorReader(asked(questions))) {
            reader.forEach(Joins.NONE, creator -> {});
        }
        assertThat(questions.get()).isBetween(MANY / 2, MANY + 10);
    }

    /** The same store, whose questions to the database are counted. */
    private Store asked(AtomicInteger questions) {
        AtomicInteger moments = new AtomicInteger();
        // Each is told before and after.
        Runnable moment = () -> questions.set(moments.incrementAndGet() / 2);
        Store counted = Store.open(new Watched(database, database.schema(), moment));
        moments.set(0);
        return counted;
    }

    private static final int MANY = 40;

    private static void addALot(ImportTransaction transaction) {
        for (int i = 0; i < MANY; i++) {
            PackedChunk large = new PackedChunk(AccountRef.of("alpha", "", "h" + i));
            large.add(Post.of(AccountRef.of("alpha", "", "h" + i), "p" + i)
                    .caption("a long story ".repeat(80_000))
                    .build());
            transaction.add(large, true);
        }
    }

    private void importFile(String name, String handle, int posts) {
        try (ImportTransaction transaction = store.begin(name.repeat(64))) {
            transaction.add(chunk(handle, posts), true);
            transaction.commit(name + ".txt", "alpha 1.0.0:lines", "", MAY, "{}");
        }
    }

    private static PackedChunk chunk(String handle, int posts) {
        AccountRef ref = AccountRef.of("alpha", "", handle);
        PackedChunk chunk = new PackedChunk(ref);
        chunk.add(Account.of(ref).name("N. " + handle).followers(Count.exact(9)).build());
        Stream.iterate(0, i -> i + 1)
                .limit(posts)
                .forEach(i ->
                        chunk.add(Post.of(ref, "p" + i).likes(Count.exact(i)).build()));
        return chunk;
    }

    private List<String> handles() {
        return EarlierStore.creators(store).stream().map(Creator::id).toList();
    }

    private long rows(String table) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
