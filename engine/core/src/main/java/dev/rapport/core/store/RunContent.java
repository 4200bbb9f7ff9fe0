package dev.rapport.core.store;

import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;

/**
 * What a run holds, in rows that any memory has room for: a database that keeps its rows in memory for a while keeps each as a whole. The
 * first part stands in the row of the run, so that most runs have no other.
 */
final class RunContent {

    /** Bytes of a part. */
    static final int PART = 1 << 20;

    private RunContent() {}

    /** The first part. */
    static byte[] first(byte[] content) {
        return content.length <= PART ? content : Arrays.copyOf(content, PART);
    }

    /** Adds what comes behind the first part. */
    static void addRest(Connection connection, String run, byte[] content) throws SQLException {
        if (content.length <= PART) {
            return;
        }
        try (PreparedStatement insert =
                connection.prepareStatement("insert into run_part (run_id, number, content) values (?, ?, ?)")) {
            for (int from = PART; from < content.length; from += PART) {
                insert.setString(1, run);
                insert.setLong(2, from / PART);
                insert.setBytes(3, Arrays.copyOfRange(content, from, Math.min(from + PART, content.length)));
                insert.executeUpdate();
            }
        }
    }

    /** All of it. @param first what stands in the row of the run */
    static byte[] whole(Connection connection, String run, byte[] first) throws SQLException {
        if (first.length < PART) {
            return first;
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(first);
        try (PreparedStatement select =
                connection.prepareStatement("select content from run_part where run_id = ? order by number")) {
            select.setString(1, run);
            try (ResultSet parts = select.executeQuery()) {
                while (parts.next()) {
                    whole.writeBytes(parts.getBytes(1));
                }
            }
        }
        return whole.toByteArray();
    }

    /** Puts another content in the place of what a run holds. */
    static void replace(Connection connection, String run, byte[] content) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from run_part where run_id = ?");
                PreparedStatement update = connection.prepareStatement("update run set content = ? where id = ?")) {
            delete.setString(1, run);
            delete.executeUpdate();
            update.setBytes(1, first(content));
            update.setString(2, run);
            update.executeUpdate();
        }
        addRest(connection, run, content);
    }
}
