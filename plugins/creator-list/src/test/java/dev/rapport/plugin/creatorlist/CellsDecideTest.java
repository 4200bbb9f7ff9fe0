package dev.rapport.plugin.creatorlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Post;
import dev.rapport.testkit.reader.CollectingSink;
import dev.rapport.testkit.reader.FileInMemory;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What a column has is seen from its cells and from those beside it. */
class CellsDecideTest {

    @Test
    void ofTwoColumnsOfFollowersTheOneThatIsNotRoundedCounts() throws IOException {
        CollectingSink sink = read(
                "instagram_list.json",
                """
                [{"username": "zoe.test", "platform": "instagram", "followers": "3K", "followers_int": 3339},
                 {"username": "tom_test", "platform": "instagram", "followers": "870", "followers_int": 870}]
                """);
        assertThat(sink.accounts())
                .extracting(account -> account.ref().handle(), account -> account.followers())
                .containsExactly(tuple("zoe.test", Count.exact(3339)), tuple("tom_test", Count.exact(870)));
    }

    @Test
    void aRoundedColumnCountsWhereTheOtherOneHasGaps() throws IOException {
        CollectingSink sink = read(
                "list.csv",
                "platform,username,followers,followers_int\ninstagram,zoe.test,3K,\ninstagram,tom_test,2K,2100\n");
        assertThat(sink.accounts())
                .extracting(account -> account.followers().isKnown())
                .containsExactly(true, true);
    }

    @Test
    void whatAPostLeadsToIsNeitherItsAddressNorItsAuthor() throws IOException {
        CollectingSink sink = read(
                "tweets.csv",
                """
                tweet_id,account_name,user_id,timestamp,text,links,retweets,favorites
                532169662076051456,Zoe Test,1523823530,2014-11-11 05:55:00,Rye at nine,https://twitter.com/tom_test/status/530000000000000001,1,4
                532169662076051999,Zoe Test,1523823530,2014-11-11 06:55:00,Oats at ten,https://twitter.com/tom_test/status/530000000000000001,2,5
                532177662076051456,Zoe Test,1523823530,2014-11-11 07:55:00,Read this,https://twitter.com/tom_test,3,6
                """);
        assertThat(sink.posts())
                .extracting(
                        Post::id, post -> post.account().id() + post.account().handle(), Post::permalink)
                .containsExactly(
                        tuple("532169662076051456", "1523823530", ""),
                        tuple("532169662076051999", "1523823530", ""),
                        tuple("532177662076051456", "1523823530", ""));
    }

    @Test
    void anIdThatLostDigitsInASpreadsheetLeavesTheAddressToThePost() throws IOException {
        CollectingSink sink = read(
                "tweets.csv",
                """
                tweet_id,date,text,url,likes
                532169662076051000,2014-11-11 05:55:00,Rye at nine,https://twitter.com/zoe_test/status/532169662076051456,4
                532169662076052000,2014-11-11 06:55:00,Oats at ten,https://twitter.com/zoe_test/status/532169662076052457,5
                """);
        assertThat(sink.posts())
                .extracting(Post::id, post -> post.account().handle())
                .containsExactly(tuple("532169662076051456", "zoe_test"), tuple("532169662076052457", "zoe_test"));
    }

    @Test
    void codesOfPostsAreKnownWhateverStandsAboveThem() throws IOException {
        CollectingSink sink = read(
                "rows.csv",
                """
                username,edge_media_to_caption,short_name,taken_at_timestamp,edge_liked_by
                zoe.test,Rye at nine,CkqAwI-hWJu,1667817664,12
                zoe.test,Oats at ten,CbzfMGXls4S,1648807615,13
                zoe.test,Both at noon,Chjsib-FQPT,1658807615,14
                """);
        assertThat(sink.posts())
                .extracting(Post::permalink)
                .containsExactly(
                        "https://www.instagram.com/p/CkqAwI-hWJu/",
                        "https://www.instagram.com/p/CbzfMGXls4S/",
                        "https://www.instagram.com/p/Chjsib-FQPT/");
    }

    @Test
    void aListUnderAnyNameIsOneWhereProfilesStandInIt() throws IOException {
        CollectingSink sink = read(
                "watched.json",
                """
                {"description": "Whom we watch", "watched": [
                  {"identity": "zoe", "feed": "https://www.youtube.com/channel/UCaaaaaaaaaaaaaaaaaaaaaa", "type": 1},
                  {"identity": "tom", "feed": "https://www.youtube.com/channel/UCbbbbbbbbbbbbbbbbbbbbbb", "type": 1},
                  {"identity": "ida", "feed": "https://www.youtube.com/@ida_test", "type": 2}]}
                """);
        assertThat(sink.accounts())
                .extracting(account -> account.ref())
                .containsExactly(
                        AccountRef.of("youtube", "UCaaaaaaaaaaaaaaaaaaaaaa", ""),
                        AccountRef.of("youtube", "UCbbbbbbbbbbbbbbbbbbbbbb", ""),
                        AccountRef.of("youtube", "", "ida_test"));
    }

    @Test
    void oneAuthorBelowManyRecordsMakesNoListOfThem() {
        FileInMemory file = FileInMemory.of(
                "rows.json",
                """
                [{"note": "a", "from": "https://x.com/zoe_test"}, {"note": "b", "from": "https://x.com/zoe_test"},
                 {"note": "c", "from": "https://x.com/zoe_test"}]
                """);
        assertThat(new CreatorListReader().recognise(file)).isEmpty();
    }

    @Test
    void headingsThatOnePlatformsProgramsWriteSayItsName() throws IOException {
        CollectingSink sink = read(
                "people.csv",
                "username,pk,full_name,follower_count,media_count,is_private\nzoe.test,41252091032,Zoe Test,663,90,False\n");
        assertThat(sink.accounts())
                .extracting(
                        account -> account.ref().platform(),
                        account -> account.ref().id(),
                        account -> account.followers())
                .containsExactly(tuple("instagram", "41252091032", Count.exact(663)));
        assertThat(sink.issues()).extracting(issue -> issue.code()).contains("platform-from-name");
    }

    @Test
    void profilesOnAnotherPlatformStandBesideThoseThatAreKnown() throws IOException {
        CollectingSink sink = read(
                "people.json",
                """
                [{"name": "Zoe Test", "youtube": "https://www.youtube.com/@zoe_test", "xlink": "https://x.com/zoe_x"},
                 {"name": "Tom Test", "youtube": "https://www.youtube.com/@tom_test", "xlink": "https://x.com/tom_x"},
                 {"name": "Ida Test", "youtube": "", "xlink": "https://x.com/ida_x"}]
                """);
        assertThat(sink.accounts())
                .extracting(account ->
                        account.ref().platform() + ":" + account.ref().handle())
                .containsExactlyInAnyOrder("youtube:zoe_test", "x:zoe_x", "youtube:tom_test", "x:tom_x", "x:ida_x");
    }

    private static CollectingSink read(String name, String text) throws IOException {
        CreatorListReader reader = new CreatorListReader();
        FileInMemory file = FileInMemory.of(name, text);
        CollectingSink sink = new CollectingSink();
        reader.read(file, reader.recognise(file).get(0).format(), sink);
        return sink;
    }
}
