package dev.rapport.core.store;

import dev.rapport.api.Progress;
import dev.rapport.api.model.Problem;
import dev.rapport.core.store.StoreTable.Kind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Copies everything that one database keeps into another that is empty, and reads it there again: a table is moved when as many rows with
 * the same values come back. While it goes on, nobody else is in either of them.
 */
final class StoreMove {

    private final Database from;
    private final Database to;
    private final String place;

    /** @param place of the other one, for people */
    StoreMove(Database from, Database to, String place) {
        this.from = from;
        this.to = to;
        this.place = place;
    }

    /**
     * @throws StoreException when the other one holds something else, or what comes back is not what went in; then nothing is kept there
     */
    List<TableProof> run(Progress progress) throws SQLException {
        new Migration(to).run();
        return between((source, target) -> {
            if (!isEmpty(target)) {
                return same(source, target);
            }
            // Opened and not used yet: the secret of its hashes gives way to the one that the moved hashes were made
            // with.
            try (Statement statement = target.createStatement()) {
                statement.executeUpdate("delete from meta where name <> 'schema'");
            }
            List<TableProof> went = new ArrayList<>();
            for (StoreTable table : StoreTable.ALL) {
                progress.step(table.name(), went.size(), StoreTable.ALL.size());
                went.add(copy(table, source, target));
            }
            List<TableProof> came = proofs(target);
            if (!went.equals(came)) {
                target.rollback();
                throw new StoreException(Problem.error(
                        "store-not-moved",
                        "What was written into the other store is not what is in this one: " + differing(went, came)
                                + ". This one stays in use.",
                        place,
                        "Maybe it holds a text that the other database takes otherwise; report it."));
            }
            target.commit();
            return came;
        });
    }

    /**
     * What a move left that was killed between its last row and the word that the place is another: all of it.
     *
     * @throws StoreException when the other one holds anything else
     */
    List<TableProof> found() throws SQLException {
        if (!new Migration(to).isDone()) {
            throw StoreException.notEmpty(place);
        }
        return between(this::same);
    }

    private interface Work {
        List<TableProof> in(Connection source, Connection target) throws SQLException;
    }

    private List<TableProof> between(Work work) throws SQLException {
        try (Database.Alone nobodyReads = from.alone();
                Database.Alone nobodyWrites = to.alone();
                Connection source = from.connect();
                Connection target = to.connect()) {
            source.setReadOnly(true);
            source.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            from.turn(source);
            List<TableProof> proofs = work.in(source, target);
            source.rollback();
            return proofs;
        }
    }

    private List<TableProof> same(Connection source, Connection target) throws SQLException {
        List<TableProof> there = proofs(target);
        if (!there.equals(proofs(source))) {
            throw StoreException.notEmpty(place);
        }
        return there;
    }

    private static List<TableProof> proofs(Connection connection) throws SQLException {
        List<TableProof> proofs = new ArrayList<>();
        for (StoreTable table : StoreTable.ALL) {
            proofs.add(new TableRows(table).read(connection, row -> {}));
        }
        return proofs;
    }

    private static String differing(List<TableProof> went, List<TableProof> came) {
        for (int i = 0; i < went.size(); i++) {
            if (!went.get(i).equals(came.get(i))) {
                return "the table (" + went.get(i).table() + ") had "
                        + went.get(i).rows() + " rows, and " + came.get(i).rows() + " came back";
            }
        }
        return "";
    }

    private static boolean isEmpty(Connection target) throws SQLException {
        try (Statement statement = target.createStatement()) {
            for (String table : List.of("import_file", "run", "forgotten")) {
                try (ResultSet row = statement.executeQuery("select count(*) from " + table)) {
                    row.next();
                    if (row.getLong(1) > 0) {
                        return false;
                    }
                }
            }
            return true;
        }
    }

    private TableProof copy(StoreTable table, Connection source, Connection target) throws SQLException {
        TableRows rows = new TableRows(table);
        String marks = String.join(", ", Collections.nCopies(table.columns().size(), "?"));
        String sql = "insert into " + table.name() + " (" + table.names() + ") values (" + marks + ")";
        try (PreparedStatement insert = target.prepareStatement(sql)) {
            Batch batch = new Batch(target, insert);
            TableProof proof = rows.read(source, row -> batch.add(table, row));
            batch.send();
            if (table.isNumbered()) {
                try (Statement numbers = target.createStatement()) {
                    numbers.execute(
                            "alter table " + table.name() + " alter column id restart with " + (rows.last() + 1));
                }
            }
            return proof;
        }
    }

    /** Rows on their way. */
    private final class Batch {

        private static final long MOST_WAITING = 1_000_000;

        private final Connection target;
        private final PreparedStatement insert;
        private long waiting;
        private long held;

        Batch(Connection target, PreparedStatement insert) {
            this.target = target;
            this.insert = insert;
        }

        void add(StoreTable table, List<Object> row) throws SQLException {
            for (int i = 0; i < row.size(); i++) {
                if (table.columns().get(i).kind() == Kind.BYTES) {
                    insert.setBytes(i + 1, (byte[]) row.get(i));
                } else {
                    insert.setObject(i + 1, row.get(i));
                }
            }
            insert.addBatch();
            waiting += TableRows.size(row);
            if (waiting > MOST_WAITING) {
                send();
            }
        }

        void send() throws SQLException {
            if (waiting == 0) {
                return;
            }
            insert.executeBatch();
            held += waiting;
            waiting = 0;
            if (held > to.mostHeld()) {
                target.commit();
                held = 0;
            }
        }
    }
}
