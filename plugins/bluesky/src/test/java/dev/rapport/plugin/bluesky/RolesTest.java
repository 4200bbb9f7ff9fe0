package dev.rapport.plugin.bluesky;

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

    private static final String PLAIN =
            "{\"post\":{\"uri\":\"at://did:plc:mia/app.bsky.feed.post/3k1\",\"author\":{\"did\":\"did:plc:mia\",\"handle\":\"mia.example\"},\"record\":{\"$type\":\"app.bsky.feed.post\",\"text\":\"Hi\",\"createdAt\":\"2026-01-02T03:04:05Z\"},\"likeCount\":1}}";
    private static final String TO_ONESELF =
            "{\"post\":{\"uri\":\"at://did:plc:mia/app.bsky.feed.post/3k1\",\"author\":{\"did\":\"did:plc:mia\",\"handle\":\"mia.example\"},\"record\":{\"$type\":\"app.bsky.feed.post\",\"text\":\"Hi\",\"createdAt\":\"2026-01-02T03:04:05Z\",\"reply\":{\"root\":{\"uri\":\"at://did:plc:mia/app.bsky.feed.post/3k0\"},\"parent\":{\"uri\":\"at://did:plc:mia/app.bsky.feed.post/3k0\"}}},\"likeCount\":1}}";
    private static final String TO_ANOTHER =
            "{\"post\":{\"uri\":\"at://did:plc:mia/app.bsky.feed.post/3k1\",\"author\":{\"did\":\"did:plc:mia\",\"handle\":\"mia.example\"},\"record\":{\"$type\":\"app.bsky.feed.post\",\"text\":\"Hi\",\"createdAt\":\"2026-01-02T03:04:05Z\",\"reply\":{\"root\":{\"uri\":\"at://did:plc:tom/app.bsky.feed.post/3k0\"},\"parent\":{\"uri\":\"at://did:plc:tom/app.bsky.feed.post/3k0\"}}},\"likeCount\":1}}";

    @Test
    void anAnswerInTheFeedIsAReplyUnlessItGoesOnWithAThread() throws IOException {
        assertThat(roles("{\"feed\":[" + PLAIN + "," + TO_ONESELF + "," + TO_ANOTHER + "]}"))
                .containsExactly(PostRole.ORIGINAL, PostRole.ORIGINAL, PostRole.REPLY);
    }

    private static List<PostRole> roles(String text) throws IOException {
        FileInMemory file = FileInMemory.of("export.json", text);
        BlueskyReader reader = new BlueskyReader();
        List<Claim> claims = reader.recognise(file);
        CollectingSink sink = new CollectingSink();
        reader.read(file, claims.get(0).format(), sink);
        return sink.posts().stream().map(Post::role).toList();
    }
}
