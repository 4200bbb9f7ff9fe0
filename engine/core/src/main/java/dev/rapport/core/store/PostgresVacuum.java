package dev.rapport.core.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets the server write the files of the tables anew. Rows that are gone stay in them as long as somebody in the database may see an
 * earlier state, so these are waited for; what the server writes beside its tables (its log, its replicas, its backups) is not reached.
 */
final class PostgresVacuum {

    /** Those that hold anything of a person. */
    static final List<String> TABLES = List.of("import_file", "chunk", "run", "run_part");

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int MILLIS_BETWEEN = 100;
    /** Says that it is in use. */
    private static final String BUSY = "55P03";

    /**
     * Transactions of others that may have begun before the rows were erased. Those that begin later see nothing of them; those of other
     * databases do not count.
     */
    private static final String EARLIER =
            "select l.virtualtransaction from pg_locks l join pg_stat_activity a on a.pid = l.pid"
                    + " where l.locktype = 'virtualxid' and l.granted and l.pid <> pg_backend_pid()"
                    + " and a.datname = current_database()";

    private final PostgresConnections connections;
    private final Duration patience;

    PostgresVacuum(PostgresConnections connections) {
        this(connections, PATIENCE);
    }

    /** @param patience how long others are waited for */
    PostgresVacuum(PostgresConnections connections, Duration patience) {
        this.connections = connections;
        this.patience = patience;
    }

    /** @throws SQLException when an earlier state may still be seen, or a table was not written anew */
    void run() throws SQLException {
        try (Connection connection = connections.open()) {
            connection.setAutoCommit(true);
            try (Statement statement = connection.createStatement()) {
                // Somebody may be reading them for hours, as a dump does.
                statement.execute("set lock_timeout = " + patience.toMillis());
            }
            waitForEarlier(connection);
            for (String table : TABLES) {
                long before = file(connection, table);
                try (Statement statement = connection.createStatement()) {
                    statement.execute("vacuum (full, analyze) " + table);
                }
                if (file(connection, table) == before) {
                    throw new SQLException("The table (" + table + ") was not written anew", "42501");
                }
            }
        }
    }

    private void waitForEarlier(Connection connection) throws SQLException {
        List<String> earlier = earlier(connection);
        long until = System.nanoTime() + patience.toNanos();
        while (!earlier.isEmpty()) {
            if (System.nanoTime() > until) {
                throw new SQLException(
                        "A transaction that began before is still open in the database, and may see what was erased",
                        BUSY);
            }
            pause();
            List<String> now = earlier(connection);
            earlier.removeIf(transaction -> !now.contains(transaction));
        }
    }

    private static List<String> earlier(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(EARLIER)) {
            List<String> transactions = new ArrayList<>();
            while (rows.next()) {
                transactions.add(rows.getString(1));
            }
            return transactions;
        }
    }

    private static void pause() throws SQLException {
        try {
            Thread.sleep(MILLIS_BETWEEN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("The wait for a transaction that began before was ended", BUSY);
        }
    }

    private static long file(Connection connection, String table) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select pg_relation_filenode(to_regclass(?))")) {
            select.setString(1, table);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
