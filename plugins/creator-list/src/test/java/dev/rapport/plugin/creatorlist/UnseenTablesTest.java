package dev.rapport.plugin.creatorlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.FollowerCount;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostKind;
import dev.rapport.testkit.reader.CollectingSink;
import dev.rapport.testkit.reader.FileInMemory;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a cell, an address or a word beside another one says, where no heading is known whole. */
class UnseenTablesTest {

    @Test
    void followersBelowProfilesByDayAreAHistoryAndNoPosts() throws IOException {
        CollectingSink sink = read(
                "channels.csv",
                "date,url,title,subscribers\n2024-03-01,https://t.me/zoe_test,Zoe Test,900\n"
                        + "2024-03-01,https://t.me/tom_test,Tom Test,70\n2024-03-02,https://t.me/zoe_test,Zoe Test,910\n");
        assertThat(sink.posts()).isEmpty();
        assertThat(sink.followers())
                .extracting(count -> count.account().handle(), FollowerCount::followers)
                .containsExactly(
                        tuple("zoe_test", Count.exact(900)),
                        tuple("tom_test", Count.exact(70)),
                        tuple("zoe_test", Count.exact(910)));
        assertThat(sink.accounts()).extracting(Account::name).containsExactly("Zoe Test", "Tom Test");
    }

    @Test
    void theProfileOfTheAuthorSaysWhereAPostStands() throws IOException {
        CollectingSink sink = read(
                "rows.json",
                """
                [{"id": 97, "date": "2023-02-10 12:23:06+00:00", "text": "Rye at nine", "media": true,
                  "channel_name": "zoe_test", "channel_url": "https://t.me/zoe_test"},
                 {"id": 98, "date": "2023-02-11 12:23:06+00:00", "text": "Oats at ten", "media": false,
                  "channel_name": "zoe_test", "channel_url": "https://t.me/zoe_test"}]
                """);
        assertThat(sink.posts()).extracting(Post::id).containsExactly("zoe_test/97", "zoe_test/98");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "platform,komentar,timestamp\ntiktok,so light,2025-05-01 19:19:14\ntiktok,which flour,2025-05-01 19:19:15\n",
                "C6mKlDbP0cJ\nC6lci06PWMj\nC6k4ReAss4u\nC6lBFpap4Pk\n",
                "text,platform,video_id\nSo light,youtube,\nWhich flour,youtube,\n"
            })
    void commentsAndCodesOfPostsAreNoCreators(String table) throws IOException {
        FileInMemory file = FileInMemory.of("threads_rows.csv", table);
        CreatorListReader reader = new CreatorListReader();
        CollectingSink sink = new CollectingSink();
        for (var claim : reader.recognise(file)) {
            reader.read(file, claim.format(), sink);
        }
        assertThat(sink.accounts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "tiktok_creators.csv,'username,category\nzoe.test,Dance\ntom_test,Food\n',tiktok:zoe.test",
        "twitter_users.csv,'id,username\n944686196331966464,zoe_test\n995500158417711104,TomTest\n',x:zoe_test"
    })
    void whoIsListedInAFileOfAPlatformIsThere(String name, String table, String first) throws IOException {
        assertThat(read(name, table).accounts().get(0).ref())
                .extracting(ref -> ref.platform() + ":" + ref.handle())
                .isEqualTo(first);
    }

    @Test
    void handlesBelowAPlatformAndOtherWordsAreThatPlatforms() throws IOException {
        CollectingSink sink =
                read("list.csv", "Nome,País,Twitter da pessoa\nZoe Teste,PT,@zoe_test\nTom Teste,PT,@tom_test\n");
        assertThat(sink.accounts())
                .extracting(account -> account.ref().toString())
                .containsExactly("x:zoe_test", "x:tom_test");
    }

    @Test
    void aVideoBesideTheFollowersOfSomebodyMakesNoPostOfThem() throws IOException {
        CollectingSink sink = read(
                "influencers.json",
                """
                [{"name": "Zoe", "username": "zoe-test", "followers": "850K", "category": "food", "bio": "Bakes rye",
                  "videoUrl": "https://youtu.be/abcDEF_0001", "socialLinks": {"instagram": "zoe.test"}},
                 {"name": "Tom", "username": "tom-test", "followers": "70K", "category": "food", "bio": "Bakes oats",
                  "videoUrl": "https://youtu.be/abcDEF_0002", "socialLinks": {"instagram": "tom_test"}}]
                """);
        assertThat(sink.posts()).isEmpty();
        assertThat(sink.accounts())
                .extracting(account -> account.ref().toString())
                .containsExactly("instagram:zoe.test", "instagram:tom_test");
    }

    @Test
    void aHandleWithoutAPlatformBelongsWhereFollowersAreCountedOfNobodyElse() throws IOException {
        CollectingSink sink = read(
                "list.csv",
                "username,tiktok_followers,tiktok_following,instagram_username,instagram_followers\n"
                        + "zoe.test,900,33,zoe.bakes,70\n");
        assertThat(sink.accounts())
                .extracting(
                        account ->
                                account.ref().platform() + ":" + account.ref().handle(),
                        Account::followers)
                .containsExactlyInAnyOrder(
                        tuple("tiktok:zoe.test", Count.exact(900)), tuple("instagram:zoe.bakes", Count.exact(70)));
    }

    @Test
    void theKindsOfInstagramAreNumbersToo() throws IOException {
        CollectingSink sink = read(
                "ig_posts.json",
                """
                [{"code": "DWB8LsVDY4N", "timestamp": 1773846629, "caption": "Rye", "mediaType": 8},
                 {"code": "DVnPVzZijO5", "timestamp": 1772950798, "caption": "Oats", "mediaType": 1}]
                """);
        assertThat(sink.posts()).extracting(Post::kind).containsExactly(PostKind.CAROUSEL, PostKind.PHOTO);
    }

    @ParameterizedTest
    @CsvSource({
        "https://redd.it/16jhep0,reddit,16jhep0",
        "https://www.threads.net/t/C5abcdefghi,threads,",
        "https://www.facebook.com/permalink.php?story_fbid=1234567890&id=100,facebook,1234567890",
        "https://social.test/users/zoe/statuses/109379660167775536,mastodon,109379660167775536",
        "https://www.twitch.tv/videos/123456789,twitch,123456789"
    })
    void otherAddressesOfPostsAreKnown(String address, String platform, String id) {
        assertThat(PostAddress.in(address))
                .hasValueSatisfying(found -> assertThat(found.platform()).isEqualTo(platform))
                .hasValueSatisfying(found -> assertThat(found.id()).contains(id == null ? "" : id));
    }

    @Test
    void whoAPostIsFromIsItsAuthorAndItsPicturesSayWhereItStands() throws IOException {
        CollectingSink ofFacebook = read(
                "facebook.csv",
                "post_id,from_name,from_id,message,created_time\n"
                        + "100000000000111_200000000000222,Zoe Test,100000000000111,Rye,2012-02-04T10:28:49+0000\n");
        CollectingSink ofPinterest = read(
                "all.csv",
                "id,created_at,image_url,repin_count,like_count\n"
                        + "144959681725464997,2011-02-05 18:43:10,http://media-cache-ec0.pinimg.com/2/a.jpg,29,8\n");
        assertThat(ofFacebook.posts()).extracting(post -> post.account().id()).containsExactly("100000000000111");
        assertThat(ofPinterest.posts())
                .extracting(post -> post.account().platform(), Post::likes, Post::saves)
                .containsExactly(tuple("pinterest", Count.exact(8), Count.exact(29)));
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
