package dev.rapport.core.store;

import dev.rapport.core.workspace.StoreAddress;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;

/** A server of this test run, with a role that may make schemas in its database. Where none can be started the tests are skipped. */
final class RealPostgres {

    static final String PASSWORD = "se/cret:pw";

    private static final AtomicInteger SCHEMAS = new AtomicInteger();
    private static Optional<EmbeddedPostgres> server = Optional.empty();
    private static String whyNot = "";

    private RealPostgres() {}

    /** A schema that nobody else uses, as the role that owns it. */
    static StoreAddress address() {
        return address("owner", "test_" + SCHEMAS.incrementAndGet());
    }

    static StoreAddress address(String role, String schema) {
        return at(running().getPort(), role, schema);
    }

    /** That of a server which another process started. */
    static StoreAddress at(int port, String role, String schema) {
        return new StoreAddress(
                "localhost", port, "rapport", role, Optional.of(new StoreAddress.Secret(PASSWORD)), schema, Map.of());
    }

    static Surroundings surroundings() {
        return new Surroundings(Map.of(), Path.of("/nowhere"), "nobody");
    }

    static Database open(StoreAddress address) {
        return PostgresDatabase.open(address, surroundings());
    }

    /** Everything is allowed to this one, as it is to nobody who works with a store. */
    static Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + running().getPort() + "/" + database, "postgres", "");
    }

    static void execute(String database, String... statements) throws SQLException {
        try (Connection connection = superuser(database);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static synchronized EmbeddedPostgres running() {
        if (server.isEmpty() && whyNot.isEmpty()) {
            start();
        }
        Assumptions.assumeTrue(server.isPresent(), "No PostgreSQL can be started here: " + whyNot);
        return server.orElseThrow();
    }

    /** As a server does that others can reach; a test run's own trusts everybody. */
    private static void askForPasswords() throws IOException, SQLException {
        Files.writeString(
                data().resolve("pg_hba.conf"),
                """
                local all all trust
                host all postgres all trust
                host all plain all password
                host all all all scram-sha-256
                """);
        execute("postgres", "select pg_reload_conf()");
    }

    /** The folder of its files. */
    static Path data() throws SQLException {
        return Path.of(text("postgres", "show data_directory"));
    }

    /** The first value of an answer. */
    static String text(String database, String sql) throws SQLException {
        try (Connection connection = superuser(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void start() {
        try {
            server = Optional.of(EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("max_connections", "60")
                    // What makes a password slow to guess makes each of many connections slow, too.
                    .setServerConfig("scram_iterations", "1")
                    .start());
            askForPasswords();
            execute(
                    "postgres",
                    "create role owner login password '" + PASSWORD + "'",
                    "create database rapport encoding 'UTF8' template template0 owner owner");
        } catch (IOException | SQLException | RuntimeException e) {
            whyNot = String.valueOf(e.getMessage());
        }
    }
}
