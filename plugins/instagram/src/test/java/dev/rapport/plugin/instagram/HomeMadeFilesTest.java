package dev.rapport.plugin.instagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.PaidPartnership;
import dev.rapport.api.model.Post;
import dev.rapport.testkit.reader.CollectingSink;
import dev.rapport.testkit.reader.FileInMemory;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Files in which a vendor or a program of one's own changed what the platform gave. */
class HomeMadeFilesTest {

    @Test
    void aVendorSaysWhoPostedAndWhenBesideTheTimeOfTheExport() throws IOException {
        CollectingSink sink = read(
                "posts.json",
                """
                [{"timestamp": "2026-03-29T21:03:34.291Z", "input": {"url": "https://www.instagram.com/p/DVqo_xGjFth/"},
                  "error": "Post is not available", "error_code": "dead_page"},
                 {"url": "https://www.instagram.com/reel/DTSuqxojHya/", "user_posted": "zoe.test", "description": "Rye",
                  "num_comments": 3, "date_posted": "2026-01-09T14:06:34.000Z", "likes": 7, "shortcode": "DTSuqxojHya",
                  "content_type": "Video", "user_posted_id": "2086768420", "timestamp": "2026-03-29T21:03:34.774Z"}]
                """);
        assertThat(sink.posts())
                .extracting(post -> post.account().handle(), Post::likes, post -> post.time()
                        .iso())
                .containsExactly(tuple("zoe.test", Count.exact(7), "2026-01-09T14:06:34Z"));
        assertThat(sink.rejected()).extracting(issue -> issue.code()).containsExactly("api-error");
    }

    @Test
    void aTableOfPostsSaysWhichOfThemArePaidPartnerships() throws IOException {
        CollectingSink sink = read(
                "posts.csv",
                "shortcode,owner_username,likes,comments,is_paid_partnership,is_sponsored\n"
                        + "DVqo_xGjFth,zoe.test,7,3,true,\n"
                        + "DTSuqxojHya,zoe.test,8,4,false,False\n"
                        + "DTSuqxojHyb,zoe.test,8,4,,True\n"
                        + "DTSuqxojHyc,zoe.test,9,5,,\n");
        assertThat(sink.posts())
                .extracting(Post::partnership)
                .containsExactly(
                        PaidPartnership.DECLARED,
                        PaidPartnership.NONE,
                        PaidPartnership.DECLARED,
                        PaidPartnership.UNKNOWN);
    }

    @Test
    void anAddressAndACaptionBesideCountersOfOtherNamesAreNoDataSetOfApify() {
        FileInMemory file = FileInMemory.of(
                "perfil.json",
                """
                {"perfil": {"username": "zoe.test", "seguidores": 900},
                 "posts": [{"url": "https://www.instagram.com/p/DXb78sREdMd/", "likes": 53, "comentarios": 7, "caption": "Rye"}]}
                """);
        assertThat(new InstagramReader().recognise(file)).isEmpty();
    }

    @Test
    void aTableOfCommentsIsNoTableOfPosts() {
        FileInMemory file = FileInMemory.of(
                "comments.csv",
                "id,parent_comment_id,shortcode,text,created_at,username,likes,comment_count,owner_id\n"
                        + "1,,C3MvRq8oAAB,Lovely,1585414547,jo.isst,2,,7\n");
        assertThat(new InstagramReader().recognise(file)).isEmpty();
    }

    @Test
    void countersUnderPlainNamesBesideThePermalinkAreThePosts() throws IOException {
        CollectingSink sink = read(
                "reels.json",
                """
                [{"caption": "Rye", "views": 0, "likes": 5, "comments": 1, "saved": 2,
                  "permalink": "https://www.instagram.com/reel/DLVJV_FtWUK/", "timestamp": "2026-06-25T16:29:25+0000"}]
                """);
        assertThat(sink.posts())
                .extracting(Post::likes, Post::comments, Post::views, Post::saves)
                .containsExactly(tuple(Count.exact(5), Count.exact(1), Count.exact(0), Count.exact(2)));
    }

    @Test
    void aFeedSaysTheNameOfWhoPublishesIt() throws IOException {
        CollectingSink sink = read(
                "feed.json",
                """
                {"posts": [{"node": {"code": "DVfv9g_EYl-", "pk": "3846003542289647998", "taken_at": 1772699372,
                  "user": {"pk": "2282637687", "username": "zoe.test", "full_name": "Zoe Test", "is_verified": false},
                  "like_count": 9, "comment_count": 1, "media_type": 1}}]}
                """);
        assertThat(sink.accounts())
                .extracting(account -> account.ref().handle(), Account::name, Account::followers)
                .containsExactly(tuple("zoe.test", "Zoe Test", Count.unknown()));
    }

    private static CollectingSink read(String name, String text) throws IOException {
        FileInMemory file = FileInMemory.of(name, text);
        InstagramReader reader = new InstagramReader();
        assertThat(reader.recognise(file)).isNotEmpty();
        CollectingSink sink = new CollectingSink();
        reader.read(file, reader.recognise(file).get(0).format(), sink);
        return sink;
    }
}
