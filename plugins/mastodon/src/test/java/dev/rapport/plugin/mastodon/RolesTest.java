package dev.rapport.plugin.mastodon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostRole;
import dev.rapport.api.plugin.Claim;
import dev.rapport.testkit.reader.CollectingSink;
import dev.rapport.testkit.reader.FileInMemory;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An answer to somebody else is a reply; one to oneself goes on with a thread. */
class RolesTest {

    @Test
    void anAnswerOfTheApiIsAReplyUnlessItGoesOnWithAThread() throws IOException {
        String plain =
                "{\"id\":\"1\",\"created_at\":\"2026-01-02T03:04:05.000Z\",\"visibility\":\"public\",\"url\":\"https://example.social/@mia/1\",\"content\":\"<p>Hi</p>\",\"favourites_count\":1,\"replies_count\":0,\"reblogs_count\":0,\"account\":{\"id\":\"7\",\"acct\":\"mia\",\"username\":\"mia\",\"followers_count\":5},\"in_reply_to_id\":null,\"in_reply_to_account_id\":null}";
        String toOneself =
                "{\"id\":\"2\",\"created_at\":\"2026-01-02T03:04:05.000Z\",\"visibility\":\"public\",\"url\":\"https://example.social/@mia/2\",\"content\":\"<p>Hi</p>\",\"favourites_count\":1,\"replies_count\":0,\"reblogs_count\":0,\"account\":{\"id\":\"7\",\"acct\":\"mia\",\"username\":\"mia\",\"followers_count\":5},\"in_reply_to_id\":\"1\",\"in_reply_to_account_id\":\"7\"}";
        String toAnother =
                "{\"id\":\"3\",\"created_at\":\"2026-01-02T03:04:05.000Z\",\"visibility\":\"public\",\"url\":\"https://example.social/@mia/3\",\"content\":\"<p>Hi</p>\",\"favourites_count\":1,\"replies_count\":0,\"reblogs_count\":0,\"account\":{\"id\":\"7\",\"acct\":\"mia\",\"username\":\"mia\",\"followers_count\":5},\"in_reply_to_id\":\"9\",\"in_reply_to_account_id\":\"8\"}";
        assertThat(roles("[" + plain + "," + toOneself + "," + toAnother + "]"))
                .containsExactly(PostRole.ORIGINAL, PostRole.ORIGINAL, PostRole.REPLY);
    }

    @Test
    void anAnswerOfTheArchiveIsAReplyUnlessItGoesOnWithAThread() throws IOException {
        String plain =
                "{\"id\":\"https://example.social/users/mia/statuses/1/activity\",\"type\":\"Create\",\"actor\":\"https://example.social/users/mia\",\"published\":\"2026-01-02T03:04:05Z\",\"to\":[\"https://www.w3.org/ns/activitystreams#Public\"],\"object\":{\"id\":\"https://example.social/users/mia/statuses/1\",\"type\":\"Note\",\"inReplyTo\":null,\"published\":\"2026-01-02T03:04:05Z\",\"url\":\"https://example.social/@mia/1\",\"content\":\"<p>Hi</p>\"}}";
        String toOneself =
                "{\"id\":\"https://example.social/users/mia/statuses/2/activity\",\"type\":\"Create\",\"actor\":\"https://example.social/users/mia\",\"published\":\"2026-01-02T03:04:05Z\",\"to\":[\"https://www.w3.org/ns/activitystreams#Public\"],\"object\":{\"id\":\"https://example.social/users/mia/statuses/2\",\"type\":\"Note\",\"inReplyTo\":\"https://example.social/users/mia/statuses/1\",\"published\":\"2026-01-02T03:04:05Z\",\"url\":\"https://example.social/@mia/2\",\"content\":\"<p>Hi</p>\"}}";
        String toAnother =
                "{\"id\":\"https://example.social/users/mia/statuses/3/activity\",\"type\":\"Create\",\"actor\":\"https://example.social/users/mia\",\"published\":\"2026-01-02T03:04:05Z\",\"to\":[\"https://www.w3.org/ns/activitystreams#Public\"],\"object\":{\"id\":\"https://example.social/users/mia/statuses/3\",\"type\":\"Note\",\"inReplyTo\":\"https://other.example/users/tom/statuses/5\",\"published\":\"2026-01-02T03:04:05Z\",\"url\":\"https://example.social/@mia/3\",\"content\":\"<p>Hi</p>\"}}";
        assertThat(roles(
                        "{\"@context\":\"https://www.w3.org/ns/activitystreams\",\"id\":\"outbox.json\",\"type\":\"OrderedCollection\","
                                + "\"totalItems\":3,\"orderedItems\":[" + plain + "," + toOneself + "," + toAnother
                                + "]}"))
                .containsExactly(PostRole.ORIGINAL, PostRole.ORIGINAL, PostRole.REPLY);
    }

    private static List<PostRole> roles(String text) throws IOException {
        FileInMemory file = FileInMemory.of("export.json", text);
        MastodonReader reader = new MastodonReader();
        List<Claim> claims = reader.recognise(file);
        CollectingSink sink = new CollectingSink();
        reader.read(file, claims.get(0).format(), sink);
        return sink.posts().stream().map(Post::role).toList();
    }
}
