package dev.rapport.cli;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountData;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Creator;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Post;
import java.util.List;
import java.util.Locale;

/** A creator for people. */
final class CreatorCard {

    private static final int POSTS_SHOWN = 10;

    private CreatorCard() {}

    static void print(Creator creator, Output output) {
        output.line(creator.name() + "  (" + creator.id() + ")");
        for (AccountData data : creator.accounts()) {
            Account account = data.account();
            output.line("  " + account.ref() + ": followers " + count(account.followers()) + ", following "
                    + count(account.following())
                    + ", posts " + count(account.posts()) + (account.verified() == Flag.YES ? ", verified" : "")
                    + (account.isPrivate() == Flag.YES ? ", private" : ""));
            if (!account.bio().isEmpty()) {
                output.line("    " + ScoreTable.shorten(account.bio().replace('\n', ' '), 100));
            }
            output.line("    " + Counted.of(data.posts().size(), "post", "posts") + " and "
                    + Counted.of(data.comments().size(), "comment", "comments") + " read, "
                    + Counted.of(data.audience().size(), "audience snapshot", "audience snapshots") + ", "
                    + Counted.of(data.followerHistory().size(), "follower count", "follower counts") + "; as of "
                    + data.asOf());
            posts(data.posts(), output);
        }
        output.line("");
    }

    private static void posts(List<Post> posts, Output output) {
        if (posts.isEmpty()) {
            return;
        }
        TextTable table = new TextTable(List.of("    time", "kind", "likes", "comments", "views", "caption"), 2, 3, 4);
        for (Post post : posts.subList(0, Math.min(POSTS_SHOWN, posts.size()))) {
            table.row(
                    "    " + (post.time().isKnown() ? post.time().iso() : "unknown"),
                    post.kind().id()
                            + (post.isOriginal() ? "" : " (" + post.role().id() + ")"),
                    count(post.likes()),
                    count(post.comments()),
                    count(post.views()),
                    ScoreTable.shorten(post.caption().replaceAll("\\s+", " "), 50));
        }
        table.print(output);
    }

    private static String count(Count count) {
        return count.isKnown() ? String.format(Locale.ROOT, "%,d", count.value()) : "unknown";
    }
}
