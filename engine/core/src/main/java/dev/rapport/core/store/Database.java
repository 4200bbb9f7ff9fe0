package dev.rapport.core.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * The one seam to the database that keeps the store. Opening and locking is what its implementations begin with; what lies behind it
 * speaks plain SQL, the same for all of them.
 */
interface Database extends AutoCloseable {

    /** A connection for one who uses it and closes it; nothing is committed by itself. */
    Connection connect() throws SQLException;

    /** The steps from an empty database to the newest schema, in its own dialect. A step that was released is never changed. */
    List<SchemaStep> schema();

    /**
     * Writes its files anew, so that nothing is left of rows that are gone. It waits for everybody who reads or writes.
     *
     * @throws SQLException when it could not; what is gone may then be found in the files
     */
    void compact() throws SQLException;

    /** Whether it has files in which rows that are gone may be found until it is compacted. */
    boolean hasFiles();

    /** Ends all connections, and lets go of the lock. */
    @Override
    void close();
}
