package dev.rapport.core.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;

/** One connection and one transaction, handed to whoever stores: all that is done in it lasts together, or nothing of it. */
final class UnitOfWork implements AutoCloseable {

    private final Connection connection;
    private final Consumer<Connection> free;

    /** @param free takes the connection when it is used no more, with nothing left to end on it */
    UnitOfWork(Connection connection, Consumer<Connection> free) {
        this.connection = connection;
        this.free = free;
    }

    Connection connection() {
        return connection;
    }

    /** Makes last what was done so far. */
    void commit() throws SQLException {
        connection.commit();
    }

    /** Undoes what was not committed. */
    @Override
    public void close() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw new StoreException("end its work", e);
        }
        free.accept(connection);
    }
}
