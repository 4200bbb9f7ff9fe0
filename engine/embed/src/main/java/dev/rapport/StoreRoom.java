package dev.rapport;

import dev.rapport.api.Progress;
import dev.rapport.api.RapportException;
import dev.rapport.core.store.Moved;
import dev.rapport.core.store.Store;
import dev.rapport.core.store.Surroundings;
import dev.rapport.core.store.TableProof;
import dev.rapport.core.workspace.StoreAddress;
import dev.rapport.core.workspace.StoreSetting;
import dev.rapport.core.workspace.StoreSettingWriter;
import dev.rapport.written.Problems;
import java.util.List;
import java.util.Optional;

/** Where what was imported is kept: in the workspace, or in a database that a team shares. */
public final class StoreRoom {

    private final House house;

    StoreRoom(House house) {
        this.house = house;
    }

    /** Where it is, without a password: a folder of the workspace, or an address. @throws RapportException when that is badly said */
    public String place() {
        return setting().address().map(StoreAddress::toString).orElse(house.workspace.shown(house.workspace.store()));
    }

    /** Who says so: {@code RAPPORT_STORE}, {@code rapport.yaml}, or nobody. */
    public String saidBy() {
        return setting().saidBy();
    }

    /**
     * Takes the store to another place, proves that nothing changed, and writes the new place into rapport.yaml. The old store stays as it
     * is. It waits for everybody who works in either. This engine keeps to the old one: close it.
     *
     * @param to {@code hsqldb} for the workspace's own files, or an address of PostgreSQL, without a password
     * @throws RapportException when it is not moved: {@code store-address}, {@code store-password-in-file}, {@code store-not-empty}, {@code
     *     store-not-moved}, {@code store-same}, and whatever keeps the other one from being opened
     */
    public Moved move(String to, Progress progress) {
        Problems problems = new Problems();
        Optional<StoreAddress> target = StoreSetting.given(to, "--to", house.workspace, problems);
        String now = place();
        String next = target.map(StoreAddress::toString).orElse(house.workspace.shown(house.workspace.store()));
        if (!problems.hasErrors() && now.equals(next)) {
            problems.error(
                    "store-same", "The store is there (" + now + ") already.", "--to", "Maybe name another place.");
        }
        problems.throwIfErrors();
        synchronized (house.importing) {
            Store store = house.store.get();
            List<TableProof> tables = target.map(address -> store.moveTo(address, Surroundings.ofProcess(), progress))
                    .orElseGet(() -> store.moveTo(house.workspace.store(), progress));
            StoreSettingWriter.write(
                    house.workspace, target.map(StoreAddress::toString).orElse(StoreSetting.IN_WORKSPACE));
            return new Moved(now, next, tables);
        }
    }

    private StoreSetting setting() {
        Problems problems = new Problems();
        StoreSetting setting = house.storeSetting(problems);
        problems.throwIfErrors();
        return setting;
    }
}
