package dev.rapport.core.intake;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.AudienceSnapshot;
import dev.rapport.api.model.CommentFigure;
import dev.rapport.api.model.FollowerCount;
import dev.rapport.api.model.Post;
import dev.rapport.core.store.Chunk;
import dev.rapport.core.store.ImportTransaction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records that are not written yet, by account. When they become many they are written out, so that memory stays bounded. */
final class HeldRecords {

    /** Records that are held by all files that are read at a time. */
    private static final int MOST_HELD = 50_000;

    /** Characters of text that are held by all of them, because one post may be short and the next a page. */
    private static final long MOST_TEXT = 8_000_000;

    /** Records of one account. */
    static final class OfAccount {
        private final AccountRef ref;
        private final boolean assignable;
        final List<Account> profiles = new ArrayList<>();
        final List<Post> posts = new ArrayList<>();
        final List<CommentFigure> comments = new ArrayList<>();
        final List<AudienceSnapshot> audience = new ArrayList<>();
        final List<FollowerCount> followers = new ArrayList<>();

        OfAccount(AccountRef ref, boolean assignable) {
            this.ref = ref;
            this.assignable = assignable;
        }

        Chunk chunk() {
            return new Chunk(ref, profiles, posts, comments, audience, followers);
        }
    }

    private final ImportTransaction transaction;
    private final int mostHeld;
    private final long mostText;
    private final Map<AccountRef, OfAccount> accounts = new LinkedHashMap<>();
    private int held;
    private long text;
    private int written;
    private Optional<RapportException> storeFailure = Optional.empty();

    /** @param beside how many files are read at a time, this one among them */
    HeldRecords(ImportTransaction transaction, int beside) {
        this.transaction = transaction;
        this.mostHeld = MOST_HELD / beside;
        this.mostText = MOST_TEXT / beside;
    }

    /** @param assignable whether records of an unnamed account wait for one */
    OfAccount of(AccountRef ref, boolean assignable) {
        AccountRef key = assignable ? ref : new AccountRef(ref.platform() + "\u0000", "", "");
        return accounts.computeIfAbsent(key, unused -> new OfAccount(ref, assignable));
    }

    /** Notes that a record was added, and how long its texts are. */
    void added(long characters) {
        text += characters;
        if (++held >= mostHeld || text >= mostText) {
            write();
        }
    }

    boolean isEmpty() {
        return written == 0 && held == 0;
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
                transaction.add(one.chunk(), one.assignable);
            }
        } catch (RapportException e) {
            storeFailure = Optional.of(e);
            throw e;
        }
        written += accounts.size();
        accounts.clear();
        held = 0;
        text = 0;
    }
}
