package dev.rapport.core.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Earlier runs, the newest few of them. A run's content is its own affair. */
public final class RunStore {

    private static final int MOST_KEPT = 20;

    private final Connection connection;

    RunStore(Connection connection) {
        this.connection = connection;
    }

    /** A kept run. */
    public record Kept(String id, String pack, Instant made) {}

    /** Keeps a run; the same run again only renews its time. */
    public void keep(Kept run, byte[] content) {
        synchronized (connection) {
            try (PreparedStatement delete =
                            connection.prepareStatement("delete from run where id = ? or id not in (select id from run"
                                    + " order by made desc limit " + (MOST_KEPT - 1) + ")");
                    PreparedStatement insert = connection.prepareStatement("insert into run values (?, ?, ?, ?)")) {
                delete.setString(1, run.id());
                delete.executeUpdate();
                insert.setString(1, run.id());
                insert.setString(2, run.pack());
                insert.setLong(3, run.made().toEpochMilli());
                insert.setBytes(4, content);
                insert.executeUpdate();
                connection.commit();
            } catch (SQLException e) {
                throw new StoreException("keep a run", e);
            }
        }
    }

    /** The kept runs, newest first. */
    public List<Kept> all() {
        synchronized (connection) {
            try (PreparedStatement select =
                            connection.prepareStatement("select id, pack, made from run order by made desc, id");
                    ResultSet rows = select.executeQuery()) {
                List<Kept> runs = new ArrayList<>();
                while (rows.next()) {
                    runs.add(new Kept(rows.getString(1), rows.getString(2), Instant.ofEpochMilli(rows.getLong(3))));
                }
                return runs;
            } catch (SQLException e) {
                throw new StoreException("list the runs", e);
            }
        }
    }

    /** The content of a run, empty when it is not kept. */
    public Optional<byte[]> content(String id) {
        synchronized (connection) {
            try (PreparedStatement select = connection.prepareStatement("select content from run where id = ?")) {
                select.setString(1, id);
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
                }
            } catch (SQLException e) {
                throw new StoreException("read a run", e);
            }
        }
    }
}
