package dev.rapport.plugin.bluesky;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Post;
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
        folder = found.orElseThrow().resolve("bluesky");
    }

    @Test
    void aProfileHasItsCounters() throws IOException {
        CollectingSink sink = read("atproto-dart/getProfile.json");
        counts(sink, 1, 0, 0);
        Account account = sink.accounts().get(0);
        assertThat(account.ref().handle()).isEqualTo("shinyakato.dev");
        assertThat(account.ref().id()).isEqualTo("did:plc:iijrtk7ocored6zuziwmqq3c");
        assertThat(account.followers()).isEqualTo(Count.exact(4945));
        assertThat(account.following()).isEqualTo(Count.exact(31769));
        assertThat(account.posts()).isEqualTo(Count.exact(3358));
        counts(read("atproto-dart/getProfiles.json"), 1, 0, 0);
        counts(read("atproto-dart/searchActors.json"), 50, 0, 0);
    }

    @Test
    void repostsAndAnswersToOthersInAFeedAreNotOwn() throws IOException {
        CollectingSink sink = read("atproto-dart/getAuthorFeed.json");
        assertThat(sink.distinctPosts()).hasSize(25);
        assertThat(sink.posts())
                .filteredOn(post -> !post.isOriginal())
                .hasSize(2 + 20)
                .allSatisfy(post -> assertThat(post.account().handle()).isEqualTo("shinyakato.dev"));
        assertThat(read("atproto-dart/getTimeline.json").distinctPosts()).hasSize(200);
        assertThat(read("atproto-dart/getActorLikes.json").posts())
                .hasSize(200)
                .filteredOn(post -> !post.isOriginal())
                .hasSize(3 + 145);
        counts(read("atproto-dart/getListFeed.json"), 1, 13, 0);
    }

    @Test
    void aThreadIsItsPostsAndItsAnswers() throws IOException {
        CollectingSink sink = read("atproto-dart/getPostThread.json");
        assertThat(sink.distinctPosts()).hasSize(54);
        assertThat(sink.distinctComments()).hasSize(4);
        assertThat(sink.issues()).anyMatch(issue -> issue.code().equals("post-gone"));
    }

    @Test
    void listsOfPeopleBecomeNoAccounts() throws IOException {
        CollectingSink followers = read("atproto-dart/getFollowers.json");
        counts(followers, 1, 0, 0);
        assertThat(followers.accounts().get(0).followers().isKnown()).isFalse();
        counts(read("atproto-dart/getFollows.json"), 1, 0, 0);
        counts(read("atproto-py/get_follows.json"), 1, 0, 0);
        counts(read("atproto-dart/getLikes.json"), 1, 1, 0);
        counts(read("atproto-dart/getRepostedBy.json"), 1, 1, 0);
    }

    @Test
    void recordsOfARepositoryHaveNoCounters() throws IOException {
        CollectingSink sink = read("atproto-dart/listRecords.json");
        counts(sink, 1, 50, 0);
        assertThat(sink.posts()).noneMatch(post -> post.likes().isKnown());
        Post post = read("atproto-py/post_record.json").posts().get(0);
        assertThat(post.time().iso()).isEqualTo("2024-02-22T19:58:13.903293Z");
        assertThat(read("atproto-py/like_record.json").refusal()).isPresent();
        assertThat(read("atproto-py/feed_record.json").refusal()).isPresent();
        counts(read("granary/actor.bsky.json"), 1, 0, 0);
        counts(read("granary/note_with_mention_linked_text.bsky.json"), 1, 1, 0);
    }

    @Test
    void postsRepostsAndAnswersOfTheStreamAreKept() throws IOException {
        CollectingSink sink = read("jetstream/jetstream-expected_v1.jsonl");
        assertThat(sink.posts()).filteredOn(Post::isOriginal).hasSize(11);
        assertThat(sink.posts()).filteredOn(post -> !post.isOriginal()).hasSize(15 + 6);
        assertThat(sink.rejected()).isEmpty();
        assertThat(read("jetstream/jetstream-golden_v1.jsonl").accounts()).hasSize(1);
    }

    private CollectingSink read(String name) throws IOException {
        return RealFiles.read(new BlueskyReader(), folder.resolve(name));
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
