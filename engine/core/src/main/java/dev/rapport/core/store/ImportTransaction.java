package dev.rapport.core.store;

import dev.rapport.api.model.AccountRef;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;

/** The import of one file: all of it, or nothing. */
public final class ImportTransaction implements AutoCloseable {

    private static final String ADD =
            "insert into chunk (file_id, platform, account_id, handle, content, assignable) values (?, ?, ?, ?, ?, ?)";

    private final Connection connection;
    private final PreparedStatement add;
    private final long fileId;
    private boolean finished;

    /** @param connection its own, closed with it */
    ImportTransaction(Connection connection, String sha256) throws SQLException {
        this.connection = connection;
        try {
            connection.setAutoCommit(false);
            try (PreparedStatement delete = connection.prepareStatement("delete from import_file where sha256 = ?")) {
                delete.setString(1, sha256);
                delete.executeUpdate();
            }
            this.fileId = insert(sha256);
            this.add = connection.prepareStatement(ADD);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private long insert(String sha256) throws SQLException {
        String sql =
                "insert into import_file (sha256, path, reader, settings, as_of, report) values (?, '', '', '', 0, '')";
        try (PreparedStatement insert = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            insert.setString(1, sha256);
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
    public void add(Chunk chunk, boolean assignable) {
        try {
            add.setLong(1, fileId);
            add.setString(2, chunk.ref().platform());
            add.setString(3, chunk.ref().id());
            add.setString(4, chunk.ref().handle());
            add.setBytes(5, ChunkCodec.pack(chunk));
            add.setBoolean(6, assignable);
            add.executeUpdate();
        } catch (SQLException e) {
            throw new StoreException("take a record", e);
        }
    }

    /** Gives the records of unnamed accounts of its platform to this account. */
    public void assignUnnamed(AccountRef owner) {
        String sql = "update chunk set account_id = ?, handle = ?"
                + " where platform = ? and file_id = ? and account_id = '' and handle = '' and assignable";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, owner.id());
            update.setString(2, owner.handle());
            update.setString(3, owner.platform());
            update.setLong(4, fileId);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new StoreException("assign records", e);
        }
    }

    /** Makes it last. */
    public void commit(String path, String reader, String settings, Instant asOf, String report) {
        String sql = "update import_file set path = ?, reader = ?, settings = ?, as_of = ?, report = ? where id = ?";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, path);
            update.setString(2, reader);
            update.setString(3, settings);
            update.setLong(4, asOf.toEpochMilli());
            update.setString(5, report);
            update.setLong(6, fileId);
            update.executeUpdate();
            connection.commit();
            finished = true;
        } catch (SQLException e) {
            throw new StoreException("keep a file", e);
        }
    }

    @Override
    public void close() {
        try (connection) {
            if (!finished) {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new StoreException(finished ? "end an import" : "undo an import", e);
        }
    }
}
