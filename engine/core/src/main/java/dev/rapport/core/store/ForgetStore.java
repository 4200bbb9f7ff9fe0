package dev.rapport.core.store;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Problem;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/** Erases creators so that nothing of them is left in the store or in its files, and keeps the hashes that keep them out. */
public final class ForgetStore {

    /** Code of the issue that tells that a file had more than what was kept of it. */
    public static final String LEFT_OUT = "forgotten-left-out";

    private final Store store;
    private final Connection connection;
    private final long salt;
    private final boolean onDisk;

    /** @param store nothing else uses the connection while this is held */
    ForgetStore(Store store, Connection connection, long salt, boolean onDisk) {
        this.store = store;
        this.connection = connection;
        this.salt = salt;
        this.onDisk = onDisk;
    }

    /** Those whom nobody may bring back. */
    public Forgotten forgotten() {
        return alone("be read", () -> ForgottenRows.read(connection, salt));
    }

    /**
     * Erases a creator and keeps hashes, so that no import brings it back. It waits for those who read, and nobody may import meanwhile.
     * Killed at any moment it has happened or not; what was left of the bytes goes when the store is next used.
     *
     * @param creator id of the creator
     * @param accounts its accounts, which need not be in the store
     * @param runs a kept run without those who were forgotten
     * @param really false only to see what would be erased
     * @throws RapportException when this thread is reading the store, for which it would wait for ever
     */
    public Erasure erase(
            String creator, List<AccountRef> accounts, BiFunction<byte[], Forgotten, byte[]> runs, boolean really) {
        if (store.isRead()) {
            throw new RapportException(Problem.error(
                    "forget-while-reading",
                    "The creator (" + creator
                            + ") is to be erased from within a loop over the creators, which the erasure would"
                            + " wait for.",
                    "",
                    "Maybe collect the ids first, and erase after the loop."));
        }
        Forgotten.Row person = Forgotten.creator(salt, creator);
        List<Forgotten.Row> rows = new ArrayList<>(List.of(person));
        accounts.forEach(account -> rows.addAll(Forgotten.rows(salt, account, person.person())));
        return alone("erase", () -> erase(rows, runs, really));
    }

    /** Whether an erasure was begun, and a kill or a late discovery keeps it from being complete. */
    public boolean isOpen() {
        return alone("be read", () -> ForgottenRows.isOpen(connection));
    }

    /** Ends an erasure that is not complete. */
    public Erasure eraseRest(BiFunction<byte[], Forgotten, byte[]> runs) {
        return alone("erase", () -> erase(List.of(), runs, true));
    }

    /**
     * Lets the next import bring a person back: takes the hashes away, and nothing else.
     *
     * @param name as {@link Forgotten#persons} takes it
     */
    public void remember(String name) {
        alone("remember", () -> {
            Set<String> persons = ForgottenRows.read(connection, salt).persons(name);
            for (String person : persons) {
                ForgottenRows.remove(connection, person);
            }
            try (Statement statement = connection.createStatement()) {
                statement.execute(
                        "update import_file set read_again = true where report like '%\"" + LEFT_OUT + "\"%'");
            }
            connection.commit();
            return persons;
        });
    }

    private Erasure erase(List<Forgotten.Row> rows, BiFunction<byte[], Forgotten, byte[]> runs, boolean really)
            throws SQLException {
        ForgottenRows.add(connection, rows, ForgottenRows.read(connection, salt));
        ForgottenRows.begin(connection);
        Eraser eraser = new Eraser(connection, salt, runs);
        Erased erased = eraser.erase();
        if (!really) {
            connection.rollback();
            return new Erasure(erased, List.of());
        }
        connection.commit();
        if (onDisk) {
            // Rows that are gone lie in the files until these are written anew.
            try (Statement statement = connection.createStatement()) {
                statement.execute("checkpoint defrag");
            }
        }
        ForgottenRows.end(connection);
        connection.commit();
        return new Erasure(erased, eraser.gone());
    }

    /** What is done on the store's connection. */
    private interface Work<T> {
        T run() throws SQLException;
    }

    /** All of it or nothing. What was only looked at is ended too: rewriting the files waits for everybody who looks. */
    private <T> T alone(String what, Work<T> work) {
        synchronized (store) {
            synchronized (connection) {
                boolean done = false;
                try {
                    connection.commit();
                    T result = work.run();
                    done = true;
                    return result;
                } catch (SQLException e) {
                    throw new StoreException(what, e);
                } finally {
                    end(done);
                }
            }
        }
    }

    private void end(boolean done) {
        try {
            if (done) {
                connection.commit();
            } else {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new StoreException("end its work", e);
        }
    }
}
