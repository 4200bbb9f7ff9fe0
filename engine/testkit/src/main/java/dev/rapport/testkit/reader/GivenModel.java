package dev.rapport.testkit.reader;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.Comment;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Post;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.api.plugin.ReaderCapability;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a reader of a platform gave. */
final class GivenModel implements Given {

    private final PlatformReader reader;
    private final CollectingSink sink;
    private final List<String> leftAlone = new ArrayList<>();

    GivenModel(PlatformReader reader, Predicate<String> leftOut) {
        this.reader = reader;
        this.sink = new CollectingSink() {
            @Override
            public void account(Account account) {
                Map<String, String> fields = new HashMap<>(account.fields());
                boolean isExtra = fields.keySet().removeIf(leftOut);
                super.account(isExtra ? account.toBuilder().fields(fields).build() : account);
            }

            @Override
            public void issue(ReadIssue issue) {
                if (!GivenResults.isAboutColumn(issue, leftOut)) {
                    super.issue(issue);
                }
            }
        };
    }

    @Override
    public void add(ExportFile file, String format) throws IOException {
        reader.read(file, format, sink);
    }

    @Override
    public void leftAlone(String name) {
        leftAlone.add(name);
    }

    @Override
    public String json() {
        return CanonicalJson.of(sink, leftAlone, false);
    }

    @Override
    public String inWords() {
        return CanonicalJson.of(sink, leftAlone, true);
    }

    @Override
    public Set<String> ids() {
        return Stream.concat(
                        sink.posts().stream().map(Post::id),
                        sink.comments().stream().map(Comment::id))
                .collect(Collectors.toSet());
    }

    /** A comment inside a post, or a reply inside a comment, begins before the other one ends. */
    @Override
    public Set<String> siblings() {
        if (!sink.posts().isEmpty()) {
            return sink.posts().stream().map(Post::id).collect(Collectors.toSet());
        }
        return sink.comments().stream()
                .filter(comment -> comment.parentId().isEmpty())
                .map(Comment::id)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<ReaderCapability> capabilities() {
        return CapabilityTruth.of(sink);
    }

    @Override
    public Set<String> zeros() {
        Set<String> zeros = new HashSet<>();
        for (Post post : sink.posts()) {
            note(zeros, "likes", post.id(), post.likes());
            note(zeros, "comments", post.id(), post.comments());
            note(zeros, "shares", post.id(), post.shares());
            note(zeros, "saves", post.id(), post.saves());
            note(zeros, "views", post.id(), post.views());
            note(zeros, "reach", post.id(), post.reach());
        }
        for (Account account : sink.accounts()) {
            note(zeros, "followers", account.ref().toString(), account.followers());
            note(zeros, "following", account.ref().toString(), account.following());
            note(zeros, "posts", account.ref().toString(), account.posts());
        }
        return zeros;
    }

    /** Posts, comments and lists of creators grow with the file; a profile, an audience and a history are one account's. */
    @Override
    public boolean grows() {
        return !sink.posts().isEmpty()
                || !sink.comments().isEmpty()
                || sink.distinctAccounts().size() > 1;
    }

    static void note(Set<String> zeros, String what, String whose, Count count) {
        if (count.isKnown() && count.value() == 0) {
            zeros.add(what + " of " + whose);
        }
    }
}
