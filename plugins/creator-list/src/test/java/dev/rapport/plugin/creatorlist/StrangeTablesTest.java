package dev.rapport.plugin.creatorlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.rapport.api.model.Post;
import dev.rapport.api.plugin.Claim;
import dev.rapport.testkit.reader.CollectingSink;
import dev.rapport.testkit.reader.FileInMemory;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What looks like the posts of a table and is something else. */
class StrangeTablesTest {

    @Test
    void whatIsWrittenIsNoAddressOfAPostElsewhereAndACodeIsTheAddressOfItsPost() throws IOException {
        CollectingSink sink = read(
                "instagram_posts.json",
                "[{\"code\": \"C3MvRq8oAAB\", \"text\": \"https://twitter.com/zoe_test/status/1741208266036609453\", \"timestamp\": 1471178037}]");
        assertThat(sink.posts())
                .extracting(post -> post.account().platform(), Post::id, Post::permalink)
                .containsExactly(
                        tuple("instagram", "3300220549487132673", "https://www.instagram.com/p/C3MvRq8oAAB/"));
    }

    @Test
    void aPlanOfPostsIsNoPosts() throws IOException {
        String plan = "Title,Description,Destination URL,Board,Scheduled Date,Created At\n"
                + "Brot,Roggen backen,https://shop.example/brot,Backen,2026-03-01,2026-02-01\n";
        CollectingSink sink = read("pinterest_pins.csv", plan);
        assertThat(sink.posts()).isEmpty();
        assertThat(sink.refusal().orElseThrow().code()).isEqualTo("planned-posts");
    }

    private static CollectingSink read(String name, String text) throws IOException {
        FileInMemory file = FileInMemory.of(name, text);
        assertThat(new CreatorListReader().recognise(file)).containsExactly(Claim.fallback(PostTable.FORMAT));
        CollectingSink sink = new CollectingSink();
        new CreatorListReader().read(file, PostTable.FORMAT, sink);
        return sink;
    }
}
