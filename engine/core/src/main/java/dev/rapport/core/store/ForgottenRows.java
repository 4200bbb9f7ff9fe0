package dev.rapport.core.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The hashes of those who were forgotten, as the store keeps them, and whether their bytes still lie in its files. */
final class ForgottenRows {

    private static final String ERASING = "erasing";

    private ForgottenRows() {}

    static Forgotten read(Connection connection, long salt) throws SQLException {
        List<Forgotten.Row> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select platform, hash, author, person from forgotten")) {
            while (result.next()) {
                rows.add(new Forgotten.Row(
                        result.getString(1), result.getString(2), result.getLong(3), result.getString(4)));
            }
        }
        return new Forgotten(salt, rows);
    }

    /** Adds hashes that are not known yet. */
    static void add(Connection connection, Collection<Forgotten.Row> rows, Forgotten known) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into forgotten values (?, ?, ?, ?)")) {
            for (Forgotten.Row row : rows) {
                if (!known.has(row)) {
                    insert.setString(1, row.platform());
                    insert.setString(2, row.hash());
                    insert.setLong(3, row.author());
                    insert.setString(4, row.person());
                    insert.executeUpdate();
                }
            }
        }
    }

    /** Takes all hashes of a person away. */
    static void remove(Connection connection, String person) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from forgotten where person = ?")) {
            delete.setString(1, person);
            delete.executeUpdate();
        }
    }

    /** Notes that rows are to be erased, or were and their bytes are not: what a kill leaves is ended when the store is next opened. */
    static void begin(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("delete from meta where name = '" + ERASING + "'");
            statement.execute("insert into meta values ('" + ERASING + "', 'yes')");
        }
    }

    static boolean isOpen(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select 1 from meta where name = '" + ERASING + "'")) {
            return row.next();
        }
    }

    static void end(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("delete from meta where name = '" + ERASING + "'");
        }
    }
}
