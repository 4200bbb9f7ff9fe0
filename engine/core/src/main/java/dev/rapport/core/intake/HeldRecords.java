package dev.rapport.core.intake;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.AccountRef;
import dev.rapport.core.store.ImportTransaction;
import dev.rapport.core.store.PackedChunk;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Records that are not written yet, by account. When they become many they are written out, so that memory stays bounded. */
final class HeldRecords {

    /** Bytes that are held by all files that are read at a time; arrays that grow take up to twice as much. */
    private static final int MOST_BYTES = 16_000_000;

    /** Accounts that are held by all of them: each costs something beside its bytes. */
    private static final int MOST_ACCOUNTS = 50_000;

    /** Records of one account. */
    static final class OfAccount {
        private final PackedChunk chunk;
        private final boolean assignable;

        OfAccount(AccountRef ref, boolean assignable) {
            this.chunk = new PackedChunk(ref);
            this.assignable = assignable;
        }
    }

    private final ImportTransaction transaction;
    private final int mostBytes;
    private final int mostAccounts;
    private final Map<AccountRef, OfAccount> accounts = new LinkedHashMap<>();
    private int bytes;
    private int written;
    private Optional<RapportException> storeFailure = Optional.empty();

    /** @param beside how many files are read at a time, this one among them */
    HeldRecords(ImportTransaction transaction, int beside) {
        this.transaction = transaction;
        this.mostBytes = MOST_BYTES / beside;
        this.mostAccounts = MOST_ACCOUNTS / beside;
    }

    /** @param assignable whether records of an unnamed account wait for one */
    private OfAccount of(AccountRef ref, boolean assignable) {
        AccountRef key = assignable ? ref : new AccountRef(ref.platform() + "\u0000", "", "");
        return accounts.computeIfAbsent(key, unused -> new OfAccount(ref, assignable));
    }

    /** Adds a record. */
    void add(AccountRef ref, boolean assignable, Consumer<PackedChunk> record) {
        PackedChunk chunk = of(ref, assignable).chunk;
        int before = chunk.bytes();
        record.accept(chunk);
        bytes += chunk.bytes() - before;
        if (bytes >= mostBytes || accounts.size() >= mostAccounts) {
            write();
        }
    }

    boolean isEmpty() {
        return written == 0 && accounts.isEmpty();
    }

    /** A store that cannot take a record is no fault of the reader, and ends the import. */
    void throwIfStoreFailed() {
        if (storeFailure.isPresent()) {
            throw storeFailure.get();
        }
    }

    void write() {
        try {
            for (OfAccount one : accounts.values()) {
                transaction.add(one.chunk, one.assignable);
            }
        } catch (RapportException e) {
            storeFailure = Optional.of(e);
            throw e;
        }
        written += accounts.size();
        accounts.clear();
        bytes = 0;
    }
}
