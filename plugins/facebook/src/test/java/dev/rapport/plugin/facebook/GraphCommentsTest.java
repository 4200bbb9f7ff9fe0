package dev.rapport.plugin.facebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Comment;
import dev.rapport.api.model.Post;
import dev.rapport.testkit.reader.CollectingSink;
import dev.rapport.testkit.reader.FileInMemory;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What stands below a post is no post, however little else was asked of the post. */
class GraphCommentsTest {

    @Test
    void aPostOfWhichOnlyItsCommentsWereAskedIsOnePost() throws IOException {
        FileInMemory file = FileInMemory.of(
                "comments.json",
                "{\"comments\":{\"data\":[{\"created_time\":\"2026-01-02T07:36:12+0000\",\"message\":\"Rye\",\"id\":\"10155000000000001_1015\"},"
                        + "{\"created_time\":\"2026-01-02T08:36:12+0000\",\"message\":\"Salt\",\"id\":\"10155000000000001_1016\"}],"
                        + "\"paging\":{\"cursors\":{\"before\":\"a\"}}},\"id\":\"10155000000000001\"}");
        FacebookReader reader = new FacebookReader();
        CollectingSink sink = new CollectingSink();
        reader.read(file, reader.recognise(file).get(0).format(), sink);
        assertThat(sink.posts()).extracting(Post::id).containsExactly("10155000000000001");
        assertThat(sink.comments())
                .extracting(Comment::postId)
                .containsExactly("10155000000000001", "10155000000000001");
    }
}
