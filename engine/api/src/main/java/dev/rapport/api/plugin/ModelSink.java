package dev.rapport.api.plugin;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.AudienceSnapshot;
import dev.rapport.api.model.Comment;
import dev.rapport.api.model.FollowerCount;
import dev.rapport.api.model.Post;
import java.time.Instant;

/**
 * Takes what a reader read. The same post, account or comment may come more than once: the host merges by id, where a later record
 * wins and unknown never overwrites known. A record of an unnamed account goes to the {@linkplain #owner owner}, else to the
 * account that the user or the folder names.
 */
public interface ModelSink {

    /** A profile. */
    void account(Account account);

    /** A post. */
    void post(Post post);

    /** A comment. */
    void comment(Comment comment);

    /** Who follows an account. */
    void audience(AudienceSnapshot audience);

    /** One point of an account's follower history. */
    void followers(FollowerCount count);

    /** Says whose file this is: records of unnamed accounts in the file, or in its whole archive, are this account's. */
    void owner(AccountRef account);

    /** Says when the file was exported, where the file states it. */
    void exportedAt(Instant time);

    /** Something worth knowing, with everything that was usable kept. */
    void issue(ReadIssue issue);

    /**
     * A record that was there and could not be used. It counts as rejected.
     *
     * @param issue says why and where; its severity is at least warning
     */
    void reject(ReadIssue issue);

    /**
     * The file has nothing of a creator to give: an error body, an event, a retired API. Nothing of it is kept.
     *
     * @param code short and stable, such as {@code api-error}
     * @param message what the file really is, and what to export instead
     */
    void refuse(String code, String message);
}
