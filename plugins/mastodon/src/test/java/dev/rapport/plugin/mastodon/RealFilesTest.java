package dev.rapport.plugin.mastodon;

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
        folder = found.orElseThrow().resolve("mastodon");
    }

    @Test
    void anAccountHasItsCounters() throws IOException {
        Account account = read("mastodon4j/account.json").accounts().get(0);
        assertThat(account.ref().id()).isEqualTo("11111");
        assertThat(account.ref().handle()).isEqualTo("test@test.com");
        assertThat(account.followers()).isEqualTo(Count.exact(371));
        assertThat(account.following()).isEqualTo(Count.exact(14547));
        assertThat(account.posts()).isEqualTo(Count.exact(195));
        assertThat(account.bio()).isEqualTo("test");
        counts(read("mastodon-dart/account-followers.json"), 40, 0, 0);
        counts(read("mastodon4j/account_search.json"), 40, 0, 0);
        counts(read("bigbone/endorsements_view_success.json"), 2, 0, 0);
        counts(read("mastodon-dart/edit-history.json"), 1, 0, 0);
    }

    @Test
    void aStatusHasItsCountersAndPlainText() throws IOException {
        CollectingSink sink = read("mastodon-dart/status.json");
        counts(sink, 1, 1, 0);
        Post post = sink.posts().get(0);
        assertThat(post.id()).isEqualTo("1");
        assertThat(post.likes()).isEqualTo(Count.exact(112));
        assertThat(post.comments()).isEqualTo(Count.exact(7));
        assertThat(post.shares()).isEqualTo(Count.exact(98));
        assertThat(post.time().iso()).isEqualTo("2016-03-16T14:44:31.580Z");
        assertThat(read("mastodon-dart/account-statuses.json").posts().get(0).caption())
                .isEqualTo("@shinyakato test");
    }

    @Test
    void timelinesHaveManyAuthors() throws IOException {
        counts(read("mastodon-dart/timelines.json"), 17, 20, 0);
        counts(read("mastodon-dart/trending-statuses.json"), 20, 20, 0);
        counts(read("mastodon4j/tag.json"), 17, 20, 0);
        counts(read("mastodon-py/timeline-v4.6.json"), 1, 10, 0);
    }

    @Test
    void whatStandsBelowAStatusAreComments() throws IOException {
        CollectingSink sink = read("mastodon4j/context.json");
        counts(sink, 2, 2, 1);
        assertThat(sink.comments().get(0).postId()).isEqualTo("6886100");
        counts(read("mastodon-dart/status-context.json"), 1, 2, 1);
    }

    @Test
    void anArchiveHasPostsBoostsAndAnswers() throws IOException {
        archive("archive-a", 273, 13 + 19);
        archive("archive-b", 204, 1);
        archive("archive-d", 1383, 51 + 9);
        assertThat(read("archive-a/outbox.json").posts())
                .filteredOn(Post::isOriginal)
                .allMatch(post -> post.likes().isKnown() && post.shares().isKnown());
        assertThat(read("archive-d/outbox.json").posts())
                .noneMatch(post -> post.likes().isKnown());
    }

    private void archive(String name, int own, int boostsAndAnswers) throws IOException {
        CollectingSink sink = read(name + "/outbox.json");
        assertThat(sink.posts()).filteredOn(Post::isOriginal).hasSize(own);
        assertThat(sink.posts()).filteredOn(post -> !post.isOriginal()).hasSize(boostsAndAnswers);
        assertThat(sink.posts())
                .extracting(post -> post.account().id())
                .containsOnly(read(name + "/actor.json").accounts().get(0).ref().id());
    }

    private CollectingSink read(String name) throws IOException {
        return RealFiles.read(new MastodonReader(), folder.resolve(name));
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
