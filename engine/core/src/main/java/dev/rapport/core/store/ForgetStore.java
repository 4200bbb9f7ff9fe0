package dev.rapport.core.store;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Problem;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/** Erases creators so that nothing of them is left in the store or in its files, and keeps the hashes that keep them out. */
public final class ForgetStore {

    /** Code of the problem that others keep something from being done now, and not for long. */
    public static final String BUSY = "store-busy";

    /** Code of the issue that tells that a file had more than what was kept of it. */
    public static final String LEFT_OUT = "forgotten-left-out";

    private final Store store;
    private final Database database;
    private final Units units;
    private final long salt;

    ForgetStore(Store store, Database database, Units units, long salt) {
        this.store = store;
        this.database = database;
        this.units = units;
        this.salt = salt;
    }

    /** Those whom nobody may bring back. */
    public Forgotten forgotten() {
        return units.read("be read", unit -> ForgottenRows.read(unit.connection(), salt));
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
        if (!really) {
            return units.alone("erase", () -> tried(rows, runs));
        }
        if (!mayErase()) {
            throw StoreException.noRight("erase");
        }
        return units.alone("erase", () -> erase(rows, runs));
    }

    /** Whether an erasure was begun that this user may end, and a kill or a late discovery keeps it from being complete. */
    public boolean isOpen() {
        return mayErase() && units.read("be read", unit -> ForgottenRows.isOpen(unit.connection()));
    }

    /** Whether this user may erase for good. */
    private boolean mayErase() {
        return store.rights() == Rights.OWN;
    }

    /** Ends an erasure that is not complete. */
    public Erasure eraseRest(BiFunction<byte[], Forgotten, byte[]> runs) {
        return units.alone("erase", () -> erase(List.of(), runs));
    }

    /**
     * Lets the next import bring a person back: takes the hashes away, and nothing else.
     *
     * @param name as {@link Forgotten#persons} takes it
     */
    public void remember(String name) {
        units.write("remember", unit -> {
            Set<String> persons = ForgottenRows.read(unit.connection(), salt).persons(name);
            for (String person : persons) {
                ForgottenRows.remove(unit.connection(), person);
            }
            try (Statement statement = unit.connection().createStatement()) {
                return statement.executeUpdate(
                        "update import_file set read_again = true where report like '%\"" + LEFT_OUT + "\"%'");
            }
        });
    }

    private Erasure tried(List<Forgotten.Row> rows, BiFunction<byte[], Forgotten, byte[]> runs) throws SQLException {
        try (UnitOfWork unit = units.begin()) {
            return new Erasure(eraser(unit, rows, runs).erase(), List.of(), List.of());
        }
    }

    /** Two units of work, with the files in between: an erasure is complete when nothing of it is left in them. */
    private Erasure erase(List<Forgotten.Row> rows, BiFunction<byte[], Forgotten, byte[]> runs) throws SQLException {
        try (Database.Alone alone = database.alone()) {
            Erasure erasure;
            try (UnitOfWork unit = units.begin()) {
                database.turn(unit.connection());
                Eraser eraser = eraser(unit, rows, runs);
                erasure = new Erasure(eraser.erase(), eraser.gone(), database.tablesOfServer());
                unit.commit();
            }
            database.compact();
            try (UnitOfWork unit = units.begin()) {
                database.turn(unit.connection());
                ForgottenRows.end(unit.connection());
                unit.commit();
            }
            return erasure;
        }
    }

    private Eraser eraser(UnitOfWork unit, List<Forgotten.Row> rows, BiFunction<byte[], Forgotten, byte[]> runs)
            throws SQLException {
        ForgottenRows.add(unit.connection(), rows, ForgottenRows.read(unit.connection(), salt));
        ForgottenRows.begin(unit.connection());
        return new Eraser(unit.connection(), salt, runs);
    }
}
