package dev.rapport.plugin.creatorlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.FollowerCount;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostRole;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.testkit.reader.CollectingSink;
import dev.rapport.testkit.reader.FileInMemory;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of posts as people and small scrapers make them. */
class PostTableTest {

    private static final String TIKTOK = "https://www.tiktok.com/@zoe.test/video/7100000000000000001";

    @ParameterizedTest
    @CsvSource({
        "n_likes, LIKES",
        "Reactions Count, LIKES",
        "video_likeCount, LIKES",
        "vid_nlike, LIKES",
        "Total Likes, LIKES",
        "upvotes, LIKES",
        "edge_media_to_comment, COMMENTS",
        "num_comments, COMMENTS",
        "Reposts Count, SHARES",
        "collectCount, SAVES",
        "Vues, VIEWS",
        "me_gustas, LIKES",
        "visualizaciones, VIEWS",
        "headline, TEXT",
        "stats.playCount, VIEWS",
        "number of views, VIEWS",
        "Post Text, TEXT",
        "Tweet, TEXT",
        "video_publishTime, TIME",
        "date-time, TIME",
        "Time Posted, TIME",
        "Date Created, TIME",
        "message_id, ID",
        "typename, KIND",
        "created_utc, TIME",
        "video_link, URL",
        "tweet id, ID",
        "author.username, HANDLE",
        "channelTitle, NAME",
        "AuthorID, ACCOUNT_ID",
        "user_nfollower, FOLLOWERS"
    })
    void aHeadingSaysItsColumnHoweverItIsWritten(String heading, PostColumn column) {
        assertThat(PostHeading.of(heading)).map(PostHeading::column).contains(column);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Parent Text",
                "Quoted Handle",
                "music_authorName",
                "avg_likes",
                "scrapedAt",
                "reply user id",
                "engagement rate"
            })
    void aHeadingOfSomethingElseSaysNothingOfThePost(String heading) {
        assertThat(PostHeading.of(heading)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.tiktok.com/@zoe.test/video/7100000000000000001?lang=en, tiktok, 7100000000000000001, zoe.test",
        "https://www.instagram.com/zoe.test/reel/C3MvRq8oAAB/, instagram, 3300000000000000001, zoe.test",
        "https://twitter.com/zoe_test/status/1741208266036609453, x, 1741208266036609453, zoe_test",
        "https://www.youtube.com/watch?app=desktop&v=aaaaaaaaaa1, youtube, aaaaaaaaaa1, ''",
        "https://www.threads.net/@zoe.test/post/3552116792241188428_3182404909, threads, 3552116792241188428, zoe.test",
        "https://bsky.app/profile/zoe.test/post/3jzb3aokrk42r, bluesky, 3jzb3aokrk42r, zoe.test",
        "https://www.reddit.com/r/bread/comments/61oly8/new_here/, reddit, 61oly8, ''",
        "https://www.linkedin.com/posts/zoe-test_bread-activity-7438130512063504384-Ajpr, linkedin, 7438130512063504384, zoe-test",
        "https://www.facebook.com/zoe.test/posts/pfbid02abc, facebook, pfbid02abc, zoe.test",
        "https://www.facebook.com/groups/BreadBakers/posts/27760000000000001/, facebook, 27760000000000001, ''",
        "https://t.me/s/mirabakes/5, telegram, mirabakes/5, mirabakes"
    })
    void theAddressOfAPostSaysWhereItStandsAndWhoWroteIt(String address, String platform, String id, String handle) {
        assertThat(PostAddress.in(address))
                .get()
                .extracting(PostAddress::platform, PostAddress::handle)
                .containsExactly(platform, handle);
        assertThat(PostAddress.in(address).orElseThrow().id()).hasSameSizeAs(id);
    }

    @Test
    void theHandleInTheAddressIsSurerThanANickname() throws IOException {
        CollectingSink sink =
                read("x.csv", "author,video_url,likes,plays\nzoe,baking," + "\n" + "Zoe," + TIKTOK + ",4,9\n");
        assertThat(sink.posts()).extracting(post -> post.account().handle()).contains("zoe.test");
    }

    @Test
    void anIdThatLostItsDigitsIsReadFromTheAddress() throws IOException {
        CollectingSink sink = read("x.csv", "video_id,video_url,caption,likes\n7.1E+18," + TIKTOK + ",Brot,1200\n");
        assertThat(sink.posts()).extracting(Post::id).containsExactly("7100000000000000001");
    }

    @Test
    void blanksAroundAnIdAreNoPartOfIt() throws IOException {
        CollectingSink sink = read("x.csv", "post_id,subreddit,post_title,score\n kf0d1g ,bread,Look,12\n");
        assertThat(sink.posts()).extracting(Post::id).containsExactly("kf0d1g");
    }

    @Test
    void postsWithoutIdsAreToldApartByWhatTheySay() throws IOException {
        String table = "User,Tweet\n@zoe_test,Roggen\n@zoe_test,Dinkel\n@zoe_test,Roggen\n";
        CollectingSink sink = read("x.csv", table);
        assertThat(sink.posts().stream().map(Post::id).distinct()).hasSize(2);
        assertThat(sink.issues()).extracting(ReadIssue::code).containsExactly("posts-without-ids");
        assertThat(read("y.csv", table).posts())
                .extracting(Post::id)
                .isEqualTo(sink.posts().stream().map(Post::id).toList());
    }

    @Test
    void aRepostOnXIsNoneOfItsAccounts() throws IOException {
        CollectingSink sink = read("x.csv", "User,Tweet\n@zoe_test,RT @tom_test: Roggen\n@zoe_test,Dinkel\n");
        assertThat(sink.posts()).extracting(Post::role).containsExactly(PostRole.REPOST, PostRole.ORIGINAL);
    }

    @Test
    void aPostThatLeadsElsewhereStaysWhereItWasWritten() throws IOException {
        CollectingSink sink = read(
                "x.csv",
                "post_id,subreddit,created_utc,post_url,post_title,score,post_author\n"
                        + "kf0d1g,bread,1608221775.0,https://www.youtube.com/watch?v=aaaaaaaaaa1,Look,12,zoe_test\n");
        assertThat(sink.posts())
                .extracting(post -> post.account().toString(), Post::id, Post::time)
                .containsExactly(tuple("reddit:zoe_test", "kf0d1g", Moment.at(Instant.ofEpochSecond(1_608_221_775L))));
    }

    @Test
    void theLikesBesideWhomTheAuthorFollowsAreTheAuthors() throws IOException {
        CollectingSink sink = read(
                "x.csv",
                "Video URL,Video Caption,Author Username,Follower Count,Following Count,Like Count\n" + TIKTOK
                        + ",Brot,zoe.test,315,31,2402\n");
        assertThat(sink.posts())
                .singleElement()
                .satisfies(post -> assertThat(post.likes().isKnown()).isFalse());
        assertThat(sink.accounts())
                .singleElement()
                .satisfies(zoe -> assertThat(zoe.followers().value()).isEqualTo(315));
    }

    @Test
    void aDayAboveTwelveInOneRowSettlesTheDatesOfAllPosts() throws IOException {
        CollectingSink sink = read(
                "x.csv",
                "url,date,likes,caption\n" + TIKTOK + ",4/1/2026,3,Brot\n" + TIKTOK.replace("01", "02")
                        + ",4/13/2026,3,Salz\n");
        assertThat(sink.posts())
                .extracting(Post::time)
                .containsExactly(
                        Moment.local(LocalDateTime.parse("2026-04-01T00:00")),
                        Moment.local(LocalDateTime.parse("2026-04-13T00:00")));
        assertThat(sink.issues()).extracting(ReadIssue::code).containsOnlyOnce("day-order");
    }

    @Test
    void theNameOfTheFileSaysWhereThePostsStandThatLeadElsewhere() throws IOException {
        CollectingSink sink = read(
                "telegram_messages.csv",
                "channel,message_id,date,message,link\nkern_bread,7,2026-01-02 10:00:00,Rye,\n"
                        + "kern_bread,8,2026-01-02 11:00:00,Salt,\nkern_bread,9,2026-01-02 12:00:00,Oven,\n"
                        + "kern_bread,10,2026-01-02 13:00:00,Look,\n".repeat(20)
                        + "kern_bread,11,2026-01-03 10:00:00,There,https://x.com/tom_test/status/1741208266036609453\n");
        assertThat(sink.posts()).extracting(post -> post.account().toString()).containsOnly("telegram:kern_bread");
        assertThat(sink.posts()).extracting(Post::id).contains("kern_bread/7", "kern_bread/11");
    }

    @Test
    void aLineAboutEachPersonIsNoPost() {
        FileInMemory file = FileInMemory.of(
                "linkedin_profiles.json",
                "[{\"url\":\"https://www.linkedin.com/in/zoe-test/\",\"name\":\"Zoe Test\",\"headline\":\"Bakes\",\"company\":\"Kern\"},"
                        + "{\"url\":\"https://www.linkedin.com/in/tom-test/\",\"name\":\"Tom Test\",\"headline\":\"Mills\",\"company\":\"\"}]");
        assertThat(new CreatorListReader().recognise(file))
                .extracting(Claim::format)
                .containsExactly("json");
    }

    @Test
    void postsWithTheirCommentsBesideTheirNumberArePosts() throws IOException {
        CollectingSink sink = read(
                "rows.csv",
                "subreddit,url,title,selftext,score,id,num_comments,comments,created\n"
                        + "bread,https://i.redd.it/a.jpg,Rye,,12,kf0d1g,7,\"['So good', 'How long?']\",1608221775.0\n");
        assertThat(sink.posts()).singleElement().satisfies(post -> {
            assertThat(post.id()).isEqualTo("kf0d1g");
            assertThat(post.comments()).isEqualTo(Count.exact(7));
        });
    }

    @Test
    void rowsThatAreCommentsAreNoPosts() throws IOException {
        CollectingSink sink = read(
                "x.csv",
                "type,url,content,upvotes,author\npost,https://www.reddit.com/r/bread/comments/61oly8/a/,Hi,3,zoe\n"
                        + "comment,https://www.reddit.com/r/bread/comments/61oly8/a/ofkw7hx/,Yes,2,tom\n");
        assertThat(sink.posts()).extracting(Post::caption).containsExactly("Hi");
        assertThat(sink.issues()).extracting(ReadIssue::code).contains("comments-passed-over");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "username,url,likes,posts,followers\nzoe,https://www.instagram.com/zoe,900,12,4000\n",
                "Username,Owner,Followers (millions),Description\n@zoe_test,Zoe,1.2,Baker\n",
                "id,media_id,media_caption,username,text,timestamp\n1784,1821,Brot,zoe,Lecker,2026-03-01\n",
                // Each row is one like.
                "video id,date\naaaaaaaaaa1,2026-03-01\naaaaaaaaaa1,2026-03-02\n",
                "date,clicks,spend,revenue\n2026-03-01,3,4,5\n",
                "name,email\nZoe,zoe@example.org\n"
            })
    void whatIsNoTableOfPostsIsNotReadAsOne(String table) {
        assertThat(new CreatorListReader().recognise(FileInMemory.of("instagram.csv", table)))
                .extracting(Claim::format)
                .doesNotContain(PostTable.FORMAT);
    }

    @ParameterizedTest
    @CsvSource({
        "exports/instagram/x.csv, 'id;Date;Followers - (change)\n1;January 6, 2021;73,896 - (+67)\n2;January 4, 2021;73,829 - (+35)\n', instagram:",
        "instagram @zoe.test.csv, 'data,total_seguidores,novos_seguidores\n2021-01-06,73896,0\n2021-01-04,73829,1\n', instagram:zoe.test",
        "x.csv, 'platform,handle,date,followers\nig,zoe,6/1/2021,73896\nig,zoe,30/1/2021,73829\n', instagram:zoe"
    })
    void aTableOfFollowersByDayIsAHistory(String path, String text, String account) throws IOException {
        FileInMemory file = FileInMemory.of(path, text);
        assertThat(new CreatorListReader().recognise(file)).containsExactly(Claim.fallback(FollowerHistory.FORMAT));
        CollectingSink sink = new CollectingSink();
        new CreatorListReader().read(file, FollowerHistory.FORMAT, sink);
        String handle = account.substring(account.indexOf(':') + 1);
        assertThat(sink.followers())
                .extracting(FollowerCount::account, count -> count.followers().value())
                .containsExactlyInAnyOrder(
                        tuple(AccountRef.of("instagram", "", handle), 73_896L),
                        tuple(AccountRef.of("instagram", "", handle), 73_829L));
        assertThat(sink.followers())
                .extracting(FollowerCount::time)
                .contains(Moment.local(LocalDateTime.parse("2021-01-06T00:00")));
    }

    @Test
    void aListWithADayForEachCreatorIsAList() {
        String list = "platform,handle,date,followers\nig,zoe,2021-01-06,73896\nig,ida,2021-01-30,73829\n";
        assertThat(new CreatorListReader().recognise(FileInMemory.of("x.csv", list)))
                .extracting(Claim::format)
                .containsExactly("csv");
    }

    @Test
    void whereTheNumberOfCommentsIsMissingTheTextIsStillThePosts() {
        assertThat(new CreatorListReader()
                        .recognise(FileInMemory.of(
                                "x.json",
                                "[{\"post_url\":\"https://www.facebook.com/groups/BreadBakers/posts/27760000000000001/\","
                                        + "\"author\":\"Zoe Test\",\"posted_at\":\"2026-03-01T10:00:00Z\","
                                        + "\"text\":\"Rye\",\"comments\":null,\"shares\":2}]")))
                .containsExactly(Claim.fallback(PostTable.FORMAT));
    }

    /** As Fanpage Karma writes it for every platform; the column of the page has its name. */
    @Test
    void aPageThatHasAnIdKeepsItsName() throws IOException {
        CollectingSink sink = read(
                "youtube-export.csv",
                "Fanpage,Page_Id,Post_Id,Message,Date,Likes,Comments\n"
                        + "Kern and Kruste,UCaaaaaaaaaaaaaaaaaaaaaa,ab_cdefghij,How we bake,2026-01-12 09:00:00,16,2\n");
        assertThat(sink.accounts())
                .extracting(account -> account.ref().id(), account -> account.name())
                .containsExactly(tuple("UCaaaaaaaaaaaaaaaaaaaaaa", "Kern and Kruste"));
    }

    @Test
    void whatFanpageKarmaCountsPerPostIsThePosts() throws IOException {
        CollectingSink sink = read(
                "export.csv",
                "Date,Message,Profile,Network,Likes per post,Comments per post,Message-ID,Profile-ID,Link\n"
                        + "2026-01-12 09:00:00,How we bake,Kern and Kruste,INSTAGRAM,443,20,1.78892E+16,9010000012,"
                        + "https://www.instagram.com/p/C3MvRq8oAAB/\n");
        assertThat(sink.posts())
                .extracting(Post::likes, Post::comments)
                .containsExactly(tuple(Count.exact(443), Count.exact(20)));
    }

    /** As 4CAT writes messages of Telegram. */
    @Test
    void postsOfOneThreadAreNotOnePost() throws IOException {
        CollectingSink sink = read(
                "telegram.csv",
                "id,thread_id,author_username,body,views,timestamp,unix_timestamp\n"
                        + "5,mirabakes,mirabakes,Rye,15000,2023-01-02 03:04:05,1672628645\n"
                        + "6,mirabakes,mirabakes,Dough,16000,2023-01-03 03:04:05,1672715045\n");
        assertThat(sink.posts()).extracting(Post::id).doesNotHaveDuplicates();
        assertThat(sink.posts()).extracting(Post::time).contains(Moment.at(Instant.parse("2023-01-02T03:04:05Z")));
    }

    /** As the exports of Telegram itself: the number of the channel and that of the message. */
    @Test
    void aMessageOfAChannelIsNamedByItsNumbers() throws IOException {
        CollectingSink sink = read(
                "telegram.csv",
                "id,thread_id,chat,author,author_username,body,views,timestamp\n"
                        + "5,mirabakes,mirabakes,1234567,mirabakes,Rye,15000,2023-01-02 03:04:05\n"
                        + "6,mirabakes,mirabakes,7654321,guest_test,Nice,10,2023-01-02 03:04:06\n");
        assertThat(sink.posts())
                .extracting(post -> post.account().id(), Post::id)
                .containsExactly(tuple("1234567", "1234567/5"), tuple("", "guest_test/6"));
    }

    @Test
    void aCommentBesideTheNumberOfCommentsIsNoNumber() throws IOException {
        CollectingSink sink = read(
                "instagram.csv",
                "ID,Caption,Comment,Comments Count,Timestamp\n3612849261534684279,Rye,So good,15,2025-04-17T15:58:00.000Z\n");
        assertThat(sink.posts()).extracting(Post::comments).containsExactly(Count.exact(15));
    }

    /** As a database writes videos: whether there are subtitles is called caption, and each row has times of its own. */
    @Test
    void aYesIsNoTextAndATimeOfTheRowIsNotThatOfThePost() throws IOException {
        CollectingSink sink = read(
                "youtube_videos.csv",
                "id,channel_id,title,published_at,caption,created_at,updated_at\n"
                        + "ab_cdefghij,UCaaaaaaaaaaaaaaaaaaaaaa,How we bake,2015-05-11 15:13:55,false,2015-09-28 15:40:29,2015-09-30 19:10:09\n");
        assertThat(sink.posts())
                .extracting(Post::caption, Post::time)
                .containsExactly(tuple("How we bake", Moment.local(LocalDateTime.parse("2015-05-11T15:13:55"))));
    }

    @Test
    void aTitleStandsBeforeTheTextOfAThread() throws IOException {
        CollectingSink sink = read(
                "reddit_posts.csv", "ID,Author,Title,Text,Score\n1buy0w0,zoe_test,Rye or oats,I ask for a friend,20\n");
        assertThat(sink.posts()).extracting(Post::caption).containsExactly("Rye or oats\n\nI ask for a friend");
    }

    /** As PhantomBuster writes posts on X: its timestamp is that of the export. */
    @Test
    void theTimeOfThePostComesBeforeThatOfTheRow() throws IOException {
        CollectingSink sink = read(
                "x.csv",
                "tweetDate,tweetLink,tweetContent,likeCount,timestamp\n"
                        + "Wed Dec 25 22:33:15 +0000 2024,https://x.com/zoe_test/status/1872047000000000001,Rye,900,2025-01-09T17:17:08Z\n");
        assertThat(sink.posts())
                .extracting(Post::time)
                .containsExactly(Moment.at(Instant.parse("2024-12-25T22:33:15Z")));
    }

    @Test
    void whatACreatorGetsPerPostIsNoPost() {
        assertThat(new CreatorListReader()
                        .recognise(FileInMemory.of(
                                "instagram.csv",
                                "profile url,likes per post\nhttps://www.instagram.com/zoe.test/,443\n")))
                .extracting(Claim::format)
                .doesNotContain(PostTable.FORMAT);
    }

    private static CollectingSink read(String name, String text) throws IOException {
        FileInMemory file = FileInMemory.of(name, text);
        assertThat(new CreatorListReader().recognise(file)).containsExactly(Claim.fallback(PostTable.FORMAT));
        CollectingSink sink = new CollectingSink();
        new CreatorListReader().read(file, PostTable.FORMAT, sink);
        return sink;
    }
}
