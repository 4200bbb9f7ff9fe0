package dev.rapport.plugin.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rapport.api.model.Count;
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
        folder = found.orElseThrow().resolve("telegram");
    }

    @Test
    void aChannelHasItsNameAndReactions() throws IOException {
        CollectingSink sink = read("public-channel/pachumarchive-result.json");
        counts(sink, 1, 6, 0);
        assertThat(sink.accounts().get(0).ref().id()).isEqualTo("2447843635");
        Post first = sink.posts().get(0);
        assertThat(first.likes()).isEqualTo(Count.exact(12));
        assertThat(first.time().iso()).isEqualTo("2026-06-19T11:26:50Z");
        assertThat(first.kind()).isEqualTo(PostKind.PHOTO);
        assertThat(first.hashtags()).hasSize(2);
        Post second = sink.posts().get(1);
        assertThat(second.kind()).isEqualTo(PostKind.VIDEO);
        assertThat(second.durationSeconds()).hasValue(2956);
        assertThat(second.likes().isKnown()).isFalse();
        assertThat(sink.posts())
                .noneMatch(post -> post.views().isKnown() || post.comments().isKnown());
    }

    @Test
    void messagesWithoutTheirChannelNameItThemselves() throws IOException {
        CollectingSink all = read("affiliate-deals/desktop-all1app-all.messages.json");
        counts(all, 1, 204, 0);
        assertThat(all.posts()).hasSize(232);
        CollectingSink daily = read("affiliate-deals/desktop-all1app-daily.messages.json");
        counts(daily, 1, 500, 0);
        assertThat(daily.posts()).noneMatch(post -> post.caption().contains("&amp;"));
        assertThat(daily.posts().get(0).time().iso()).isEqualTo("2022-11-30T14:21:08Z");
    }

    private CollectingSink read(String name) throws IOException {
        return RealFiles.read(new TelegramReader(), folder.resolve(name));
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
