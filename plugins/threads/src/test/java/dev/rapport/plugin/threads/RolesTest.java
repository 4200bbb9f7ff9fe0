package dev.rapport.plugin.threads;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostRole;
import dev.rapport.api.plugin.Claim;
import dev.rapport.testkit.reader.CollectingSink;
import dev.rapport.testkit.reader.FileInMemory;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reposts are reposts, and answers are comments. */
class RolesTest {

    @Test
    void aRepostIsOneAndAnAnswerIsAComment() throws IOException {
        String plain =
                "{\"id\":\"1\",\"media_product_type\":\"THREADS\",\"media_type\":\"TEXT_POST\",\"text\":\"Hi\",\"permalink\":\"https://www.threads.net/@mia/post/C1\",\"timestamp\":\"2026-01-02T03:04:05+0000\",\"username\":\"mia\"}";
        String repost =
                "{\"id\":\"2\",\"media_product_type\":\"THREADS\",\"media_type\":\"REPOST_FACADE\",\"text\":\"Hi\",\"permalink\":\"https://www.threads.net/@mia/post/C2\",\"timestamp\":\"2026-01-02T03:04:05+0000\",\"username\":\"mia\"}";
        String answer =
                "{\"id\":\"3\",\"media_product_type\":\"THREADS\",\"media_type\":\"TEXT_POST\",\"text\":\"Hi\",\"permalink\":\"https://www.threads.net/@mia/post/C3\",\"timestamp\":\"2026-01-02T03:04:05+0000\",\"username\":\"mia\",\"is_reply\":true,\"is_reply_owned_by_me\":true,\"root_post\":{\"id\":\"9\"},\"replied_to\":{\"id\":\"9\"}}";
        assertThat(roles("{\"data\":[" + plain + "," + repost + "," + answer + "]}"))
                .containsExactly(PostRole.ORIGINAL, PostRole.REPOST);
    }

    private static List<PostRole> roles(String text) throws IOException {
        FileInMemory file = FileInMemory.of("export.json", text);
        ThreadsReader reader = new ThreadsReader();
        List<Claim> claims = reader.recognise(file);
        CollectingSink sink = new CollectingSink();
        reader.read(file, claims.get(0).format(), sink);
        return sink.posts().stream().map(Post::role).toList();
    }
}
