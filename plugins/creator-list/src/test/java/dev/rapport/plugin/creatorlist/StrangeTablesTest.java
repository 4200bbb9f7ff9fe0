package dev.rapport.plugin.creatorlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.rapport.api.model.Post;
import dev.rapport.api.plugin.Claim;
import dev.rapport.testkit.reader.CollectingSink;
import dev.rapport.testkit.reader.FileInMemory;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"errorCode\": 0, \"message\": \"Invalid token\", \"requestId\": \"IC4IG64OXE\", \"status\": 401, \"timestamp\": 1375715512125}",
                "{\"id\": 1, \"text\": \"Bis gleich\", \"created_at\": \"2026-03-01\", \"sender\": {\"id\": 2}, \"recipient\": {\"id\": 3}}",
                "{\"id\": 1337, \"name\": \"Backhaus\", \"description\": \"Brot und Butter\", \"foundedYear\": 2003}",
                "{\"id\": \"247f43d441defc03\", \"name\": \"Mitte\", \"full_name\": \"Mitte, Berlin\", \"url\": \"http://api.twitter.com/1/geo/id/247f43d441defc03.json\", \"place_type\": \"city\", \"bounding_box\": {\"type\": \"Polygon\"}}"
            })
    void errorsLettersCompaniesAndPlacesAreNeitherPostsNorCreators(String json) {
        FileInMemory file = FileInMemory.of("twitter.json", json);
        assertThat(new CreatorListReader().recognise(file)).isEmpty();
    }

    private static CollectingSink read(String name, String text) throws IOException {
        FileInMemory file = FileInMemory.of(name, text);
        assertThat(new CreatorListReader().recognise(file)).containsExactly(Claim.fallback(PostTable.FORMAT));
        CollectingSink sink = new CollectingSink();
        new CreatorListReader().read(file, PostTable.FORMAT, sink);
        return sink;
    }
}
