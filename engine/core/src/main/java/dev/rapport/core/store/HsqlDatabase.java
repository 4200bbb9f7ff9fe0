package dev.rapport.core.store;

import dev.rapport.api.RapportException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

/** HSQLDB in this process: files of a workspace, or memory. Nothing else knows that it is HSQLDB. */
final class HsqlDatabase implements Database {

    private final String url;
    /** It ends with the last connection, so one is held. */
    private final Connection held;

    private final WorkspaceLock lock;

    private HsqlDatabase(String url, WorkspaceLock lock) {
        QuietLogging.load();
        this.url = url;
        this.lock = lock;
        try {
            held = DriverManager.getConnection(url, "SA", "");
            try (Statement statement = held.createStatement()) {
                // Readers see whole files only, and do not wait for an import.
                statement.execute("set database transaction control mvcc");
            }
        } catch (SQLException e) {
            throw new StoreException("be opened", e);
        }
    }

    /** Files in a folder, which is made when it is not there. */
    static Database onDisk(Path folder) {
        WorkspaceLock lock = WorkspaceLock.of(folder);
        try {
            StoreScript.check(folder);
            // Without write delay an acknowledged file survives a kill at any moment. The lock is our own.
            return new HsqlDatabase(
                    "jdbc:hsqldb:file:" + folder.toAbsolutePath().resolve("rapport")
                            + ";hsqldb.write_delay=false;hsqldb.log_size=200;hsqldb.nio_data_file=true"
                            + ";hsqldb.lock_file=false;shutdown=true",
                    lock);
        } catch (RapportException e) {
            lock.close();
            throw e;
        }
    }

    /** Memory, as long as this object lives. */
    static Database inMemory() {
        return new HsqlDatabase("jdbc:hsqldb:mem:rapport-" + UUID.randomUUID() + ";shutdown=true", WorkspaceLock.NONE);
    }

    @Override
    public Connection connect() throws SQLException {
        Connection connection = DriverManager.getConnection(url, "SA", "");
        try {
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public List<SchemaStep> schema() {
        return HsqlSchema.STEPS;
    }

    @Override
    public void compact() throws SQLException {
        if (hasFiles()) {
            try (Statement statement = held.createStatement()) {
                statement.execute("checkpoint defrag");
            }
        }
    }

    @Override
    public boolean hasFiles() {
        return lock != WorkspaceLock.NONE;
    }

    @Override
    public void close() {
        try (Statement statement = held.createStatement()) {
            statement.execute("shutdown");
            held.close();
        } catch (SQLException e) {
            throw new StoreException("be closed", e);
        } finally {
            lock.close();
        }
    }
}
