package dev.rapport.benchmarks;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AudienceSnapshot;
import dev.rapport.api.model.Comment;
import dev.rapport.api.model.FollowerCount;
import dev.rapport.api.model.Post;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReadIssue;

/** Takes the full model, and only counts it. */
final class CountingSink implements ModelSink {

    private long records;

    long records() {
        return records;
    }

    @Override
    public void account(Account account) {
        records++;
    }

    @Override
    public void post(Post post) {
        records++;
    }

    @Override
    public void comment(Comment comment) {
        records++;
    }

    @Override
    public void audience(AudienceSnapshot audience) {
        records++;
    }

    @Override
    public void followers(FollowerCount count) {
        records++;
    }

    @Override
    public void issue(ReadIssue issue) {}

    @Override
    public void reject(ReadIssue issue) {}

    @Override
    public void refuse(String code, String message) {}
}
