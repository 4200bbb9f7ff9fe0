package dev.rapport.core.store;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was imported. One connection, used by one thread at a time. */
public final class Store implements AutoCloseable {

    private final Connection connection;
    private final long salt;

    private Store(Connection connection, long salt) {
        this.connection = connection;
        this.salt = salt;
    }

    /** A store on disk, made when it is not there. */
    public static Store open(Path folder) {
        // Without write delay an acknowledged file survives a kill at any moment.
        return open("jdbc:hsqldb:file:" + folder.toAbsolutePath().resolve("rapport")
                + ";hsqldb.write_delay=false;hsqldb.log_size=200;hsqldb.nio_data_file=true;shutdown=true");
    }

    /** A store that lives as long as this object. */
    public static Store inMemory() {
        return open("jdbc:hsqldb:mem:rapport-" + System.nanoTime() + "-" + new SecureRandom().nextLong()
                + ";shutdown=true");
    }

    private static Store open(String url) {
        // HSQLDB writes its own log through java.util.logging and re-configures it unless told not to.
        System.setProperty("hsqldb.reconfig_logging", "false");
        try {
            Connection connection = DriverManager.getConnection(url, "SA", "");
            connection.setAutoCommit(false);
            Schema.migrate(connection);
            return new Store(connection, salt(connection));
        } catch (SQLException e) {
            throw new StoreException("be opened", e);
        }
    }

    /** Secret of this workspace for hashes of commenters. */
    public long salt() {
        return salt;
    }

    /** The file of this content, if it was imported before. */
    public synchronized Optional<StoredFile> find(String sha256) {
        return files("where sha256 = ?", sha256).stream().findFirst();
    }

    /** All files, by path and checksum. */
    public synchronized List<StoredFile> files() {
        return files("order by path, sha256", "");
    }

    /** Begins the import of one file; what an earlier import of the same content left is replaced. */
    public synchronized ImportTransaction begin(String sha256) {
        try {
            try (PreparedStatement delete = connection.prepareStatement("delete from import_file where sha256 = ?")) {
                delete.setString(1, sha256);
                delete.executeUpdate();
            }
            return new ImportTransaction(connection, sha256);
        } catch (SQLException e) {
            throw new StoreException("begin an import", e);
        }
    }

    /** Notes an earlier as-of time of the same content. */
    public synchronized void setAsOf(long fileId, Instant asOf) {
        try (PreparedStatement update = connection.prepareStatement("update import_file set as_of = ? where id = ?")) {
            update.setLong(1, asOf.toEpochMilli());
            update.setLong(2, fileId);
            update.executeUpdate();
            connection.commit();
        } catch (SQLException e) {
            throw new StoreException("note a time", e);
        }
    }

    /** The rows of all accounts, without their content. */
    synchronized List<ChunkRow> rows() {
        List<ChunkRow> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        "select id, file_id, platform, account_id, handle from chunk order by id")) {
            while (result.next()) {
                rows.add(new ChunkRow(
                        result.getLong(1),
                        result.getLong(2),
                        result.getString(3),
                        result.getString(4),
                        result.getString(5)));
            }
            return rows;
        } catch (SQLException e) {
            throw new StoreException("be read", e);
        }
    }

    synchronized byte[] content(long chunkId) {
        try (PreparedStatement select = connection.prepareStatement("select content from chunk where id = ?")) {
            select.setLong(1, chunkId);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new SQLException("The row (" + chunkId + ") is gone");
                }
                return row.getBytes(1);
            }
        } catch (SQLException e) {
            throw new StoreException("be read", e);
        }
    }

    @Override
    public synchronized void close() {
        try (Statement statement = connection.createStatement()) {
            statement.execute("shutdown");
            connection.close();
        } catch (SQLException e) {
            throw new StoreException("be closed", e);
        }
    }

    private List<StoredFile> files(String clause, String argument) {
        String sql = "select id, sha256, path, reader, settings, as_of, report from import_file " + clause;
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
                            row.getString(7)));
                }
            }
            return files;
        } catch (SQLException e) {
            throw new StoreException("be read", e);
        }
    }

    private static long salt(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery("select content from meta where name = 'salt'")) {
                if (row.next()) {
                    return Long.parseLong(row.getString(1));
                }
            }
            long salt = new SecureRandom().nextLong();
            statement.execute("insert into meta values('salt', '" + salt + "')");
            connection.commit();
            return salt;
        }
    }
}
