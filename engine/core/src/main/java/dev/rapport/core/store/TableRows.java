package dev.rapport.core.store;

import dev.rapport.core.store.StoreTable.Column;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;

/** Reads and writes all rows of a table, and says in a few bytes what they hold. */
final class TableRows {

    /** Rows that are read at a time. */
    private static final int PAGE = 200;

    private final StoreTable table;
    private final MessageDigest digest;
    private long rows;
    private long last;

    TableRows(StoreTable table) {
        this.table = table;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /** What is done with each row. */
    interface Row {
        void is(List<Object> values) throws SQLException;
    }

    /** Reads all of them, in the order of their keys. */
    TableProof read(Connection connection, Row action) throws SQLException {
        String sql = "select " + table.names() + " from " + table.name() + " where " + table.which()
                + (table.isNumbered() ? " and id > ?" : "") + " order by " + table.order()
                + (table.isNumbered() ? " fetch first " + PAGE + " rows only" : "");
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            long before;
            do {
                before = rows;
                if (table.isNumbered()) {
                    select.setLong(1, rows == 0 ? Long.MIN_VALUE : last);
                }
                page(select, action);
            } while (table.isNumbered() && rows - before == PAGE);
        }
        return new TableProof(table.name(), rows, HexFormat.of().formatHex(digest.digest()));
    }

    /** The number of the last row, 0 where there is none. */
    long last() {
        return last;
    }

    private void page(PreparedStatement select, Row action) throws SQLException {
        try (ResultSet result = select.executeQuery()) {
            while (result.next()) {
                Object[] values = new Object[table.columns().size()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = value(result, i + 1, table.columns().get(i));
                    count(values[i]);
                }
                rows++;
                if (table.isNumbered()) {
                    last = (long) values[0];
                }
                action.is(List.of(values));
            }
        }
    }

    private static Object value(ResultSet row, int at, Column column) throws SQLException {
        return switch (column.kind()) {
            case NUMBER -> row.getLong(at);
            case TEXT -> row.getString(at);
            case TRUTH -> row.getBoolean(at);
            case BYTES -> row.getBytes(at);
        };
    }

    /** Its length goes before each value, so that no two rows are one by how they are cut. */
    private void count(Object value) {
        byte[] bytes = value instanceof byte[] content
                ? content
                : String.valueOf(value).getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    /** The bytes of a row, roughly. */
    static long size(List<Object> values) {
        return values.stream()
                .mapToLong(value -> value instanceof byte[] content
                        ? content.length
                        : String.valueOf(value).length())
                .sum();
    }
}
