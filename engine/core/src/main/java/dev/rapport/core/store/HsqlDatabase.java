package dev.rapport.core.store;

import dev.rapport.api.RapportException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.hsqldb.jdbc.JDBCDriver;

/** HSQLDB in this process: files of a workspace, or memory. Nothing else knows that it is HSQLDB. */
final class HsqlDatabase implements Database {

    /** Its memory holds what is not committed. */
    private static final long MOST_HELD = 8_000_000;

    private final String url;
    /** It ends with the last connection, so one is held. */
    private final Connection held;

    private final WorkspaceLock lock;

    private HsqlDatabase(String url, WorkspaceLock lock) {
        QuietLogging.load();
        this.url = url;
        this.lock = lock;
        try {
            held = open(url);
            try (Statement statement = held.createStatement()) {
                // Readers see whole files only, and do not wait for an import.
                statement.execute("set database transaction control mvcc");
            }
        } catch (SQLException e) {
            throw StoreException.of("be opened", e);
        }
    }

    /** The driver itself, and not whatever driver lies on the class path. */
    private static Connection open(String url) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", "SA");
        properties.setProperty("password", "");
        return JDBCDriver.getConnection(url, properties);
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
        Connection connection = open(url);
        try {
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public boolean isUsable(Connection connection) {
        return true;
    }

    @Override
    public List<SchemaStep> schema() {
        return HsqlSchema.STEPS;
    }

    @Override
    public boolean isEmpty(Connection connection) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, null, "META", null)) {
            return !tables.next();
        }
    }

    @Override
    public Rights rights() {
        return Rights.OWN;
    }

    /** Nobody else is in: the lock of the workspace keeps other processes out, and within this one whoever writes takes turns. */
    @Override
    public Alone alone() {
        return () -> {};
    }

    @Override
    public void beside(Connection connection) {
        // As above.
    }

    @Override
    public void turn(Connection connection) {
        // As above.
    }

    @Override
    public void finishing(Connection connection, String sha256) {
        // An import reads the same content once.
    }

    @Override
    public long mostHeld() {
        return MOST_HELD;
    }

    @Override
    public void compact() throws SQLException {
        if (hasFiles()) {
            try (Statement statement = held.createStatement()) {
                statement.execute("checkpoint defrag");
            }
        }
    }

    private boolean hasFiles() {
        return lock != WorkspaceLock.NONE;
    }

    @Override
    public List<String> tablesOfServer() {
        return List.of();
    }

    @Override
    public RapportException failed(String what, SQLException cause) {
        return StoreException.of(what, cause);
    }

    @Override
    public void close() {
        try (Statement statement = held.createStatement()) {
            statement.execute("shutdown");
            held.close();
        } catch (SQLException e) {
            throw StoreException.of("be closed", e);
        } finally {
            lock.close();
        }
    }
}
