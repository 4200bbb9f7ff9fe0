package dev.rapport.core.store;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What the user's machine says about the way to a server.
 *
 * @param variables environment, of which {@code PGUSER}, {@code PGPASSWORD} and {@code PGPASSFILE} are asked
 * @param home the user's folder
 * @param user the user's name
 */
public record Surroundings(Map<String, String> variables, Path home, String user) {

    public Surroundings {
        variables = Map.copyOf(variables);
    }

    /** Those of this process. */
    public static Surroundings ofProcess() {
        return new Surroundings(
                System.getenv(), Path.of(System.getProperty("user.home", ".")), System.getProperty("user.name", ""));
    }

    Optional<String> variable(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isEmpty());
    }

    /** Where passwords lie, one a line and server. */
    Path passwordFile() {
        return variable("PGPASSFILE").map(Path::of).orElse(home.resolve(".pgpass"));
    }
}
