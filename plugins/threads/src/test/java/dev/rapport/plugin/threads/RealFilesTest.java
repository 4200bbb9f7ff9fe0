package dev.rapport.plugin.threads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
        folder = found.orElseThrow().resolve("threads");
    }

    @Test
    void postsHaveTheirOwnerAndNoCounters() throws IOException {
        CollectingSink sink = read("huginn/user-threads.json");
        counts(sink, 1, 2, 0);
        Post first = sink.posts().get(0);
        assertThat(first.id()).isEqualTo("1002");
        assertThat(first.account().id()).isEqualTo("3141592653");
        assertThat(first.account().handle()).isEqualTo("threads-user");
        assertThat(first.time().iso()).isEqualTo("2024-01-02T12:00:00Z");
        assertThat(first.kind()).isEqualTo(PostKind.TEXT);
        assertThat(first.likes().isKnown()).isFalse();
        counts(read("meta-postman/post.json"), 1, 1, 0);
        counts(read("meta-postman/user-replies.json"), 1, 1, 0);
    }

    @Test
    void repliesToAPostAreComments() throws IOException {
        CollectingSink sink = read("meta-postman/replies.json");
        counts(sink, 0, 0, 1);
        assertThat(sink.comments().get(0).byCreator()).isEqualTo(Flag.NO);
        assertThat(sink.comments().get(0).time().iso()).isEqualTo("2024-09-17T20:54:47Z");
        counts(read("meta-postman/conversation.json"), 0, 0, 1);
    }

    @Test
    void countersComeWithTheInsights() throws IOException {
        CollectingSink post = read("meta-postman/post-insights.json");
        counts(post, 1, 1, 0);
        assertThat(post.posts().get(0).views()).isEqualTo(Count.exact(0));
        assertThat(post.posts().get(0).comments()).isEqualTo(Count.exact(0));
        CollectingSink account = read("meta-postman/account-insights.json");
        counts(account, 1, 0, 0);
        assertThat(account.accounts().get(0).followers()).isEqualTo(Count.exact(0));
    }

    @Test
    void anExampleWithPlaceholdersIsNoExport() throws IOException {
        assertThat(read("meta-postman/keyword-search.json").refusal()).isPresent();
        assertThat(read("meta-postman/mentions.json").refusal()).isPresent();
        counts(read("meta-postman/profile.json"), 1, 0, 0);
    }

    private CollectingSink read(String name) throws IOException {
        return RealFiles.read(new ThreadsReader(), folder.resolve(name));
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
