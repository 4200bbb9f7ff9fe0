package dev.rapport.core.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The content of rows, one after the other. The next few are asked for with one question, because each question to a server takes a way there and
 * back; how many depends on their bytes, so that memory does not depend on how large an account is.
 */
final class Contents {

    private static final int MOST_ROWS = 256;

    private static final long MOST_BYTES = 2_000_000;

    private final UnitOfWork unit;
    private final List<ChunkRow> rows;
    private final Map<Long, byte[]> ahead = new HashMap<>();
    private int asked;
    private int given;

    /** @param rows in the order in which they will be asked for */
    Contents(UnitOfWork unit, List<ChunkRow> rows) {
        this.unit = unit;
        this.rows = rows;
    }

    /** The content of the next row. @param row the next one */
    byte[] of(ChunkRow row) {
        if (rows.get(given).id() != row.id()) {
            throw new IllegalStateException("The row (" + row.id() + ") is not the next one.");
        }
        if (given == asked) {
            ask();
        }
        given++;
        byte[] content = ahead.remove(row.id());
        if (content == null) {
            throw unit.failed("be read", new SQLException("The row (" + row.id() + ") is gone"));
        }
        return content;
    }

    /** One row at least, whatever its size. */
    private void ask() {
        int from = asked;
        long bytes = 0;
        do {
            bytes += rows.get(asked).bytes();
            asked++;
        } while (asked < rows.size()
                && asked - from < MOST_ROWS
                && bytes + rows.get(asked).bytes() <= MOST_BYTES);
        // A server makes a plan for each statement that it does not know, so there are few: places that are left over
        // name the last row again.
        int places = asked - from == 1 ? 1 : 2 * Integer.highestOneBit(asked - from - 1);
        try (PreparedStatement select = unit.connection().prepareStatement(question(places))) {
            for (int i = 0; i < places; i++) {
                select.setLong(i + 1, rows.get(Math.min(from + i, asked - 1)).id());
            }
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    ahead.put(result.getLong(1), result.getBytes(2));
                }
            }
        } catch (SQLException e) {
            throw unit.failed("be read", e);
        }
    }

    private static String question(int places) {
        return "select id, content from chunk where id in (" + String.join(", ", Collections.nCopies(places, "?"))
                + ")";
    }
}
