package dev.rapport.core.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Brings a database to the newest schema, one step after the other. A step is marked when all of it is done, and begins anew when a kill
 * came before its mark.
 */
final class Migration {

    private final Database database;

    Migration(Database database) {
        this.database = database;
    }

    /** @throws StoreException when a newer version made the store, or a step fails */
    void run() throws SQLException {
        List<SchemaStep> steps = database.schema();
        try (Connection connection = database.connect()) {
            int before = version(connection);
            if (before > steps.size()) {
                throw StoreException.newer(before, steps.size());
            }
            connection.commit();
            if (before < steps.size()) {
                steps(connection, steps);
            }
        }
    }

    /** Whether the database has the newest schema already. */
    boolean isDone() throws SQLException {
        try (Connection connection = database.connect()) {
            int found = version(connection);
            connection.rollback();
            return found == database.schema().size();
        }
    }

    private void steps(Connection connection, List<SchemaStep> steps) throws SQLException {
        try (Database.Alone alone = database.alone()) {
            // Somebody else may have gone some of them meanwhile.
            int before = version(connection);
            for (int version = before; version < steps.size(); version++) {
                try {
                    go(connection, steps.get(version), before == 0);
                    mark(connection, version + 1);
                } catch (SQLException e) {
                    throw StoreException.notMigrated(version, version + 1, e);
                }
            }
        }
    }

    private void go(Connection connection, SchemaStep step, boolean isNew) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : step.statements()) {
                statement.execute(sql);
            }
        }
        connection.commit();
        if (step.leavesBytes() && !isNew) {
            database.compact();
        }
    }

    private static void mark(Connection connection, int version) throws SQLException {
        try (PreparedStatement update =
                        connection.prepareStatement("update meta set content = ? where name = 'schema'");
                PreparedStatement insert = connection.prepareStatement("insert into meta values ('schema', ?)")) {
            update.setString(1, String.valueOf(version));
            if (update.executeUpdate() == 0) {
                insert.setString(1, String.valueOf(version));
                insert.executeUpdate();
            }
        }
        connection.commit();
    }

    private int version(Connection connection) throws SQLException {
        if (database.isEmpty(connection)) {
            return 0;
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select content from meta where name = 'schema'")) {
            return row.next() ? Integer.parseInt(row.getString(1)) : 0;
        }
    }
}
