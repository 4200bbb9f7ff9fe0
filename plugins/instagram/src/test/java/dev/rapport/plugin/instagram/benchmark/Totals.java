package dev.rapport.plugin.instagram.benchmark;

import dev.rapport.api.model.Post;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReadIssue;
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
