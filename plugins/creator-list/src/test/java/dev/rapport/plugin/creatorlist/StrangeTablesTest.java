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
                .containsExactly(tuple("instagram", "3300220549487132673", "https://www.instagram.com/p/C3MvRq8oAAB/"));
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "commenter_name,profile_url,comment_text,comment_time\nJo,https://www.facebook.com/jo.isst,Lecker,a week ago\n",
                "AD_ID,ADVERTISER_ID,ADGROUP_ID,CREATE_TIME,AD_NAME,AD_TEXT\n1,2,3,2026-03-01,Brot,Jetzt kaufen\n"
            })
    void commentsOfNoPostAndAdsAreNeitherPostsNorCreators(String csv) {
        assertThat(new CreatorListReader().recognise(FileInMemory.of("tiktok.csv", csv)))
                .isEmpty();
    }

    @Test
    void aTableOfPlatformsThatNobodyPostsOnIsNoListOfCreators() {
        String games = "Rank,Name,Platform,Year,Genre\n" + "1,Brot Tycoon,Wii,2006,Sports\n".repeat(12);
        assertThat(new CreatorListReader().recognise(FileInMemory.of("vgsales.csv", games)))
                .isEmpty();
    }

    @Test
    void aTableOfWhoWroteWhatWhereIsOneOfPosts() throws IOException {
        CollectingSink sink = read(
                "mix.csv",
                "Username,Tweet Text,Created At,Link\nzoe_test,Roggen,2026-03-01 07:20:48,https://twitter.com/zoe_test/status/1856960457309090041\n");
        assertThat(sink.posts()).extracting(Post::id).containsExactly("1856960457309090041");
    }

    @Test
    void theAddressOfARecordSaysWhoWroteIt() throws IOException {
        CollectingSink sink = read(
                "posts.csv",
                "uri,created_at,text,like_count\nat://did:plc:aaaabbbbccccddddeeeeffff/app.bsky.feed.post/3jzb3aokrk42r,2026-06-10T16:20:06Z,Roggen,4\n");
        assertThat(sink.posts())
                .extracting(post -> post.account().toString())
                .containsExactly("bluesky:did:plc:aaaabbbbccccddddeeeeffff");
    }

    @Test
    void aListOfVideosIsNoVideo() throws IOException {
        CollectingSink sink = read(
                "youtube_playlists.csv",
                "id,channel_id,published_at,title,description\nPLS3pMFB7CaBujEG5xaQIZzw,UCaaaaaaaaaaaaaaaaaaaaaa,2026-03-01 10:00:00,Brot,Backen\n");
        assertThat(sink.posts()).isEmpty();
        assertThat(sink.rejected()).hasSize(1);
    }

    private static CollectingSink read(String name, String text) throws IOException {
        FileInMemory file = FileInMemory.of(name, text);
        assertThat(new CreatorListReader().recognise(file)).containsExactly(Claim.fallback(PostTable.FORMAT));
        CollectingSink sink = new CollectingSink();
        new CreatorListReader().read(file, PostTable.FORMAT, sink);
        return sink;
    }
}
