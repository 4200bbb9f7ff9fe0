package dev.rapport.core.store;

import dev.rapport.api.model.Problem;
import dev.rapport.core.workspace.StoreAddress;
import java.sql.SQLException;

/** What a failure of PostgreSQL means for who works with the store, by its five letters. */
final class PostgresFailure {

    private static final String DOCS = "; docs/store.md has the commands";

    private PostgresFailure() {}

    static StoreException of(String what, SQLException cause, StoreAddress address) {
        return new StoreException(problem(what, cause, address), cause);
    }

    private static Problem problem(String what, SQLException cause, StoreAddress address) {
        String state = String.valueOf(cause.getSQLState());
        String place = address.toString();
        String server = address.server().isEmpty() ? "the service" : address.server();
        if (said(cause).contains("SSL")) {
            return Problem.error(
                    "store-unreachable",
                    "No protected connection to (" + server + "): " + said(cause) + ".",
                    place,
                    "Maybe sslmode= or sslrootcert= is another one.");
        }
        return switch (state) {
            case "08001", "57P03" ->
                Problem.error(
                        "store-unreachable",
                        "No PostgreSQL answers at (" + server + "): " + said(cause) + ".",
                        place,
                        "Maybe it is not running, the name or port is another one, or a firewall stands between.");
            case "28P01", "28000", "08004" ->
                Problem.error(
                        "store-denied",
                        "The server (" + server + ") does not let this user in: " + said(cause) + ".",
                        place,
                        "Maybe the password is missing or wrong: PGPASSWORD, ~/.pgpass or RAPPORT_STORE says it.");
            case "3D000" ->
                Problem.error(
                        "store-no-database",
                        "The server (" + server + ") has no database (" + address.database() + ").",
                        place,
                        "Maybe create database " + address.database() + " encoding 'UTF8' template template0" + DOCS
                                + ".");
            case "42501" ->
                Problem.error(
                        "store-no-right",
                        "The store could not " + what + ", because this user may not: " + said(cause) + ".",
                        place,
                        "Maybe use the role that owns the tables, or grant this one what it needs" + DOCS + ".");
            case "53300", "55P03", "40001", "40P01", "57014" ->
                Problem.error(
                        "store-busy",
                        "The store could not " + what + ", because others work in it: " + said(cause) + ".",
                        place,
                        "Maybe do it again; what was finished is kept.");
            default ->
                isLost(state)
                        ? Problem.error(
                                "store-lost",
                                "The store could not " + what + ", because the connection to (" + server
                                        + ") was lost. What was said to be finished is kept, and nothing half.",
                                place,
                                "Maybe do it again: the next import goes on where this one ended.")
                        : Problem.error(
                                "store-failed",
                                "The store could not " + what + ": " + said(cause) + ".",
                                place,
                                "Maybe the server's disk is full; its log says more.");
        };
    }

    /** The connection broke, or an administrator ended it. */
    private static boolean isLost(String state) {
        return state.startsWith("08") || state.startsWith("57P") || state.equals("25P03");
    }

    private static String said(SQLException cause) {
        return String.valueOf(cause.getMessage())
                .replaceFirst("^(FATAL|ERROR): ", "")
                .replaceFirst("\\.$", "");
    }
}
