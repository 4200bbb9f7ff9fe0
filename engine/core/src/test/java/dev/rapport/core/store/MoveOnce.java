package dev.rapport.core.store;

import dev.rapport.api.Progress;
import dev.rapport.core.workspace.StoreAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** What a child process does: moves a store, and says in a file which table it is at. */
public final class MoveOnce {

    /** As long as a large store takes for a table, so that a kill finds it at any of them. */
    private static final long MILLISECONDS_A_TABLE = 30;

    private MoveOnce() {}

    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        StoreAddress server = RealPostgres.at(Integer.parseInt(args[2]), "owner", args[3]);
        Progress told = new Told(folder.resolve("at"));
        if (args[1].equals("there")) {
            try (Store store = Store.open(folder.resolve("store"))) {
                store.moveTo(server, RealPostgres.surroundings(), told);
            }
        } else {
            try (Store store = Store.open(server, RealPostgres.surroundings())) {
                store.moveTo(folder.resolve("back"), told);
            }
        }
    }

    private record Told(Path file) implements Progress {

        @Override
        public void report(String step, long done, long total) {
            try {
                // Whoever is killed while writing leaves the step before.
                Path next = Files.writeString(file.resolveSibling(file.getFileName() + ".next"), step);
                Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                Thread.sleep(MILLISECONDS_A_TABLE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
