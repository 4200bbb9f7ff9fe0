package dev.rapport.plugin.creatorlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.Comment;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Post;
import dev.rapport.testkit.reader.CollectingSink;
import dev.rapport.testkit.reader.FileInMemory;
import java.io.IOException;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Tables whose headings say less than their cells, or something else. */
class OddTablesTest {

    @Test
    void whatWasWrittenBelowPostsIsNoPostWhateverItsIdIsCalled() throws IOException {
        CollectingSink ofTikTok = read(
                "rows.csv",
                "cid,text,create_time,digg_count,aweme_id,user_unique_id\n"
                        + "7200000000000000011,So light,1714730000,3,7190000000000000001,ida.test\n"
                        + "7200000000000000021,Which flour?,1714730100,0,7190000000000000001,tom.test\n");
        CollectingSink ofYouTube = read(
                "rows.csv",
                "video_id,comment_id,author,text,like_count\n"
                        + "abcDEF_0001,Ugx1,ida.test,So light,3\nabcDEF_0001,Ugx2,tom.test,Which flour?,0\n");
        assertThat(ofTikTok.posts()).isEmpty();
        assertThat(ofTikTok.comments())
                .extracting(Comment::platform, Comment::postId, Comment::author)
                .containsExactly(
                        tuple("tiktok", "7190000000000000001", "ida.test"),
                        tuple("tiktok", "7190000000000000001", "tom.test"));
        assertThat(ofYouTube.posts()).isEmpty();
        assertThat(ofYouTube.comments())
                .extracting(Comment::platform, Comment::postId)
                .containsOnly(tuple("youtube", "abcDEF_0001"));
    }

    @Test
    void theLikesOfAVideoAreNotThoseOfAllThatItsAuthorMade() throws IOException {
        CollectingSink sink = read(
                "clips.json",
                """
                [{"username": "zoe.test", "follower_count": 900, "following_count": 33, "like_count": 487800,
                  "author_info": {"followerCount": 900, "videoCount": 80},
                  "video_url": "https://www.tiktok.com/@zoe.test/video/7100000000000000001", "video_caption": "Rye",
                  "video_details": {"diggCount": 3768, "playCount": 40000}}]
                """);
        assertThat(sink.posts())
                .extracting(Post::likes, Post::views)
                .containsExactly(tuple(Count.exact(3768), Count.exact(40000)));
        assertThat(sink.accounts())
                .extracting(Account::followers, Account::following, Account::posts)
                .containsExactly(tuple(Count.exact(900), Count.exact(33), Count.exact(80)));
    }

    @Test
    void videosAreAPartOfThePostsAndOnYouTubeAllOfThem() throws IOException {
        CollectingSink sink = read(
                "list.csv",
                "platform,handle,followers,video_count,timeline_count\n"
                        + "instagram,zoe.test,900,38,769\n"
                        + "youtube,zoetest,900,38,5\n");
        assertThat(sink.accounts())
                .extracting(Account::posts, account -> account.fields().get("video_count"))
                .containsExactly(tuple(Count.exact(769), "38"), tuple(Count.exact(38), null));
    }

    @Test
    void theIdOfAChannelIsOneUnderAnyHeading() throws IOException {
        CollectingSink sink = read(
                "list.csv",
                "platform,username,followers,externalUserId\n"
                        + "youtube,zoetest,900,UCaaaaaaaaaaaaaaaaaaaaaa\n"
                        + "youtube,jotest,800,UCbbbbbbbbbbbbbbbbbbbbbb\n"
                        + "instagram,zoe.test,700,zoe.test\n");
        assertThat(sink.accounts())
                .extracting(
                        account -> account.ref().id(), account -> account.ref().handle())
                .containsExactly(
                        tuple("UCaaaaaaaaaaaaaaaaaaaaaa", "zoetest"),
                        tuple("UCbbbbbbbbbbbbbbbbbbbbbb", "jotest"),
                        tuple("", "zoe.test"));
    }

    @Test
    void theAddressesOfPostsAreFoundUnderAnyHeading() throws IOException {
        CollectingSink sink = read(
                "cats.csv",
                "No,Url Content,Image Source,Description\n"
                        + "1,https://id.pinterest.com/pin/65302263342242261,https://i.pinimg.com/a.jpg,A grey cat\n"
                        + "2,https://id.pinterest.com/pin/211174975747074,https://i.pinimg.com/b.jpg,A white cat\n");
        assertThat(sink.posts())
                .extracting(post -> post.account().platform(), Post::id, Post::caption)
                .containsExactly(
                        tuple("pinterest", "65302263342242261", "A grey cat"),
                        tuple("pinterest", "211174975747074", "A white cat"));
    }

    @Test
    void anIdThatBeginsWithTheSecondOfItsVideoIsOneOfTikTok() throws IOException {
        CollectingSink sink = read(
                "brot.json",
                """
                [{"author": "zoe.test", "video_id": "7618150897528425749", "create_time": 1773743400, "description": "Rye"}]
                """);
        assertThat(sink.posts())
                .extracting(post -> post.account().toString(), Post::id)
                .containsExactly(tuple("tiktok:zoe.test", "7618150897528425749"));
    }

    @Test
    void whatASearchWroteBehindTheIdOfAVideoIsNoPartOfIt() throws IOException {
        CollectingSink sink = read(
                "youtube_data.csv",
                "video_id,title,channel_title,views\n"
                        + "yaalrKX-cXA&pp=ygUQQ29tcHV0ZXI%3D,Rye,Zoe bakes,2\n"
                        + "50CJ0usJA_M,Rye,Zoe bakes,1\n");
        assertThat(sink.posts()).extracting(Post::id).containsExactly("yaalrKX-cXA", "50CJ0usJA_M");
    }

    @Test
    void theIndexOfATableOfVideosMayBeTheirIds() throws IOException {
        CollectingSink sink = read(
                "youtube_data.csv",
                "index,title,publishedAt,channelName,duration,viewCount\n"
                        + "yaalrKX-cXA,Rye,2026-03-01,Zoe bakes,252.0,2\n"
                        + "50CJ0usJA_M,Rye,2026-03-01,Zoe bakes,PT4M32S,1\n");
        assertThat(sink.posts())
                .extracting(Post::id, Post::durationSeconds)
                .containsExactly(
                        tuple("yaalrKX-cXA", OptionalDouble.of(252)), tuple("50CJ0usJA_M", OptionalDouble.of(272)));
    }

    @Test
    void aPostWithoutATextIsToldByItsMoment() throws IOException {
        CollectingSink sink = read(
                "bluesky.csv",
                "Handle,CreatedAt,Text,LikeCount\n"
                        + "zoe.bsky.social,2026-03-01T10:00:00.000Z,,3\n"
                        + "zoe.bsky.social,2026-03-01T11:00:00.000Z,,4\n");
        assertThat(sink.posts()).extracting(Post::likes).containsExactly(Count.exact(3), Count.exact(4));
        assertThat(sink.rejected()).isEmpty();
    }

    @Test
    void answersBelowACodeAreComments() throws IOException {
        CollectingSink sink = read(
                "comments.csv",
                "id,parent_comment_id,shortcode,text,created_at,username,likes,comment_count\n"
                        + "17885745712524607,,C3MvRq8oAAB,Lovely rye,1585414547,jo.isst,2,\n"
                        + "17913967900409453,17885745712524607,C3MvRq8oAAB,Yes,1585414552,mo.isst,,\n");
        assertThat(sink.comments())
                .extracting(Comment::platform, Comment::postId, Comment::text)
                .containsExactly(
                        tuple("instagram", "3300220549487132673", "Lovely rye"),
                        tuple("instagram", "3300220549487132673", "Yes"));
        assertThat(sink.posts()).isEmpty();
    }

    @Test
    void theServerOfItsPicturesSaysWhereAListIsFrom() throws IOException {
        CollectingSink sink = read(
                "authors.csv",
                "Author Unique ID,Author Nickname,Avatar Thumbnail,Signature,Verified?\n"
                        + "zoe.test,Zoe,https://p16-sign-va.tiktokcdn.com/a.jpeg,Bakes rye,True\n"
                        + "jo.isst,Jo,https://p16-sign-sg.tiktokcdn.com/b.jpeg,Eats it,False\n");
        assertThat(sink.accounts())
                .extracting(account -> account.ref().toString(), Account::bio, Account::verified)
                .containsExactly(
                        tuple("tiktok:zoe.test", "Bakes rye", Flag.YES), tuple("tiktok:jo.isst", "Eats it", Flag.NO));
    }

    @Test
    void whatSurroundedAnAnswerMayStandBeforeEachHeading() throws IOException {
        CollectingSink sink = read(
                "instagram_data.csv",
                "data.about.country,data.username,data.full_name,data.follower_count,data.following_count,data.media_count\n"
                        + "Germany,zoe.test,Zoe,573,948,16\n");
        assertThat(sink.accounts())
                .extracting(account -> account.ref().toString(), Account::followers, Account::posts)
                .containsExactly(tuple("instagram:zoe.test", Count.exact(573), Count.exact(16)));
    }

    @Test
    void edgesOfAGraphAreInstagrams() throws IOException {
        CollectingSink sink = read(
                "accounts.csv",
                "id,biography,edge_followed_by,edge_follow,full_name,username\n"
                        + "13460080123,Bakes,5300,53,Zoe,zoe.test\n");
        assertThat(sink.accounts())
                .extracting(account -> account.ref().platform(), Account::followers, Account::following)
                .containsExactly(tuple("instagram", Count.exact(5300), Count.exact(53)));
    }

    @Test
    void figuresOfAnAccountMayStandOneNameDeeper() throws IOException {
        CollectingSink sink = read(
                "people.json",
                """
                [{"username": "@zoe.test", "instagramURL": "https://instagram.com/zoe.test", "followers": "16,037 M",
                  "more": {"posts": "3121", "followings": "1006", "fullName": "Zoe Test"}},
                 {"username": "@jo.isst", "instagramURL": "https://instagram.com/jo.isst", "followers": "4,1 M",
                  "more": {"posts": "90", "followings": "0", "fullName": "Jo"}}]
                """);
        assertThat(sink.accounts())
                .extracting(Account::name, Account::posts, Account::following)
                .containsExactly(
                        tuple("Zoe Test", Count.exact(3121), Count.exact(1006)),
                        tuple("Jo", Count.exact(90), Count.exact(0)));
    }

    @Test
    void daysOfFiguresBesideAProfileAreNoPosts() throws IOException {
        CollectingSink sink = read(
                "instagram.json",
                """
                {"profile": {"username": "zoe.test", "followers_count": 223, "media_count": 109},
                 "daily": [{"date": "2026-07-20", "reach": 1, "new_followers": 1, "posts": 0, "stories": 0},
                           {"date": "2026-07-21", "reach": 4, "new_followers": 0, "posts": 1, "stories": 0}]}
                """);
        assertThat(sink.posts()).isEmpty();
        assertThat(sink.accounts()).extracting(Account::followers).containsExactly(Count.exact(223));
    }

    @Test
    void accountsBesideSignedPostsKeepTheirFigures() throws IOException {
        CollectingSink sink = read(
                "tiktok.json",
                """
                {"users": [{"id": 1, "username": "zoe.test", "following_count": 7, "followers_count": 362, "likes_count": 1600}],
                 "videos": [{"id": 1, "video_url": "https://www.tiktok.com/@jo.isst/video/7100000000000000001",
                   "video_caption": "Rye", "author_username": "jo.isst"}]}
                """);
        assertThat(sink.accounts())
                .filteredOn(account -> account.ref().handle().equals("zoe.test"))
                .extracting(Account::followers, Account::following)
                .containsExactly(tuple(Count.exact(362), Count.exact(7)));
        assertThat(sink.posts())
                .extracting(post -> post.account().handle(), Post::id)
                .containsExactly(tuple("jo.isst", "7100000000000000001"));
    }

    @Test
    void captionsWithTheirCommentsInOneCellArePosts() throws IOException {
        CollectingSink sink = read(
                "instagram_data.csv",
                "Media ID,Media Type,Media URL,Caption,Timestamp,Likes,Comments,Comment Count\n"
                        + "17989315337197974,\"{'fields': 'id,media_type,media_url,caption,comments'}\",https://scontent.cdninstagram.com/v/a.jpg,Rye,2026-02-01T05:41:23+0000,4,['Who bakes?'],1\n");
        assertThat(sink.posts())
                .extracting(post -> post.account().platform(), Post::likes, Post::comments)
                .containsExactly(tuple("instagram", Count.exact(4), Count.exact(1)));
    }

    @Test
    void aProfileInsideAnotherIsNoPost() throws IOException {
        CollectingSink sink = read(
                "twitter.json",
                """
                [{"handle": "zoe_test", "followers_count": 900, "url": "https://t.co/a", "created_at": "2017-03-11T17:38:57Z", "following_count": 3, "raw": {"id": "731608506999", "description": "Bakes rye",
                  "created_at": "2017-03-11T17:38:57Z", "public_metrics": {"followers_count": 900, "like_count": 0}}}]
                """);
        assertThat(sink.posts()).isEmpty();
        assertThat(sink.accounts()).extracting(Account::followers).containsExactly(Count.exact(900));
    }

    @Test
    void ratesOfHandlesInAFileOfAPlatformAreAList() throws IOException {
        CollectingSink sink = read(
                "instagram_data.csv", "username,category,engagement_rate\nzoe.test,beauty,0.018\njo.isst,food,0.043\n");
        assertThat(sink.accounts())
                .extracting(account -> account.ref().toString())
                .containsExactly("instagram:zoe.test", "instagram:jo.isst");
    }

    private static CollectingSink read(String name, String text) throws IOException {
        FileInMemory file = FileInMemory.of(name, text);
        CreatorListReader reader = new CreatorListReader();
        assertThat(reader.recognise(file)).hasSize(1);
        CollectingSink sink = new CollectingSink();
        reader.read(file, reader.recognise(file).get(0).format(), sink);
        return sink;
    }
}
