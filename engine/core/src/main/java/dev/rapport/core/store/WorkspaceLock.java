package dev.rapport.core.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Keeps a second engine out of a store, in another process or in this one: the database itself would let the same process in twice, and
 * the first to close would take it from the other. The operating system lets go of it when the process dies.
 */
final class WorkspaceLock implements AutoCloseable {

    /** A store in memory is nobody else's. */
    static final WorkspaceLock NONE = new WorkspaceLock(Optional.empty());

    private final Optional<FileLock> lock;

    private WorkspaceLock(Optional<FileLock> lock) {
        this.lock = lock;
    }

    static WorkspaceLock of(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                FileLock lock = channel.tryLock();
                if (lock != null) {
                    return new WorkspaceLock(Optional.of(lock));
                }
            } catch (OverlappingFileLockException e) {
                // Said below.
            }
            channel.close();
        } catch (IOException e) {
            throw StoreException.unwritable(folder, e);
        }
        throw StoreException.locked(folder);
    }

    @Override
    public void close() {
        lock.ifPresent(held -> {
            try {
                held.acquiredBy().close();
            } catch (IOException e) {
                // It ends with the process at the latest.
            }
        });
    }
}
