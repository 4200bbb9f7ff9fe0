package dev.rapport.plugin.twitch;

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
        folder = found.orElseThrow().resolve("twitch");
    }

    @Test
    void aUserIsVerifiedWhenHeIsAPartner() throws IOException {
        CollectingSink sink = read("twitch-rs/users.json");
        counts(sink, 1, 0, 0);
        Account account = sink.accounts().get(0);
        assertThat(account.ref().id()).isEqualTo("141981764");
        assertThat(account.ref().handle()).isEqualTo("twitchdev");
        assertThat(account.verified()).isEqualTo(Flag.YES);
        assertThat(account.created().iso()).isEqualTo("2016-12-14T20:32:28.894263Z");
        counts(read("twitch-rs/channel.json"), 1, 0, 0);
        counts(read("twitch-rs/search-channels.json"), 2, 0, 0);
    }

    @Test
    void videosAndClipsHaveViewsAndALength() throws IOException {
        Post video = read("twitch-rs/videos.json").posts().get(0);
        assertThat(video.views()).isEqualTo(Count.exact(1863062));
        assertThat(video.durationSeconds()).hasValue(201);
        assertThat(video.time().iso()).isEqualTo("2018-11-14T22:04:30Z");
        assertThat(video.likes().isKnown()).isFalse();
        Post clip = read("twitch-rs/clips.json").posts().get(0);
        assertThat(clip.views()).isEqualTo(Count.exact(10));
        assertThat(clip.durationSeconds()).hasValue(60);
        assertThat(clip.account().id()).isEqualTo("67955580");
    }

    @Test
    void runningStreamsAreLiveAndTheirViewersAreNoViews() throws IOException {
        CollectingSink sink = read("twitch-rs/streams.json");
        counts(sink, 1, 1, 0);
        assertThat(sink.posts().get(0).kind()).isEqualTo(PostKind.LIVE);
        assertThat(sink.posts().get(0).views().isKnown()).isFalse();
    }

    @Test
    void listsOfPeopleBecomeANumber() throws IOException {
        assertThat(followers("channel-followers.json")).isEqualTo(Count.exact(8));
        assertThat(followers("users-follows-legacy.json")).isEqualTo(Count.exact(12345));
        assertThat(followers("goals.json")).isEqualTo(Count.exact(27062));
        assertThat(read("twitch-rs/followed-channels.json").accounts().get(0).following())
                .isEqualTo(Count.exact(8));
        counts(read("twitch-rs/subscriptions.json"), 1, 0, 0);
        counts(read("twitch-rs/schedule.json"), 1, 0, 0);
    }

    @Test
    void sullyGnomeHasAThousandChannels() throws IOException {
        CollectingSink sink = read("sullygnome/twitchdata-update.csv");
        counts(sink, 1000, 0, 0);
        Account first = sink.accounts().get(0);
        assertThat(first.ref().handle()).isEqualTo("xQcOW");
        assertThat(first.followers()).isEqualTo(Count.exact(3246298));
        assertThat(first.stated().averageViews()).hasValue(27716);
        assertThat(sink.accounts()).anyMatch(account -> account.ref().handle().equals("hanryang1125"));
        counts(read("sullygnome/twitchdata-update-2.csv"), 1000, 0, 0);
    }

    private Count followers(String name) throws IOException {
        return read("twitch-rs/" + name).accounts().get(0).followers();
    }

    private CollectingSink read(String name) throws IOException {
        return RealFiles.read(new TwitchReader(), folder.resolve(name));
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
