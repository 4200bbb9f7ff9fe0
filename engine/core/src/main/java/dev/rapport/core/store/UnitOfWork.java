package dev.rapport.core.store;

import java.sql.Connection;
import java.sql.SQLException;

/** One connection and one transaction, handed to whoever stores: all that is done in it lasts together, or nothing of it. */
final class UnitOfWork implements AutoCloseable {

    private final Connection connection;
    private boolean finished;

    private UnitOfWork(Connection connection) {
        this.connection = connection;
    }

    static UnitOfWork begin(Database database) throws SQLException {
        return new UnitOfWork(database.connect());
    }

    Connection connection() {
        return connection;
    }

    /** Makes it last. */
    void commit() throws SQLException {
        connection.commit();
        finished = true;
    }

    /** Undoes what was not committed. */
    @Override
    public void close() {
        try (connection) {
            if (!finished) {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new StoreException(finished ? "end its work" : "undo its work", e);
        }
    }
}
