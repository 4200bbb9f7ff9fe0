package dev.rapport.core.store;

import dev.rapport.api.Progress;
import dev.rapport.api.RapportException;
import dev.rapport.api.model.Source;
import dev.rapport.core.workspace.StoreAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** What was imported. Files of different content may be imported at the same time, and any number of readers look at it meanwhile. */
public final class Store implements AutoCloseable {

    private final Database database;
    private final Units units;
    private final long salt;
    private final Rights rights;
    /** How many snapshots this thread has open: an erasure waits for them, and a thread cannot wait for itself. */
    private final ThreadLocal<Integer> reading = ThreadLocal.withInitial(() -> 0);

    private boolean closed;

    private Store(Database database, Units units, long salt, Rights rights) {
        this.database = database;
        this.units = units;
        this.salt = salt;
        this.rights = rights;
    }

    /** A store on disk, made when it is not there. */
    public static Store open(Path folder) {
        return open(HsqlDatabase.onDisk(folder));
    }

    /**
     * A store on a server, made when it is not there.
     *
     * @throws RapportException when it cannot be reached or used: {@code store-unreachable}, {@code store-denied}, {@code
     *     store-no-database}, {@code store-no-right}, {@code store-server-old}, {@code store-encoding}
     */
    public static Store open(StoreAddress address, Surroundings surroundings) {
        return open(PostgresDatabase.open(address, surroundings));
    }

    /** A store that lives as long as this object. */
    public static Store inMemory() {
        return open(HsqlDatabase.inMemory());
    }

    /** A store in this database, which is closed with it. */
    static Store open(Database database) {
        try {
            new Migration(database).run();
            Units units = new Units(database);
            Rights rights = database.rights();
            if (rights != Rights.READ) {
                units.write("be opened", unit -> ImportTransaction.dropUnfinished(unit.connection()));
            }
            OptionalLong salt = units.read("be opened", Store::salt);
            return new Store(
                    database,
                    units,
                    salt.isPresent() ? salt.getAsLong() : units.write("be opened", Store::newSalt),
                    rights);
        } catch (SQLException e) {
            RapportException failed = database.failed("be opened", e);
            database.close();
            throw failed;
        } catch (RapportException e) {
            database.close();
            throw e;
        }
    }

    /** Secret of this workspace for hashes of commenters. */
    public long salt() {
        return salt;
    }

    /** The file of this content, if it was imported before. */
    public Optional<StoredFile> find(String sha256) {
        return units
                .read("be read", unit -> Snapshot.StoredFiles.read(unit.connection(), "where sha256 = ?", sha256))
                .stream()
                .findFirst();
    }

    /** All files, by path and checksum. */
    public List<StoredFile> files() {
        try (Snapshot snapshot = snapshot()) {
            return snapshot.files();
        }
    }

    /**
     * Begins the import of one file; what an earlier import of the same content left is replaced. Until it ends nobody is forgotten, so that
     * whoever asks {@link #forgotten} within it is told the truth until its commit.
     */
    public ImportTransaction begin(String sha256) {
        try {
            return new ImportTransaction(units.begin(), sha256);
        } catch (SQLException e) {
            throw database.failed("begin an import", e);
        }
    }

    /** Notes an earlier as-of time of the same content. */
    public void setAsOf(long fileId, Instant asOf) {
        units.write("note a time", unit -> {
            try (PreparedStatement update =
                    unit.connection().prepareStatement("update import_file set as_of = ? where id = ?")) {
                update.setLong(1, asOf.toEpochMilli());
                update.setLong(2, fileId);
                return update.executeUpdate();
            }
        });
    }

    /** Those whom nobody may bring back. */
    public Forgotten forgotten() {
        return forgetting().forgotten();
    }

    /** Erases creators, and keeps them out. */
    public ForgetStore forgetting() {
        return new ForgetStore(this, database, units, salt);
    }

    /**
     * All that is kept, as text, with where it stands. Packed rows are unpacked; who looks for a name finds it.
     *
     * @param runs what a kept run says, as text
     */
    public void texts(Function<byte[], String> runs, BiConsumer<String, String> action) {
        try (Snapshot snapshot = snapshot()) {
            Map<Long, StoredFile> files = new HashMap<>();
            for (StoredFile file : snapshot.files()) {
                files.put(file.id(), file);
                action.accept("what is kept of the file " + file.path(), file.toString());
            }
            List<ChunkRow> rows = snapshot.rows();
            Contents contents = snapshot.contents(rows);
            for (ChunkRow row : rows) {
                StoredFile file = Objects.requireNonNull(files.get(row.fileId()));
                action.accept(
                        "what " + file.path() + " says of "
                                + (row.ref().isNamed() ? row.ref() : "nobody in particular"),
                        row.ref() + " " + ChunkCodec.unpack(contents.of(row), Source.UNSET));
            }
        }
        for (RunStore.Kept run : runs().all()) {
            action.accept(
                    "the run " + run.id(),
                    run + runs().content(run.id()).map(runs).orElse(""));
        }
    }

    /** Earlier runs. */
    public RunStore runs() {
        return new RunStore(units, rights != Rights.READ);
    }

    Rights rights() {
        return rights;
    }

    /**
     * Copies all of it to a server and proves that nothing changed. This store stays as it is. Killed at any moment, nothing of it is there, or
     * all; then the next move finds it and copies nothing.
     *
     * @throws RapportException {@code store-not-empty}, {@code store-not-moved}, and as {@link #open(StoreAddress, Surroundings)}
     */
    public List<TableProof> moveTo(StoreAddress address, Surroundings surroundings, Progress progress) {
        try (Database target = PostgresDatabase.open(address, surroundings)) {
            return moved(target, address.toString(), move -> move.run(progress));
        }
    }

    /**
     * Copies all of it into a folder that is not there yet, and proves that nothing changed. Killed at any moment, the folder is not there, or
     * whole; then the next move finds it and copies nothing.
     *
     * @throws RapportException {@code store-not-empty}, {@code store-not-moved}
     */
    public List<TableProof> moveTo(Path folder, Progress progress) {
        if (Files.exists(folder)) {
            return found(folder);
        }
        try (UnfinishedFolder unfinished = UnfinishedFolder.of(folder)) {
            List<TableProof> tables;
            try (Database target = HsqlDatabase.onDisk(unfinished.path())) {
                tables = moved(target, folder.toString(), move -> move.run(progress));
            }
            unfinished.finish();
            return tables;
        } catch (IOException e) {
            throw StoreException.unwritable(folder, e);
        }
    }

    private List<TableProof> found(Path folder) {
        if (!Files.isRegularFile(folder.resolve("rapport.script"))) {
            throw StoreException.notEmpty(folder.toString());
        }
        try (Database target = HsqlDatabase.onDisk(folder)) {
            return moved(target, folder.toString(), StoreMove::found);
        }
    }

    private interface Moving {
        List<TableProof> by(StoreMove move) throws SQLException;
    }

    private List<TableProof> moved(Database target, String place, Moving moving) {
        return units.alone("be moved", () -> {
            try {
                return moving.by(new StoreMove(database, target, place));
            } catch (SQLException e) {
                throw (database.tablesOfServer().isEmpty() ? target : database).failed("be moved", e);
            }
        });
    }

    /** Whether this thread reads the store at this moment. */
    boolean isRead() {
        return reading.get() > 0;
    }

    /** The store as it is now, for one reader. */
    Snapshot snapshot() {
        try {
            Snapshot snapshot = new Snapshot(units.begin(), !isRead(), () -> reading.set(reading.get() - 1));
            reading.set(reading.get() + 1);
            return snapshot;
        } catch (SQLException e) {
            throw database.failed("be read", e);
        }
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        // An erasure is not cut short.
        units.alone("be closed", () -> {
            database.close();
            return closed;
        });
    }

    private static OptionalLong salt(UnitOfWork unit) throws SQLException {
        try (Statement statement = unit.connection().createStatement();
                ResultSet row = statement.executeQuery("select content from meta where name = 'salt'")) {
            return row.next() ? OptionalLong.of(Long.parseLong(row.getString(1))) : OptionalLong.empty();
        }
    }

    /** Whoever opens it at the same moment has made one first, or takes this one. */
    private static long newSalt(UnitOfWork unit) throws SQLException {
        OptionalLong made = salt(unit);
        if (made.isPresent()) {
            return made.getAsLong();
        }
        try (Statement statement = unit.connection().createStatement()) {
            long salt = new SecureRandom().nextLong();
            statement.execute("insert into meta values('salt', '" + salt + "')");
            return salt;
        }
    }
}
