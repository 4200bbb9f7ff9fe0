package dev.rapport.core.store;

import dev.rapport.api.RapportException;
import dev.rapport.core.workspace.StoreAddress;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * A schema of a PostgreSQL server, which a team shares. Whoever is in it at the same time, in whatever process, keeps out of each other's
 * way by advisory locks of the server, which end with the connection that holds them.
 */
final class PostgresDatabase implements Database {

    private static final int SECONDS_TO_ANSWER = 5;

    /** Locks are numbers; the names of a schema's own become some that no other schema has. */
    private static final long IN_USE = 1;

    private static final long TURN = 2;
    private static final long FILE = 3;

    private final PostgresConnections connections;
    private final StoreAddress address;

    private PostgresDatabase(PostgresConnections connections, StoreAddress address) {
        this.connections = connections;
        this.address = address;
    }

    /** @throws RapportException when it cannot be reached or used */
    static Database open(StoreAddress address, Surroundings surroundings) {
        PostgresConnections connections = new PostgresConnections(address, surroundings);
        PostgresDatabase database = new PostgresDatabase(connections, address);
        try (Connection connection = database.connect()) {
            PostgresServer.check(connection, address);
            database.makeSchema(connection);
            return database;
        } catch (SQLException e) {
            throw database.failed("be opened", e);
        }
    }

    private void makeSchema(Connection connection) throws SQLException {
        if (isThere(connection, "select to_regnamespace(?) is not null", address.schema())) {
            return;
        }
        // Two who make it at the same time would be in each other's way.
        turn(connection);
        try (Statement statement = connection.createStatement()) {
            statement.execute("create schema if not exists " + address.schema());
        }
        connection.commit();
    }

    @Override
    public Connection connect() throws SQLException {
        return connections.open();
    }

    @Override
    public boolean isUsable(Connection connection) {
        try {
            return connection.isValid(SECONDS_TO_ANSWER);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public List<SchemaStep> schema() {
        return PostgresSchema.STEPS;
    }

    @Override
    public boolean isEmpty(Connection connection) throws SQLException {
        return !isThere(connection, "select to_regclass(?) is not null", table("meta"));
    }

    @Override
    public Rights rights() throws SQLException {
        try (Connection connection = connect()) {
            boolean owns = true;
            boolean writes = true;
            for (String table : PostgresSchema.TABLES) {
                owns &= isThere(
                        connection,
                        "select pg_has_role(relowner, 'usage') from pg_class where oid = to_regclass(?)",
                        table(table));
                for (String right : List.of("insert", "update", "delete")) {
                    writes &= isThere(connection, "select has_table_privilege(?, '" + right + "')", table(table));
                }
            }
            return owns ? Rights.OWN : writes ? Rights.WRITE : Rights.READ;
        }
    }

    @Override
    public Alone alone() throws SQLException {
        Connection connection = connect();
        try {
            // Until the connection ends: what is done alone takes several transactions.
            lock(connection, "pg_advisory_lock", key(IN_USE, ""));
            connection.commit();
            return connection::close;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public void beside(Connection connection) throws SQLException {
        lock(connection, "pg_advisory_xact_lock_shared", key(IN_USE, ""));
    }

    @Override
    public void turn(Connection connection) throws SQLException {
        lock(connection, "pg_advisory_xact_lock", key(TURN, ""));
    }

    @Override
    public void finishing(Connection connection, String sha256) throws SQLException {
        lock(connection, "pg_advisory_xact_lock", key(FILE, sha256));
    }

    private long key(long kind, String name) {
        return Hashes.of(kind, address.schema() + " " + name);
    }

    private static void lock(Connection connection, String function, long key) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select " + function + "(?)")) {
            lock.setLong(1, key);
            lock.execute();
        }
    }

    /** The server keeps nothing of it in our memory. */
    @Override
    public long mostHeld() {
        return Long.MAX_VALUE;
    }

    @Override
    public void compact() throws SQLException {
        new PostgresVacuum(connections).run();
    }

    @Override
    public List<String> tablesOfServer() {
        return PostgresVacuum.TABLES;
    }

    @Override
    public RapportException failed(String what, SQLException cause) {
        return PostgresFailure.of(what, cause, address);
    }

    @Override
    public void close() {
        connections.close();
    }

    private String table(String name) {
        return address.schema() + "." + name;
    }

    private static boolean isThere(Connection connection, String sql, String name) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, name);
            try (ResultSet row = select.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
