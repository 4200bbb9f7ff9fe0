package dev.rapport.core.intake;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.AudienceSnapshot;
import dev.rapport.api.model.Comment;
import dev.rapport.api.model.FollowerCount;
import dev.rapport.api.model.Post;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.core.store.AccountIndex;
import dev.rapport.core.store.ForgetStore;
import dev.rapport.core.store.Forgotten;
import dev.rapport.core.store.ImportTransaction;
import dev.rapport.core.store.Scrub;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Stands before the store's own sink and lets nothing through of those who were forgotten. */
final class LeavingOut extends ForwardingSink {

    /** A post of one of them. */
    private record Theirs(AccountRef account, String postId) {}

    private final RecordingSink sink;
    private final Forgotten forgotten;
    private final Scrub scrub;
    private final boolean told;
    private final AccountIndex index = new AccountIndex();
    private final Set<AccountRef> kept = new LinkedHashSet<>();
    private final Set<AccountRef> leftOut = new LinkedHashSet<>();
    private final Set<Theirs> posts = new HashSet<>();
    private final Set<String> postIds = new HashSet<>();
    private boolean unnamedAreTheirs;
    private boolean keptOther;
    private long records;
    private long mentions;

    /** @param told whose file it is, as a person said */
    LeavingOut(RecordingSink sink, Forgotten forgotten, Optional<AccountRef> told) {
        super(sink);
        this.sink = sink;
        this.forgotten = forgotten;
        this.scrub = new Scrub(forgotten);
        this.told = told.isPresent();
        this.unnamedAreTheirs = told.filter(forgotten::contains).isPresent();
    }

    @Override
    public void account(Account account) {
        take(account.ref(), () -> {
            Account scrubbed = scrub.profile(account);
            mentions += scrubbed.equals(account) ? 0 : 1;
            sink.account(scrubbed);
        });
    }

    @Override
    public void post(Post post) {
        // A post of somebody else in their feed is theirs to forget only when it names them.
        boolean taken = take(post.account(), () -> {
            Post scrubbed = scrub.post(post);
            mentions += scrubbed.equals(post) ? 0 : 1;
            sink.post(scrubbed);
        });
        if (!taken && post.account().isNamed()) {
            posts.add(new Theirs(post.account(), post.id()));
            postIds.add(post.account().platform() + " " + post.id());
        }
    }

    @Override
    public void comment(Comment comment) {
        AccountRef author = AccountRef.of(comment.platform(), "", comment.author());
        AccountRef authorById = AccountRef.of(comment.platform(), comment.author(), "");
        boolean theirs = unnamedAreTheirs
                || forgotten.contains(author)
                || forgotten.contains(authorById)
                || forgotten.containsPost(comment.platform(), comment.postId())
                || postIds.contains(comment.platform() + " " + comment.postId());
        if (theirs) {
            records++;
        } else {
            sink.comment(comment);
        }
    }

    @Override
    public void audience(AudienceSnapshot audience) {
        keptOther |= take(audience.account(), () -> sink.audience(audience));
    }

    @Override
    public void followers(FollowerCount count) {
        keptOther |= take(count.account(), () -> sink.followers(count));
    }

    @Override
    public void owner(AccountRef account) {
        if (forgotten.contains(account)) {
            leaveOut(account);
            unnamedAreTheirs = unnamedAreTheirs || !told;
        }
        sink.owner(forgotten.masked(account));
    }

    /**
     * Erases what came before its account was known to be one of them, and keeps their new names and posts out from now on.
     *
     * @param issues is told how much was left out
     */
    void finish(ImportTransaction transaction, Consumer<ReadIssue> issues) {
        Set<String> theirs = new HashSet<>();
        leftOut.forEach(ref -> theirs.add(index.key(ref)));
        for (AccountRef ref : kept) {
            if (theirs.contains(index.key(ref))) {
                transaction.leaveOut(ref);
                sink.leaveOut(ref);
                leftOut.add(ref);
                records++;
            }
        }
        transaction.keepOut(forgotten, List.copyOf(leftOut));
        posts.forEach(post -> transaction.keepOut(forgotten, post.account(), post.postId()));
        long all = records + sink.leftOut();
        if (all + mentions > 0) {
            issues.accept(ReadIssue.info(
                    ForgetStore.LEFT_OUT,
                    "Of those who were forgotten " + all + " records and " + mentions
                            + " mentions were left out. Maybe rapport creators forget --undo HANDLE, if they may come back.",
                    ""));
        }
    }

    /** Whether there was something, and all of it had to be left out. */
    boolean leftNothing() {
        return records + sink.leftOut() > 0 && sink.accounts() + sink.posts() + sink.comments() == 0 && !keptOther;
    }

    private boolean take(AccountRef ref, Runnable action) {
        if (forgotten.contains(ref)) {
            leaveOut(ref);
            records++;
            return false;
        }
        if (!ref.isNamed() && unnamedAreTheirs) {
            records++;
            return false;
        }
        if (ref.isNamed()) {
            index.add(ref);
            kept.add(ref);
        }
        action.run();
        return true;
    }

    private void leaveOut(AccountRef ref) {
        index.add(ref);
        leftOut.add(ref);
        // So that an archive of one profile is still known to be that profile's.
        sink.saw(forgotten.masked(ref));
    }
}
