package dev.rapport.core.intake;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.AudienceSnapshot;
import dev.rapport.api.model.Comment;
import dev.rapport.api.model.FollowerCount;
import dev.rapport.api.model.Post;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReadIssue;

/** Lets a reader of one platform add nothing to the accounts of another, whatever it learnt since its plugin was checked. */
final class OwnPlatform extends ForwardingSink {

    private final ModelSink sink;
    private final String platform;

    private OwnPlatform(ModelSink sink, String platform) {
        super(sink);
        this.sink = sink;
        this.platform = platform;
    }

    /** @param platform of the reader; one of any platform may name them all */
    static ModelSink before(ModelSink sink, String platform) {
        return platform.equals(Claims.ANY) ? sink : new OwnPlatform(sink, platform);
    }

    @Override
    public void account(Account account) {
        if (isOwn(account.ref())) {
            sink.account(account);
        }
    }

    @Override
    public void post(Post post) {
        if (isOwn(post.account())) {
            sink.post(post);
        }
    }

    @Override
    public void comment(Comment comment) {
        if (isOwn(AccountRef.unnamed(comment.platform()))) {
            sink.comment(comment);
        }
    }

    @Override
    public void audience(AudienceSnapshot audience) {
        if (isOwn(audience.account())) {
            sink.audience(audience);
        }
    }

    @Override
    public void followers(FollowerCount count) {
        if (isOwn(count.account())) {
            sink.followers(count);
        }
    }

    @Override
    public void owner(AccountRef account) {
        if (isOwn(account)) {
            sink.owner(account);
        }
    }

    private boolean isOwn(AccountRef account) {
        if (account.platform().equals(platform)) {
            return true;
        }
        sink.reject(ReadIssue.error(
                "other-platform",
                "The reader of (" + platform + ") gave something of (" + account.platform()
                        + "); it may add nothing to accounts there, and it is left out. Maybe tell the plugin's author.",
                ""));
        return false;
    }
}
