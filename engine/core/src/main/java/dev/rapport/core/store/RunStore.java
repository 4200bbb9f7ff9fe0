package dev.rapport.core.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Earlier runs, the newest few of them. A run's content is its own affair. */
public final class RunStore {

    private static final int MOST_KEPT = 20;

    private final Units units;

    private final boolean keeps;

    /** @param keeps false for a user who may only look: such a run is not remembered, and all the rest is as for others */
    RunStore(Units units, boolean keeps) {
        this.units = units;
        this.keeps = keeps;
    }

    /** A kept run. */
    public record Kept(String id, String pack, Instant made) {}

    /** Keeps a run; the same run again only renews its time. */
    public void keep(Kept run, byte[] content) {
        if (!keeps) {
            return;
        }
        units.write("keep a run", unit -> {
            try (PreparedStatement delete = unit.connection()
                            .prepareStatement("delete from run where id = ? or id not in (select id from run"
                                    + " where id <> ? order by made desc fetch first " + (MOST_KEPT - 1)
                                    + " rows only)");
                    PreparedStatement insert =
                            unit.connection().prepareStatement("insert into run values (?, ?, ?, ?)")) {
                delete.setString(1, run.id());
                delete.setString(2, run.id());
                delete.executeUpdate();
                insert.setString(1, run.id());
                insert.setString(2, run.pack());
                insert.setLong(3, run.made().toEpochMilli());
                insert.setBytes(4, RunContent.first(content));
                int kept = insert.executeUpdate();
                RunContent.addRest(unit.connection(), run.id(), content);
                return kept;
            }
        });
    }

    /** Renews the time of a run that is kept already. @return whether it was */
    public boolean renew(String id, Instant made) {
        return keeps
                && units.write("renew a run", unit -> {
                            try (PreparedStatement update =
                                    unit.connection().prepareStatement("update run set made = ? where id = ?")) {
                                update.setLong(1, made.toEpochMilli());
                                update.setString(2, id);
                                return update.executeUpdate();
                            }
                        })
                        > 0;
    }

    /** The kept runs, newest first. */
    public List<Kept> all() {
        return units.read("list the runs", unit -> {
            try (PreparedStatement select = unit.connection()
                            .prepareStatement("select id, pack, made from run order by made desc, id");
                    ResultSet rows = select.executeQuery()) {
                List<Kept> runs = new ArrayList<>();
                while (rows.next()) {
                    runs.add(new Kept(rows.getString(1), rows.getString(2), Instant.ofEpochMilli(rows.getLong(3))));
                }
                return runs;
            }
        });
    }

    /** The content of a run, empty when it is not kept. */
    public Optional<byte[]> content(String id) {
        return units.read("read a run", unit -> {
            try (PreparedStatement select =
                    unit.connection().prepareStatement("select content from run where id = ?")) {
                select.setString(1, id);
                try (ResultSet row = select.executeQuery()) {
                    return row.next()
                            ? Optional.of(RunContent.whole(unit.connection(), id, row.getBytes(1)))
                            : Optional.empty();
                }
            }
        });
    }
}
