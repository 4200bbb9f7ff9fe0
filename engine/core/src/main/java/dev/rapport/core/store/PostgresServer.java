package dev.rapport.core.store;

import dev.rapport.api.model.Problem;
import dev.rapport.core.workspace.StoreAddress;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Whether a server can keep a store. */
final class PostgresServer {

    /** The oldest whose locks and rights are used as they are here. */
    static final int OLDEST = 14;

    private PostgresServer() {}

    /** @throws StoreException when it is too old, or its database cannot hold every name */
    static void check(Connection connection, StoreAddress address) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select current_setting('server_version_num'),"
                        + " current_setting('server_version'), current_setting('server_encoding')")) {
            row.next();
            check(row.getInt(1), row.getString(2), row.getString(3), address);
        }
        connection.commit();
    }

    /** @param number as the server counts: 150018 is 15.18 */
    static void check(int number, String version, String encoding, StoreAddress address) {
        if (number / 10_000 < OLDEST) {
            throw new StoreException(Problem.error(
                    "store-server-old",
                    "The server's version (" + version + ") is older than PostgreSQL " + OLDEST + ".",
                    address.toString(),
                    "Maybe the database can be moved to a newer server."));
        }
        if (!encoding.equals("UTF8")) {
            throw new StoreException(Problem.error(
                    "store-encoding",
                    "The database (" + address.database() + ") keeps text as (" + encoding
                            + "), in which not every name can be written.",
                    address.toString(),
                    "Maybe make another: create database rapport encoding 'UTF8' template template0."));
        }
    }
}
