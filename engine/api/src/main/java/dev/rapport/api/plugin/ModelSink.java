package dev.rapport.api.plugin;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.AudienceSnapshot;
import dev.rapport.api.model.Comment;
import dev.rapport.api.model.FollowerCount;
import dev.rapport.api.model.Post;

/**
 * Takes what a reader read. The same post, account or comment may come more than once: the host merges by id, where a later record
 * wins and unknown never overwrites known. A record of an unnamed account goes to the {@linkplain #owner owner}, else to the
 * account that the user or the folder names.
 *
 * <p>What is not taken is passed over, so that a new kind of record asks nothing of those who take the old ones.
 */
public interface ModelSink extends IssueSink {

    /** A profile. */
    default void account(Account account) {}

    /** A post. */
    default void post(Post post) {}

    /** A comment. */
    default void comment(Comment comment) {}

    /** Who follows an account. */
    default void audience(AudienceSnapshot audience) {}

    /** One point of an account's follower history. */
    default void followers(FollowerCount count) {}

    /** Says whose file this is: records of unnamed accounts in the file, or in its whole archive, are this account's. */
    default void owner(AccountRef account) {}
}
