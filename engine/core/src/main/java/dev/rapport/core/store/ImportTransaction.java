package dev.rapport.core.store;

import dev.rapport.api.model.AccountRef;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The import of one file: all of it, or nothing. Of a large file parts are committed, because the database holds in memory what is not;
 * nobody sees them before the file is finished, and what a kill leaves of them goes when the store is next opened.
 */
public final class ImportTransaction implements AutoCloseable {

    /** Which files are finished: only these know who read them. */
    static final String FINISHED = "reader <> ''";

    /** No row has this number, and one may have 0. */
    private static final long NO_FILE = -1;

    /** Bytes of rows that are sent together. */
    private static final long MOST_WAITING = 1_000_000;

    private static final String ADD =
            "insert into chunk (file_id, platform, account_id, handle, content, assignable) values (?, ?, ?, ?, ?, ?)";

    private final UnitOfWork unit;
    private final Connection connection;
    private final String sha256;
    /** Made with the first record: of most files nothing is new. */
    private @Nullable PreparedStatement add;

    private long fileId = NO_FILE;
    private long waiting;
    private long held;
    private boolean partly;

    /** @param unit its own, ended with it */
    ImportTransaction(UnitOfWork unit, String sha256) throws SQLException {
        this.unit = unit;
        this.connection = unit.connection();
        this.sha256 = sha256;
        try {
            unit.database().beside(connection);
        } catch (SQLException e) {
            unit.close();
            throw e;
        }
    }

    /** Checksum of the file. */
    public String sha256() {
        return sha256;
    }

    /** Takes away what a kill left of files that were not finished. */
    static int dropUnfinished(Connection connection) throws SQLException {
        try (Statement delete = connection.createStatement()) {
            return delete.executeUpdate("delete from import_file where not (" + FINISHED + ")");
        }
    }

    /** An earlier import of the same content has its checksum until this one is finished. */
    private long insert() throws SQLException {
        String sql =
                "insert into import_file (sha256, path, reader, settings, as_of, report) values (?, '', '', '', 0, '')";
        try (PreparedStatement insert = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            insert.setString(1, UUID.randomUUID().toString());
            insert.executeUpdate();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    /**
     * Adds what the file says of an account.
     *
     * @param assignable whether records of an unnamed account wait for one; posts of nobody in particular do not
     */
    public void add(PackedChunk chunk, boolean assignable) {
        try {
            byte[] content = ChunkCodec.pack(chunk);
            PreparedStatement row = adding();
            row.setLong(1, fileId);
            row.setString(2, chunk.ref().platform());
            row.setString(3, StoredText.of(chunk.ref().id()));
            row.setString(4, StoredText.of(chunk.ref().handle()));
            row.setBytes(5, content);
            row.setBoolean(6, assignable);
            row.addBatch();
            waiting += content.length;
            held += content.length;
            if (waiting > MOST_WAITING) {
                send();
            }
            if (held > unit.database().mostHeld()) {
                send();
                unit.commit();
                held = 0;
                partly = true;
            }
        } catch (SQLException e) {
            throw unit.failed("take a record", e);
        }
    }

    private PreparedStatement adding() throws SQLException {
        if (add == null) {
            fileId = insert();
            add = connection.prepareStatement(ADD);
        }
        return add;
    }

    /** Rows go together, so that a server far away is asked once for many. */
    private void send() throws SQLException {
        if (waiting > 0) {
            adding().executeBatch();
            waiting = 0;
        }
    }

    /** Gives the records of unnamed accounts of its platform to this account. */
    public void assignUnnamed(AccountRef owner) {
        String sql = "update chunk set account_id = ?, handle = ?"
                + " where platform = ? and file_id = ? and account_id = '' and handle = '' and assignable";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            send();
            update.setString(1, StoredText.of(owner.id()));
            update.setString(2, StoredText.of(owner.handle()));
            update.setString(3, owner.platform());
            update.setLong(4, fileId);
            update.executeUpdate();
        } catch (SQLException e) {
            throw unit.failed("assign records", e);
        }
    }

    /** Erases what the file says of an account, whether by its id or by its handle. */
    public void leaveOut(AccountRef account) {
        String sql = "delete from chunk where file_id = ? and platform = ? and account_id = ? and handle = ?";
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            send();
            delete.setLong(1, fileId);
            delete.setString(2, account.platform());
            delete.setString(3, StoredText.of(account.id()));
            delete.setString(4, StoredText.of(account.handle()));
            delete.executeUpdate();
            // Its bytes were written already, and go after the import.
            erasing();
        } catch (SQLException e) {
            throw unit.failed("leave out a record", e);
        }
    }

    /** Erases what no account was named for, because the file is of somebody who was forgotten. */
    public void leaveOutUnnamed(String platform) {
        String sql = "delete from chunk where file_id = ? and platform = ? and account_id = '' and handle = ''";
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            send();
            delete.setLong(1, fileId);
            delete.setString(2, platform);
            if (delete.executeUpdate() > 0) {
                erasing();
            }
        } catch (SQLException e) {
            throw unit.failed("leave out a record", e);
        }
    }

    private void erasing() throws SQLException {
        unit.database().turn(connection);
        ForgottenRows.begin(connection);
    }

    /** Keeps the names of somebody who was forgotten, as hashes: the file may know more of them than were known before. */
    public void keepOut(Forgotten forgotten, Collection<AccountRef> names) {
        AccountIndex index = new AccountIndex();
        names.forEach(index::add);
        Map<String, String> persons = new HashMap<>();
        names.forEach(name -> forgotten.person(name).ifPresent(person -> persons.put(index.key(name), person)));
        List<Forgotten.Row> rows = new ArrayList<>();
        names.forEach(name -> rows.addAll(forgotten.rows(name, persons.getOrDefault(index.key(name), ""))));
        keepOut(forgotten, rows);
    }

    /** Keeps a post of somebody who was forgotten, as a hash, so that comments on it are left out too. */
    public void keepOut(Forgotten forgotten, AccountRef account, String postId) {
        forgotten
                .person(account)
                .ifPresent(person -> keepOut(forgotten, List.of(forgotten.post(account.platform(), postId, person))));
    }

    private void keepOut(Forgotten forgotten, List<Forgotten.Row> rows) {
        try {
            ForgottenRows.add(connection, rows, forgotten);
        } catch (SQLException e) {
            throw unit.failed("keep a hash", e);
        }
    }

    /** Keeps nothing of the file, not even that it was read, now or earlier. */
    public void commitNothing() {
        try {
            unit.database().finishing(connection, sha256);
            dropEarlier();
            drop();
            unit.commit();
            partly = false;
        } catch (SQLException e) {
            throw unit.failed("keep a file", e);
        }
    }

    /** Makes it last, instead of what an earlier import of the same content left. */
    public void commit(String path, String reader, String settings, Instant asOf, String report) {
        String sql = "update import_file set sha256 = ?, path = ?, reader = ?, settings = ?, as_of = ?, report = ?"
                + " where id = ?";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            // A file may have nothing of anybody, and was read all the same.
            adding();
            send();
            unit.database().finishing(connection, sha256);
            dropEarlier();
            update.setString(1, sha256);
            update.setString(2, StoredText.of(path));
            update.setString(3, reader);
            update.setString(4, StoredText.of(settings));
            update.setLong(5, asOf.toEpochMilli());
            update.setString(6, StoredText.of(report));
            update.setLong(7, fileId);
            update.executeUpdate();
            unit.commit();
            partly = false;
        } catch (SQLException e) {
            throw unit.failed("keep a file", e);
        }
    }

    private void dropEarlier() throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from import_file where sha256 = ?")) {
            delete.setString(1, sha256);
            delete.executeUpdate();
        }
    }

    private void drop() throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from import_file where id = ?")) {
            delete.setLong(1, fileId);
            delete.executeUpdate();
        }
    }

    @Override
    public void close() {
        try (unit;
                PreparedStatement ended = add) {
            if (partly) {
                connection.rollback();
                drop();
                unit.commit();
            }
        } catch (SQLException e) {
            throw unit.failed("undo an import", e);
        }
    }
}
