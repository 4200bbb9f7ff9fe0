package dev.rapport.plugin.reddit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostKind;
import dev.rapport.testkit.reader.CollectingSink;
import dev.rapport.testkit.reader.RealFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Facts about real files, counted by hand. */
class RealFilesTest {

    private Path folder = Path.of("");

    @BeforeEach
    void findTheFiles() {
        Optional<Path> found = RealFiles.cases();
        assumeTrue(found.isPresent(), "There is no shared/cases beside the project, so the real files are not read.");
        folder = found.orElseThrow().resolve("reddit");
    }

    @Test
    void aUserHasFollowersAndNoKarma() throws IOException {
        CollectingSink sink = read("praw/user-about.json");
        counts(sink, 1, 0, 0);
        Account account = sink.accounts().get(0);
        assertThat(account.ref().id()).isEqualTo("d0z23");
        assertThat(account.ref().handle()).isEqualTo("Watchful1");
        assertThat(account.followers()).isEqualTo(Count.exact(156));
        assertThat(account.created().iso()).isEqualTo("2013-09-05T23:38:17Z");
    }

    @Test
    void aUsersPostsHaveScoresAndNotTheCallersVotes() throws IOException {
        CollectingSink sink = read("praw/user-submitted-top-spez.json");
        counts(sink, 1, 100, 0);
        Post first = sink.posts().get(0);
        assertThat(first.id()).isEqualTo("2bidk7");
        assertThat(first.likes()).isEqualTo(Count.exact(3362));
        assertThat(first.comments()).isEqualTo(Count.exact(1067));
        assertThat(first.time().iso()).isEqualTo("2014-07-23T17:00:58Z");
        assertThat(first.permalink())
                .isEqualTo("https://www.reddit.com/r/blog/comments/2bidk7/announcing_reddit_live/");
        counts(read("praw/user-submitted-spez.json"), 1, 100, 0);
        counts(read("praw/subreddit-search.json"), 6, 6, 0);
    }

    @Test
    void aUsersCommentsKnowWhetherHeMadeThePost() throws IOException {
        CollectingSink sink = read("praw/user-overview-top-spez.json");
        counts(sink, 0, 0, 100);
        assertThat(sink.comments())
                .filteredOn(comment -> comment.byCreator() == Flag.YES)
                .hasSize(66);
        counts(read("praw/user-comments-spez.json"), 0, 0, 100);
    }

    @Test
    void aPostStandsAboveItsTreeOfComments() throws IOException {
        CollectingSink sink = read("praw/submission-comments-474k.json");
        counts(sink, 1, 1, 476);
        assertThat(sink.posts().get(0).comments()).isEqualTo(Count.exact(543));
        assertThat(sink.issues()).anyMatch(issue -> issue.code().equals("replies-incomplete"));
        counts(read("praw/submission-comments.json"), 1, 1, 2);
        assertThat(read("praw/submission-gallery.json").posts().get(0).kind()).isEqualTo(PostKind.CAROUSEL);
        counts(read("praw/submission-poll.json"), 1, 1, 0);
    }

    @Test
    void elevenPagesAreElevenFiles() throws IOException {
        CollectingSink all = new CollectingSink();
        for (int page = 1; page <= 11; page++) {
            CollectingSink sink = read("praw/pages-spez-top/page%02d.json".formatted(page));
            sink.posts().forEach(all::post);
            sink.comments().forEach(all::comment);
        }
        assertThat(all.posts())
                .hasSize(11)
                .allMatch(post -> post.account().handle().equals("spez"));
        assertThat(all.comments()).hasSize(990);
    }

    @Test
    void communitiesAndTrophiesAreNoCreators() throws IOException {
        assertThat(read("praw/subreddit-about.json").refusal()).isPresent();
        assertThat(read("praw/user-trophies-spez.json").refusal()).isPresent();
        assertThat(read("praw/subreddit-traffic.json").issues())
                .anyMatch(issue -> issue.code().equals("figure-not-kept"));
        assertThat(read("praw/subreddit-new-askreddit.json").distinctPosts()).hasSize(100);
    }

    private CollectingSink read(String name) throws IOException {
        return RealFiles.read(new RedditReader(), folder.resolve(name));
    }

    private static void counts(CollectingSink sink, int accounts, int posts, int comments) {
        assertThat(sink.rejected()).isEmpty();
        assertThat(List.of(
                        sink.distinctAccounts().size(),
                        sink.distinctPosts().size(),
                        sink.distinctComments().size()))
                .containsExactly(accounts, posts, comments);
    }
}
