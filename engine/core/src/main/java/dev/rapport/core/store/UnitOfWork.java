package dev.rapport.core.store;

import dev.rapport.api.RapportException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;

/** One connection and one transaction, handed to whoever stores: all that is done in it lasts together, or nothing of it. */
final class UnitOfWork implements AutoCloseable {

    private final Database database;
    private final Connection connection;
    private final Consumer<Connection> free;

    /** @param free takes the connection when it is used no more, with nothing left to end on it */
    UnitOfWork(Database database, Connection connection, Consumer<Connection> free) {
        this.database = database;
        this.connection = connection;
        this.free = free;
    }

    Connection connection() {
        return connection;
    }

    /** The database behind it. */
    Database database() {
        return database;
    }

    /** What to tell when something failed in it. */
    RapportException failed(String what, SQLException cause) {
        return database.failed(what, cause);
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
            throw failed("end its work", e);
        }
        free.accept(connection);
    }
}
