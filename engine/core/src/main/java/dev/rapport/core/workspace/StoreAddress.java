package dev.rapport.core.workspace;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where a team's store is: a database of a PostgreSQL server, and the schema in it that is this workspace's.
 *
 * @param host name or number, empty where a service of the user's {@code pg_service.conf} says it
 * @param port 1 to 65535
 * @param database name of the database, empty where a service says it
 * @param user the role, empty for that of the surroundings
 * @param secret password, empty where the surroundings say it; it is never shown
 * @param schema lower-case letters, digits and underscores
 * @param options {@code sslmode}, {@code sslrootcert} and {@code service}, as PostgreSQL knows them
 */
public record StoreAddress(
        String host,
        int port,
        String database,
        String user,
        Optional<Secret> secret,
        String schema,
        Map<String, String> options) {

    /** PostgreSQL's own port. */
    static final int PORT = 5432;

    public StoreAddress {
        options = Map.copyOf(options);
    }

    /** A password, which no text ever shows. */
    public record Secret(String password) {
        @Override
        public String toString() {
            return "***";
        }
    }

    /** As it may be written into a file: without the role's password. */
    @Override
    public String toString() {
        Map<String, String> all = new TreeMap<>(options);
        all.put("currentSchema", schema);
        return "postgresql://" + (user.isEmpty() ? "" : user + "@") + server() + "/" + database + "?"
                + all.entrySet().stream()
                        .map(option -> option.getKey() + "=" + option.getValue())
                        .collect(Collectors.joining("&"));
    }

    /** Host and port, for people. */
    public String server() {
        return host.isEmpty() ? "" : host + (port == PORT ? "" : ":" + port);
    }
}
