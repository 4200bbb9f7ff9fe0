package dev.rapport.plugin.instagram.benchmark;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.AudienceSnapshot;
import dev.rapport.api.model.Comment;
import dev.rapport.api.model.FollowerCount;
import dev.rapport.api.model.Post;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReadIssue;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** Takes the full model, and adds up known likes by account. */
final class Totals implements ModelSink {

    final Map<String, Long> likes = new TreeMap<>();

    @Override
    public void post(Post post) {
        if (post.likes().isKnown()) {
            likes.merge(post.account().handle(), post.likes().value(), Long::sum);
        }
    }

    @Override
    public void account(Account account) {}

    @Override
    public void comment(Comment comment) {}

    @Override
    public void audience(AudienceSnapshot audience) {}

    @Override
    public void followers(FollowerCount count) {}

    @Override
    public void owner(AccountRef account) {}

    @Override
    public void exportedAt(Instant time) {}

    @Override
    public void issue(ReadIssue issue) {}

    @Override
    public void reject(ReadIssue issue) {
        throw new AssertionError(issue);
    }

    @Override
    public void refuse(String code, String message) {
        throw new AssertionError(message);
    }
}
