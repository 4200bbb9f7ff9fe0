package dev.rapport.core.store;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import dev.rapport.core.workspace.StoreAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.postgresql.Driver;

/** Opens connections to a schema, and ends them all. A password goes to the server and nowhere else. */
final class PostgresConnections implements AutoCloseable {

    /** What is acknowledged is on the disk, even where the server is set up to be quicker than that. */
    private static final String LASTING = "select set_config('synchronous_commit', 'on', false)"
            + " where current_setting('synchronous_commit') = 'off'";

    private final StoreAddress address;
    private final Properties properties = new Properties();
    private final Set<Connection> open = ConcurrentHashMap.newKeySet();

    PostgresConnections(StoreAddress address, Surroundings surroundings) {
        this.address = address;
        properties.setProperty("ApplicationName", "rapport");
        properties.setProperty("currentSchema", address.schema());
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("reWriteBatchedInserts", "true");
        // Details of an error repeat values, which may be those of a person.
        properties.setProperty("logServerErrorDetail", "false");
        String mode = address.options().getOrDefault("sslmode", "prefer");
        properties.setProperty("sslmode", mode);
        if (!mode.startsWith("verify")) {
            // Who is at the other end is not proven, and might only ask in order to be told the password.
            properties.setProperty("requireAuth", "!password");
        }
        Optional.ofNullable(address.options().get("sslrootcert"))
                .ifPresent(file -> properties.setProperty("sslrootcert", file));
        boolean isService = address.options().containsKey("service");
        if (!address.user().isEmpty() || !isService) {
            properties.setProperty(
                    "user",
                    address.user().isEmpty()
                            ? surroundings.variable("PGUSER").orElse(surroundings.user())
                            : address.user());
        }
        password(surroundings);
    }

    private void password(Surroundings surroundings) {
        Optional<String> told =
                address.secret().map(StoreAddress.Secret::password).or(() -> surroundings.variable("PGPASSWORD"));
        if (told.isPresent()) {
            properties.setProperty("password", told.get());
            return;
        }
        // The driver takes it out of there itself.
        Path file = surroundings.passwordFile();
        if (Files.isRegularFile(file)) {
            requirePrivate(file);
        }
    }

    /** As PostgreSQL's own programs do it. */
    private static void requirePrivate(Path file) {
        try {
            Set<PosixFilePermission> rights = Files.getPosixFilePermissions(file);
            if (rights.stream().anyMatch(right -> !right.name().startsWith("OWNER"))) {
                throw new RapportException(Problem.error(
                        "store-password-open",
                        "The file of passwords (" + file + ") is open to others ("
                                + PosixFilePermissions.toString(rights) + "), so that none is taken out of it.",
                        file.toString(),
                        "Maybe chmod 600 " + file + "."));
            }
        } catch (UnsupportedOperationException e) {
            // Windows has its own rights, and PostgreSQL asks no others there.
        } catch (IOException e) {
            throw new RapportException(
                    Problem.error(
                            "store-password-open",
                            "The file of passwords (" + file + ") cannot be looked at.",
                            file.toString(),
                            "Maybe it belongs to somebody else."),
                    e);
        }
    }

    /** A connection; nothing is committed by itself. */
    Connection open() throws SQLException {
        String url = "jdbc:postgresql://" + address.server() + "/" + address.database()
                + Optional.ofNullable(address.options().get("service"))
                        .map(service -> "?service=" + service)
                        .orElse("");
        Connection connection = new Driver().connect(url, properties);
        if (connection == null) {
            throw new SQLException("The driver does not know this address");
        }
        open.removeIf(PostgresConnections::isClosed);
        open.add(connection);
        try (Statement statement = connection.createStatement()) {
            statement.execute(LASTING);
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static boolean isClosed(Connection connection) {
        try {
            return connection.isClosed();
        } catch (SQLException e) {
            return true;
        }
    }

    @Override
    public void close() {
        for (Connection connection : open) {
            try {
                connection.close();
            } catch (SQLException e) {
                // It was lost, and with it what was not committed.
            }
        }
    }
}
