package dev.rapport.parsing;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.AudienceSnapshot;
import dev.rapport.api.model.Comment;
import dev.rapport.api.model.FollowerCount;
import dev.rapport.api.model.Post;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReadIssue;
import java.time.Instant;

/** Takes what a first look at a file finds, and forgets it: the second look says it again. */
public final class Nowhere implements ModelSink {

    @Override
    public void account(Account account) {}

    @Override
    public void post(Post post) {}

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
    public void reject(ReadIssue issue) {}

    @Override
    public void refuse(String code, String message) {}
}
