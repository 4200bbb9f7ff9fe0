package dev.rapport.plugin.x;

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
    void anAnswerIsAReplyUnlessItGoesOnWithAThread() throws IOException {
        String plain =
                "{\"id\":\"1870000000000000001\",\"text\":\"Hi\",\"author_id\":\"7\",\"created_at\":\"2026-01-02T03:04:05.000Z\",\"public_metrics\":{\"like_count\":1,\"reply_count\":0,\"retweet_count\":0,\"quote_count\":0}}";
        String toOneself =
                "{\"id\":\"1870000000000000002\",\"text\":\"Hi\",\"author_id\":\"7\",\"created_at\":\"2026-01-02T03:04:05.000Z\",\"public_metrics\":{\"like_count\":1,\"reply_count\":0,\"retweet_count\":0,\"quote_count\":0},\"in_reply_to_user_id\":\"7\",\"referenced_tweets\":[{\"type\":\"replied_to\",\"id\":\"1870000000000000001\"}]}";
        String toAnother =
                "{\"id\":\"1870000000000000003\",\"text\":\"Hi\",\"author_id\":\"7\",\"created_at\":\"2026-01-02T03:04:05.000Z\",\"public_metrics\":{\"like_count\":1,\"reply_count\":0,\"retweet_count\":0,\"quote_count\":0},\"in_reply_to_user_id\":\"8\",\"referenced_tweets\":[{\"type\":\"replied_to\",\"id\":\"1860000000000000001\"}]}";
        String repost =
                "{\"id\":\"1870000000000000004\",\"text\":\"Hi\",\"author_id\":\"7\",\"created_at\":\"2026-01-02T03:04:05.000Z\",\"public_metrics\":{\"like_count\":1,\"reply_count\":0,\"retweet_count\":0,\"quote_count\":0},\"referenced_tweets\":[{\"type\":\"retweeted\",\"id\":\"1860000000000000001\"}]}";
        assertThat(roles("{\"data\":[" + plain + "," + toOneself + "," + toAnother + "," + repost + "]}"))
                .containsExactly(PostRole.ORIGINAL, PostRole.ORIGINAL, PostRole.REPLY, PostRole.REPOST);
    }

    private static List<PostRole> roles(String text) throws IOException {
        FileInMemory file = FileInMemory.of("export.json", text);
        XReader reader = new XReader();
        List<Claim> claims = reader.recognise(file);
        CollectingSink sink = new CollectingSink();
        reader.read(file, claims.get(0).format(), sink);
        return sink.posts().stream().map(Post::role).toList();
    }
}
