package dev.rapport.plugin.facebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostKind;
import dev.rapport.api.plugin.Claim;
import dev.rapport.testkit.reader.CollectingSink;
import dev.rapport.testkit.reader.FileInMemory;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The account's own archive. */
class DownloadTest {

    @Test
    void mojibakeIsRepairedAndTheTextIsWhatThePersonWrote() throws IOException {
        Post post =
                read("[{\"timestamp\":1767323045,\"data\":[{\"post\":\"Caf\\u00c3\\u00a9 \\u00f0\\u009f\\u0090\\u0088\"}],"
                                + "\"title\":\"Mia updated her status.\"}]")
                        .posts()
                        .get(0);
        assertThat(post.caption()).isEqualTo("Café \uD83D\uDC08");
        assertThat(post.time().iso()).isEqualTo("2026-01-02T03:04:05Z");
        assertThat(post.kind()).isEqualTo(PostKind.TEXT);
        assertThat(post.likes().isKnown()).isFalse();
    }

    @Test
    void aVideoIsTheSamePostInTheListOfPostsAndInThatOfVideos() throws IOException {
        String posts = "[{\"timestamp\":1767495845,\"attachments\":[{\"data\":[{\"media\":{\"uri\":\"m/2001.mp4\","
                + "\"creation_timestamp\":1767495840}}]}],\"data\":[{\"post\":\"Folding\"}]}]";
        String videos = "{\"videos_v2\":[{\"uri\":\"m/2001.mp4\",\"creation_timestamp\":1767495845}]}";
        assertThat(read(posts).posts().get(0).id())
                .isEqualTo(read(videos).posts().get(0).id());
        assertThat(read(videos).posts().get(0).kind()).isEqualTo(PostKind.VIDEO);
    }

    @Test
    void theProfileOwnsTheArchiveAndPrivateThingsStayOut() throws IOException {
        CollectingSink sink =
                read("{\"profile_v2\":{\"name\":{\"full_name\":\"Mia\"},\"emails\":{\"emails\":[\"mia@mail.example\"]},"
                        + "\"profile_uri\":\"https://www.facebook.com/profile.php?id=4077\"}}");
        assertThat(sink.owner().orElseThrow().id()).isEqualTo("4077");
        assertThat(sink.accounts().toString()).doesNotContain("mail.example");
    }

    private static CollectingSink read(String text) throws IOException {
        FileInMemory file = FileInMemory.of("some.json", text);
        List<Claim> claims = new FacebookReader().recognise(file);
        CollectingSink sink = new CollectingSink();
        new FacebookReader().read(file, claims.get(0).format(), sink);
        return sink;
    }
}
