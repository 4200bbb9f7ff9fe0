package dev.rapport.plugin.creatorlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.Moment;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.testkit.reader.CollectingSink;
import dev.rapport.testkit.reader.FileInMemory;
import java.io.IOException;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists as agencies and strangers really keep them. */
class StrangeListsTest {

    @Test
    void aNumberThatCountsRowsIsNobodysId() throws IOException {
        CollectingSink sink = read("ID,Name,Platform,Handle\n1,Anna,ig,@anna\n2,Tom,ig,@tom\n");
        assertThat(sink.accounts()).extracting(account -> account.ref().id()).containsOnly("");
        assertThat(sink.issues()).extracting(ReadIssue::code).containsExactly("row-numbers");
    }

    @ParameterizedTest
    @CsvSource({
        "1,''",
        "INF-0012,''",
        "#7,''",
        "25025320,25025320",
        "17841400000000901,17841400000000901",
        "ig-094d0385e373,ig-094d0385e373"
    })
    void anIdIsKeptWhereItCanBeOne(String written, String kept) throws IOException {
        CollectingSink sink = read("user id,platform,handle\n" + written + ",ig,zoe\n17841400000000999,ig,max\n");
        assertThat(sink.accounts().get(0).ref().id()).isEqualTo(kept);
    }

    /** "Order" heads the rows of a list as well as purchases. */
    @Test
    void aListWhoseRowsAreInAnOrderIsAList() throws IOException {
        CollectingSink sink =
                read("order,ig_name,person_name,Followers,Following,Total Post\n1,zoe.test,Zoe Test,1495,501,81\n"
                        + "2,tom_test,Tom Test,6668,99,16\n");
        assertThat(sink.accounts())
                .extracting(
                        account -> account.ref().toString(),
                        Account::name,
                        account -> account.followers().value(),
                        account -> account.posts().value())
                .containsExactly(
                        tuple("instagram:zoe.test", "Zoe Test", 1495L, 81L),
                        tuple("instagram:tom_test", "Tom Test", 6668L, 16L));
    }

    @Test
    void aListOfNamesTellsItsCreatorsApartByThem() throws IOException {
        CollectingSink sink =
                read("id,name,platform,followers\n1,Anna Berg,ig,12000\n2,Tom Kuhn,ig,15000\n1,Lea Roth,ig,45000\n");
        assertThat(sink.accounts())
                .extracting(
                        account -> account.ref().id(), account -> account.ref().handle(), Account::name)
                .containsExactly(
                        tuple("Anna Berg", "", "Anna Berg"),
                        tuple("Tom Kuhn", "", "Tom Kuhn"),
                        tuple("Lea Roth", "", "Lea Roth"));
        assertThat(sink.issues()).extracting(ReadIssue::code).contains("name-for-handle");
    }

    @Test
    void channelsAreAListWhateverElseTheTableHas() throws IOException {
        CollectingSink sink = read(
                "id,etag,title,description,published_at,updated_at\nUCaaaaaaaaaaaaaaaaaaaaaa,x,Kern,We bake,2014-11-10 22:30:33,2015-09-30\n");
        assertThat(sink.accounts())
                .extracting(account -> account.ref().id(), Account::name)
                .containsExactly(tuple("UCaaaaaaaaaaaaaaaaaaaaaa", "Kern"));
    }

    @Test
    void theIdOfAChannelIsAnAddress() throws IOException {
        CollectingSink sink =
                read("ChannelName,username,followers,YoutubeLink\nKern,Kern and Kruste,900,UCaaaaaaaaaaaaaaaaaaaaaa\n");
        assertThat(sink.accounts())
                .extracting(account -> account.ref().id())
                .containsExactly("UCaaaaaaaaaaaaaaaaaaaaaa");
    }

    @Test
    void headingsThatAProgramWroteTogetherAreRead() throws IOException {
        CollectingSink sink = read("username,instagramurl,followers\n@zoe.test,https://instagram.com/zoe.test,900\n");
        assertThat(sink.accounts())
                .extracting(account -> account.ref().handle())
                .containsExactly("zoe.test");
    }

    @Test
    void anAccountThatStandsTwiceIsTold() throws IOException {
        CollectingSink sink = read("name,platform,followers\nAnna Berg,ig,12000\nAnna Berg,ig,900\n");
        assertThat(sink.issues()).extracting(ReadIssue::code).contains("account-twice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Followers (K)|12.3|12300|100",
                "Followers (K)|45|45000|1000",
                "Follower in Tsd.|12,3|12300|100",
                "Follower (Mio.)|1,2|1200000|100000",
                "Followers in millions|2|2000000|1000000",
                "Followers (000s)|12|12000|1000",
                "Subscribers_in_thousands|5|5000|1000",
                "Followers (K)|12.3K|12300|100",
                "followers|12300|12300|0"
            })
    void aHeadingMaySayThatNumbersAreThousandsOrMillions(String heading, String written, long followers, long step)
            throws IOException {
        Account account = read("platform;handle;" + heading + "\nig;zoe;" + written + "\n")
                .accounts()
                .get(0);
        assertThat(account.followers().value()).isEqualTo(followers);
        assertThat(account.followers().step()).isEqualTo(step);
    }

    @Test
    void aRowOfDataIsNoHeading() {
        assertThat(new CreatorListReader()
                        .recognise(FileInMemory.of("x.csv", "Rank,Who\n1,tiktok,U.S.A,51000\n2,zoe,U.S.A,7000\n")))
                .isEmpty();
        assertThat(HeadingRow.of(java.util.List.of("Anna", "Profil", "12345")).isHeading())
                .isFalse();
        assertThat(HeadingRow.of(java.util.List.of("Name", "Profil", "Follower"))
                        .isHeading())
                .isTrue();
    }

    @Test
    void aSumAndARemarkBelowTheListAreNoCreators() throws IOException {
        CollectingSink sink = read(
                "Platform,Handle,Followers\nInstagram,@anna.berg,1200\nTotal,,1200\n\nLast updated 2026-01-01 by Max\n");
        assertThat(sink.accounts()).hasSize(1);
        assertThat(sink.rejected()).isEmpty();
        assertThat(sink.issues()).extracting(ReadIssue::code).containsExactly("no-row");
    }

    @Test
    void aWholeListMayHaveADay() {
        assertThat(new CreatorListReader()
                        .recognise(FileInMemory.of(
                                "l.csv", "platform,username,followers,avg_likes,date\nig,zoe,1200,50,2026-01-01\n")))
                .containsExactly(Claim.shape("csv"));
    }

    @Test
    void aListWithoutAPlatformIsRefusedWithWhatIsMissing() throws IOException {
        String list = "Rank,Name,Username,Follower Count\n1,Anna,@anna.berg,10.4K\n2,Tom,@tomkuhn,7.4M\n";
        assertThat(read(list).refusal())
                .hasValueSatisfying(refusal -> assertThat(refusal.code()).isEqualTo("no-platform"));
        CollectingSink inFolder = readAs("exports/tiktok/list.csv", list);
        assertThat(inFolder.accounts())
                .extracting(account -> account.ref().toString(), account -> account.followers()
                        .value())
                .containsExactly(tuple("tiktok:anna.berg", 10400L), tuple("tiktok:tomkuhn", 7400000L));
        assertThat(readAs("top_insta_creators.csv", list).accounts())
                .allMatch(account -> account.ref().platform().equals("instagram"));
    }

    @Test
    void idsAndAddressesOfChannelsSayTheirPlatform() throws IOException {
        CollectingSink sink = read("Influencer,Handle,Channel ID\nAnna,@annaberg,UCaaaaaaaaaaaaaaaaaaaaaa\n");
        assertThat(sink.accounts().get(0).ref().platform()).isEqualTo("youtube");
        assertThat(
                        read("Rank,Username,Subscribers,Links\n1,annaberg,249500,http://youtube.com/channel/UCaaaaaaaaaaaaaaaaaaaaaa\n")
                                .accounts())
                .extracting(account -> account.ref().platform(), account -> account.ref()
                        .id())
                .containsExactly(tuple("youtube", "UCaaaaaaaaaaaaaaaaaaaaaa"));
    }

    @Test
    void handlesAndNamesThatStandInEachOthersPlaceAreToldByTheirLook() throws IOException {
        CollectingSink swapped =
                read("platform,handle,name,followers\ntt,Anna macht Kuchen,annakuchen,5\ntt,Tom Zug,tomtrain,6\n");
        assertThat(swapped.accounts())
                .extracting(account -> account.ref().handle(), Account::name)
                .containsExactly(tuple("annakuchen", "Anna macht Kuchen"), tuple("tomtrain", "Tom Zug"));
        CollectingSink two = read("platform,nickname,unique_id,followers\ntiktok,Anna macht Kuchen,annakuchen,12300\n");
        assertThat(two.accounts().get(0).ref().handle()).isEqualTo("annakuchen");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "instagram|TBD|no-handle",
                "instagram|anna.berg / @annaberg.tt|no-handle",
                "instagram|anna.berg (Berlin)|no-handle",
                "x|not.on.x|no-handle",
                "Instagram & TikTok|@anna|several-platforms",
                "IG/TT|@anna|several-platforms"
            })
    void whatIsNoHandleIsNone(String platform, String handle, String code) throws IOException {
        CollectingSink sink = read("platform;handle;followers\n" + platform + ";" + handle + ";3000\n");
        assertThat(sink.accounts()).isEmpty();
        assertThat(sink.rejected()).extracting(ReadIssue::code).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
        "https://vm.tiktok.com/ZMabc123/",
        "https://www.tiktok.com/t/ZMabc123/",
        "https://youtu.be/aaaaaaaaaaa",
        "https://www.facebook.com/share/1AbC/",
        "https://www.instagram.com/reel/C3MvRq8oAAB/"
    })
    void anAddressThatNamesNobodyIsNoHandle(String address) throws IOException {
        CollectingSink sink = read("Name,Link,Followers\nAnna," + address + ",2000\n");
        assertThat(sink.accounts()).isEmpty();
        assertThat(sink.rejected()).extracting(ReadIssue::code).containsExactly("no-account");
    }

    @Test
    void aRowWhoseCellsAreShiftedIsToldAndTheRestIsKept() throws IOException {
        CollectingSink sink = read("platform,handle,followers\n@anna,12300,\nig,@tom,400\ninstagram,,@max\n");
        assertThat(sink.accounts())
                .extracting(account -> account.ref().toString())
                .containsExactly("instagram:tom");
        assertThat(sink.rejected()).extracting(ReadIssue::code).containsExactly("row-shifted", "no-account");
    }

    @Test
    void whenARowWasWrittenIsNotWhenTheAccountWasMade() throws IOException {
        CollectingSink sink =
                read("platform,handle,createdAt,updatedAt\nig,zoe,2026-01-15T13:28:51Z,2026-01-15T13:28:51Z\n");
        assertThat(sink.accounts().get(0).created().isKnown()).isFalse();
    }

    @Test
    void theBestKnownListsAreSurelyLists() {
        assertThat(new CreatorListReader()
                        .recognise(FileInMemory.of(
                                "l.csv",
                                "ad,sektor,takipci,etkilesim,platform\nAykut Elmas,Mizah,7500000,6.2,Instagram\n")))
                .containsExactly(Claim.shape("csv"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "platform,handle_or_url,followers|ig,https://www.instagram.com/zoe/,500",
                "platform,username/link,followers|ig,zoe,500",
                "Links to profile,Country,followers|https://www.instagram.com/zoe/,DE,500",
                "Instagram Handle #2,Instagram Followers,City|@zoe,500,Berlin",
                "platform,handle,Follower/subscriber count|ig,zoe,500",
                "platform,handle,Seguidores a 1 de Febrero|ig,zoe,500",
                "platform,handle,num_followers_x,num_followers_y|ig,zoe,500,400"
            })
    void howeverItIsHeadedARowIsOfWhomItsCellsName(String header, String row) throws IOException {
        CollectingSink sink = read(header + "\n" + row + "\n");
        assertThat(sink.accounts())
                .extracting(account -> account.ref().toString(), account -> account.followers()
                        .value())
                .containsExactly(tuple("instagram:zoe", 500L));
    }

    @ParameterizedTest
    @CsvSource({"63c55b13-6788-4776-993e-17f6a372d76d", "6375d49f6cbf1b635cd3a3ec"})
    void aKeyOfADatabaseIsNobodysIdOnAPlatform(String key) throws IOException {
        CollectingSink sink = read("id,platform,handle\n" + key + ",ig,zoe\n");
        assertThat(sink.accounts().get(0).ref().id()).isEmpty();
        assertThat(sink.issues()).extracting(ReadIssue::code).containsExactly("row-numbers");
    }

    @Test
    void aNameBesideTheIdsOfAPlatformIsAName() throws IOException {
        CollectingSink sink = readAs(
                "twitter_users.csv",
                "user_id,user_name,followers\n4196983835,Anna Berg®,900\n4196983836,Tom Kuhn,800\n");
        assertThat(sink.accounts())
                .extracting(account -> account.ref().id(), Account::name)
                .containsExactly(tuple("4196983835", "Anna Berg®"), tuple("4196983836", "Tom Kuhn"));
    }

    @Test
    void aDayAboveTwelveInAnyRowSettlesTheDatesOfAList() throws IOException {
        CollectingSink sink =
                read("platform,handle,created,followers\nig,zoe,1/2/2020,9\nig,ida,31/2/2020,9\nig,tom,31/3/2020,9\n");
        assertThat(sink.accounts())
                .extracting(Account::created)
                .containsExactly(
                        Moment.local(LocalDateTime.parse("2020-02-01T00:00")),
                        Moment.unknown(),
                        Moment.local(LocalDateTime.parse("2020-03-31T00:00")));
        assertThat(sink.issues()).extracting(ReadIssue::code).contains("day-order", "bad-time");
    }

    @ParameterizedTest
    @CsvSource({
        "twitter_accounts.csv, '0wl_test\n0x00test\nbanana.test\n', x:0wl_test",
        "twitter_users.csv, 'name\nTolonews1\nAnnaBerg\n', x:Tolonews1",
        "instagram.csv, 'username\nzoe.test\nida.test\n', instagram:zoe.test",
        "exports/tiktok/list.csv, '@zoe\n@ida\n', tiktok:zoe",
        "list.csv, 'https://www.instagram.com/zoe.test/\nhttps://www.instagram.com/ida.test/\n', instagram:zoe.test",
        "list.csv, 'Zoe Backt;https://www.tiktok.com/@zoe\nIda Salz;https://www.tiktok.com/@ida\n', tiktok:zoe",
        "x_influencers.csv, ',0\n0,zoe_test\n1,idatest\n', x:zoe_test"
    })
    void aListOfHandlesOrAddressesNeedsNoHeadings(String path, String text, String first) throws IOException {
        assertThat(new CreatorListReader().recognise(FileInMemory.of(path, text)))
                .containsExactly(Claim.fallback("csv"));
        CollectingSink sink = readAs(path, text);
        assertThat(sink.accounts()).hasSize(2);
        assertThat(sink.accounts().get(0).ref().toString()).isEqualTo(first);
        assertThat(sink.issues()).extracting(ReadIssue::code).contains("headings-missing");
    }

    @ParameterizedTest
    @CsvSource({
        "twitter_words.csv, 'bread\nsalt\noven\nflour\n'",
        "list.csv, '0wl_test\n0x00test\n'",
        "instagram_tags.csv, '#bread\n#salt_2\n'",
        "tiktok.csv, 'a,b_1,c.d,e2\nf,g_1,h.i,j2\n'"
    })
    void wordsAndTablesWithoutHeadingsAreNoLists(String path, String text) {
        assertThat(new CreatorListReader().recognise(FileInMemory.of(path, text)))
                .isEmpty();
    }

    @Test
    void aNameBesideAnAddressIsTheName() throws IOException {
        CollectingSink sink =
                readAs("list.csv", "Zoe Backt,https://www.tiktok.com/@zoe\nIda Salz,https://www.tiktok.com/@ida\n");
        assertThat(sink.accounts()).extracting(Account::name).containsExactly("Zoe Backt", "Ida Salz");
    }

    @Test
    void thousandsAreGroupedAsInIndia() throws IOException {
        CollectingSink sink = read("platform,handle,followers\nyt,@lena,\"22,20,00,000\"\n");
        assertThat(sink.accounts().get(0).followers().value()).isEqualTo(222_000_000L);
    }

    @Test
    void jsonOfAShopIsNoListOfCreators() {
        String coupons =
                "{\"data\":[{\"coupon_id\":571,\"amount\":12,\"orders_count\":1,\"_links\":{\"coupon\":[{\"href\":\"x\"}]}}]}";
        assertThat(new CreatorListReader().recognise(FileInMemory.of("coupons.json", coupons)))
                .isEmpty();
    }

    @Test
    void aListAsJsonThatEndsTooEarlyKeepsWhatCameBefore() throws IOException {
        String list = "[{\"platform\":\"ig\",\"username\":\"zoe\",\"followersCount\":500},{\"platform\":\"ig\",\"usern";
        FileInMemory file = FileInMemory.of("list.json", list);
        assertThat(new CreatorListReader().recognise(file)).containsExactly(Claim.fallback("json"));
        CollectingSink sink = new CollectingSink();
        new CreatorListReader().read(file, "json", sink);
        assertThat(sink.accounts())
                .extracting(account -> account.ref().toString(), account -> account.followers()
                        .value())
                .containsExactly(tuple("instagram:zoe", 500L));
        assertThat(sink.issues()).extracting(ReadIssue::code).containsExactly("truncated");
    }

    private static CollectingSink read(String text) throws IOException {
        return readAs("list.csv", text);
    }

    private static CollectingSink readAs(String path, String text) throws IOException {
        CollectingSink sink = new CollectingSink();
        new CreatorListReader().read(FileInMemory.of(path, text), "csv", sink);
        return sink;
    }
}
