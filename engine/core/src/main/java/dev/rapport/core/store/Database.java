package dev.rapport.core.store;

import dev.rapport.api.RapportException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * The one seam to the database that keeps the store. Opening, locking, what somebody may do and what becomes of the bytes of rows that are
 * gone is what its implementations differ in; what lies behind it speaks plain SQL, the same for all of them.
 */
interface Database extends AutoCloseable {

    /** A connection for one who uses it and closes it; nothing is committed by itself. */
    Connection connect() throws SQLException;

    /** Whether a connection that was used before can be used again; one that was lost is thrown away. */
    boolean isUsable(Connection connection);

    /** The steps from an empty database to the newest schema, in its own dialect. A step that was released is never changed. */
    List<SchemaStep> schema();

    /** Whether no step of the schema was begun. */
    boolean isEmpty(Connection connection) throws SQLException;

    /** What this user may do with the tables, once they are there. */
    Rights rights() throws SQLException;

    /** Keeps everybody else out, whatever process they are in, and waits for them first. */
    Alone alone() throws SQLException;

    /** Until the end of this transaction nobody is {@link #alone}. */
    void beside(Connection connection) throws SQLException;

    /** Until the end of this transaction nobody else who writes has the turn. */
    void turn(Connection connection) throws SQLException;

    /** Until the end of this transaction nobody else finishes a file of this content. */
    void finishing(Connection connection, String sha256) throws SQLException;

    /** Bytes of an import that may wait for its commit: a database that holds them in memory wants some of them earlier. */
    long mostHeld();

    /**
     * Writes its files anew, so that nothing is left in them of rows that are gone. It waits for everybody who reads or writes.
     *
     * @throws SQLException when it could not; what is gone may then be found in the files
     */
    void compact() throws SQLException;

    /** The tables that a server wrote anew; what else it keeps of them is out of reach. Empty where the files lie in the workspace. */
    List<String> tablesOfServer();

    /** What to tell when something failed, and where. */
    RapportException failed(String what, SQLException cause);

    /** Ends all connections, and lets go of the lock. */
    @Override
    void close();

    /** As long as it is open, nobody else is in. */
    interface Alone extends AutoCloseable {

        @Override
        void close() throws SQLException;
    }
}
