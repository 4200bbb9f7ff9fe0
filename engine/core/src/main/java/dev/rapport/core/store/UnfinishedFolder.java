package dev.rapport.core.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A folder that is made beside the place where it will be, so that whoever looks there finds all of it or nothing.
 *
 * @param path where it is until it is finished
 * @param place where it will be
 */
record UnfinishedFolder(Path path, Path place) implements AutoCloseable {

    /** An empty one; what a kill left of an earlier one goes. */
    static UnfinishedFolder of(Path place) throws IOException {
        UnfinishedFolder folder = new UnfinishedFolder(place.resolveSibling(place.getFileName() + ".moving"), place);
        folder.close();
        return folder;
    }

    void finish() throws IOException {
        Files.move(path, place, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
