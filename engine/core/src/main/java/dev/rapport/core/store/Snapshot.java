package dev.rapport.core.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The store as it was at one moment, in a unit of work of its own: a file that is imported meanwhile is not seen, not even in part. */
final class Snapshot implements AutoCloseable {

    /** Every database has an order of its own. */
    private static final Comparator<StoredFile> BY_PATH =
            Comparator.comparing(StoredFile::path).thenComparing(StoredFile::sha256);

    private final UnitOfWork unit;
    private final Connection connection;
    private final Runnable closed;

    /**
     * @param isFirst whether this thread holds no other one: who erases waits for the first, and a second must not wait behind them
     * @param closed is told when the reader is done
     */
    Snapshot(UnitOfWork unit, boolean isFirst, Runnable closed) throws SQLException {
        this.unit = unit;
        this.connection = unit.connection();
        this.closed = closed;
        try {
            connection.setReadOnly(true);
            // With multi-version control the first read settles what all later ones see.
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            if (isFirst) {
                unit.database().beside(connection);
            }
        } catch (SQLException e) {
            unit.close();
            throw e;
        }
    }

    /** All files, by path and checksum. */
    List<StoredFile> files() {
        try {
            List<StoredFile> files = StoredFiles.read(connection, "where " + ImportTransaction.FINISHED, "");
            files.sort(BY_PATH);
            return files;
        } catch (SQLException e) {
            throw unit.failed("be read", e);
        }
    }

    /** The rows of all accounts, without their content. */
    List<ChunkRow> rows() {
        try {
            return rows(connection);
        } catch (SQLException e) {
            throw unit.failed("be read", e);
        }
    }

    static List<ChunkRow> rows(Connection connection) throws SQLException {
        List<ChunkRow> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        "select id, file_id, platform, account_id, handle, octet_length(content) from chunk where file_id in"
                                + " (select id from import_file where " + ImportTransaction.FINISHED
                                + ") order by id")) {
            while (result.next()) {
                rows.add(new ChunkRow(
                        result.getLong(1),
                        result.getLong(2),
                        result.getString(3),
                        result.getString(4),
                        result.getString(5),
                        result.getLong(6)));
            }
            return rows;
        }
    }

    /** The content of rows, to be asked for in this order. */
    Contents contents(List<ChunkRow> rows) {
        return new Contents(unit, rows);
    }

    @Override
    public void close() {
        try (unit) {
            connection.rollback();
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            connection.setReadOnly(false);
        } catch (SQLException e) {
            throw unit.failed("be read", e);
        } finally {
            closed.run();
        }
    }

    /** Reads rows of imported files. */
    static final class StoredFiles {

        private StoredFiles() {}

        static List<StoredFile> read(Connection connection, String clause, String argument) throws SQLException {
            String sql =
                    "select id, sha256, path, reader, settings, as_of, report, read_again from import_file " + clause;
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                if (clause.contains("?")) {
                    select.setString(1, argument);
                }
                List<StoredFile> files = new ArrayList<>();
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        files.add(new StoredFile(
                                row.getLong(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                Instant.ofEpochMilli(row.getLong(6)),
                                row.getString(7),
                                row.getBoolean(8)));
                    }
                }
                return files;
            }
        }
    }
}
