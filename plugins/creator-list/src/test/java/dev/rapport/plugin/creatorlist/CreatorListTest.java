package dev.rapport.plugin.creatorlist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Flag;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.Confidence;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.testkit.reader.CollectingSink;
import dev.rapport.testkit.reader.FileInMemory;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreatorListTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12.3k|12300",
                "1.234.567|1234567",
                "1,234,567|1234567",
                "12 500|12500",
                "12'500|12500",
                "324.0|324",
                "1,2 Mio|1200000",
                "0|0"
            })
    void followersAreReadAsPeopleWriteThem(String written, long followers) throws IOException {
        assertThat(first("platform;handle;followers\nig;a;" + written + "\n")
                        .followers()
                        .value())
                .isEqualTo(followers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "inf", "-5", "-1", "many", "1e400", "1.2.3", "99999999999999999999"})
    void aNumberThatIsNoneCostsItsCellAndNotItsRow(String written) throws IOException {
        CollectingSink sink = read("platform;handle;followers;bio\nig;a;" + written + ";hello\n");
        assertThat(sink.accounts()).hasSize(1);
        assertThat(sink.accounts().get(0).followers()).isEqualTo(Count.unknown());
        assertThat(sink.accounts().get(0).bio()).isEqualTo("hello");
        assertThat(sink.issues()).extracting(ReadIssue::code, ReadIssue::place).containsExactly(tuple("2:3"));
    }

    @Test
    void aReportThatSaysWhatItIsAboutLineByLineIsNoList() {
        String report =
                "Platform,Facebook\nBusiness,Kiln House\nPage ID,191000000000001\nDays,62\n\nMetric,Total\nViews,761\n";
        assertThat(new CreatorListReader().recognise(FileInMemory.of("report.csv", report)))
                .isEmpty();
        String foreign = report.replace("Platform", "Платформа");
        assertThat(new CreatorListReader().recognise(FileInMemory.of("report.csv", foreign)))
                .isEmpty();
    }

    @Test
    void aNumberOfAMillionDigitsIsNoNumber() throws IOException {
        CollectingSink sink = read("platform,handle,followers\nig,a," + "9".repeat(1_000_000) + "\nig,b,7\n");
        assertThat(sink.accounts()).hasSize(2);
        assertThat(sink.issues()).hasSize(1);
        assertThat(sink.issues().get(0).message())
                .contains("1000000 characters")
                .hasSizeLessThan(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ER|3,5 %|0.035",
                "Engagement-Rate (%)|3.5|0.035",
                "engagement_rate|0.035|0.035",
                "engagement_rate|3.5|0.035",
                "Engagement Rate %|0.035|0.035",
                "taux d'engagement|2,25%|0.0225",
                "ER|0|0",
            })
    void anEngagementRateIsKeptAsAFraction(String heading, String written, double rate) throws IOException {
        assertThat(first("platform;handle;" + heading + "\nig;a;" + written + "\n")
                        .stated()
                        .engagementRate())
                .hasValue(rate);
    }

    @Test
    void oneHighRateDoesNotTurnAColumnOfFractionsIntoPercent() throws IOException {
        CollectingSink sink = read("platform,handle,er\nig,a,0.03\nig,b,0.05\nig,c,1.91\n");
        assertThat(sink.accounts())
                .extracting(a -> a.stated().engagementRate().orElse(-1))
                .containsExactly(0.03, 0.05, 1.91);
        assertThat(sink.issues()).extracting(ReadIssue::code).containsExactly("rate-implausible");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "price (EUR)|250|POST|250.00 EUR",
                "fee usd|1,200|POST|1200.00 USD",
                "Reel fee|€ 1.200,50|REEL|1200.50 EUR",
                "price post|$99.90|POST|99.90 USD",
                "Story price (GBP)|80|STORY|80.00 GBP",
                "prix par vidéo|300 €|VIDEO|300.00 EUR",
                "Honorar Story CHF|CHF 450.-|STORY|450.00 CHF",
                "feeEur|1.5k|POST|1500.00 EUR",
                "UGC (EUR)|120|UGC|120.00 EUR",
            })
    void aPriceBelongsToItsDeliverable(String heading, String written, Deliverable deliverable, String money)
            throws IOException {
        assertThat(first("platform|handle|" + heading + "\nig|a|" + written + "\n")
                        .stated()
                        .fees()
                        .fee(deliverable)
                        .orElseThrow())
                .hasToString(money);
    }

    @Test
    void aPriceWithoutACurrencyIsLeftOutAndTold() throws IOException {
        CollectingSink sink = read("platform,handle,price\nig,a,250\nig,b,300\n");
        assertThat(sink.accounts()).allMatch(a -> a.stated().fees().fees().isEmpty());
        assertThat(sink.issues()).extracting(ReadIssue::code).containsExactly("currency-unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "IG,instagram",
        "Insta,instagram",
        "Instagram,instagram",
        "YT,youtube",
        "You Tube,youtube",
        "X (Twitter),x",
        "Tik Tok,tiktok",
        "TIKTOK,tiktok",
        "Bsky,bluesky",
        "FB,facebook",
        "LinkedIn,linkedin"
    })
    void platformsHaveManyNames(String written, String platform) throws IOException {
        assertThat(first("network;username\n" + written + ";zoe\n").ref().platform())
                .isEqualTo(platform);
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.instagram.com/zoe.backt/?hl=en,instagram,,zoe.backt",
        "instagram.com/zoe,instagram,,zoe",
        "https://www.tiktok.com/@zoe,tiktok,,zoe",
        "https://m.youtube.com/@zoe/videos,youtube,,zoe",
        "https://youtube.com/channel/UCabcdefghijklmnopqrstuv,youtube,UCabcdefghijklmnopqrstuv,",
        "https://twitter.com/zoe,x,,zoe",
        "https://www.facebook.com/profile.php?id=100,facebook,100,",
        "https://chaos.example/@zoe,mastodon,,zoe@chaos.example",
        "https://t.me/zoe,telegram,,zoe",
        "https://www.linkedin.com/in/zoe/,linkedin,,zoe",
        "https://www.reddit.com/user/zoe,reddit,,zoe",
        "https://www.pinterest.de/zoe/,pinterest,,zoe"
    })
    void theAddressOfAProfileNamesPlatformAndHandle(String url, String platform, String id, String handle)
            throws IOException {
        var ref = first("profile url;name\n" + url + ";Zoe\n").ref();
        assertThat(ref.platform()).isEqualTo(platform);
        assertThat(ref.id()).isEqualTo(id == null ? "" : id);
        assertThat(ref.handle()).isEqualTo(handle == null ? "" : handle);
    }

    @ParameterizedTest
    @CsvSource({
        "Instagram handle,instagram",
        "IG username,instagram",
        "TikTok-Account,tiktok",
        "YouTube channel id,youtube"
    })
    void theHeadingOfAHandleMayNameThePlatform(String heading, String platform) throws IOException {
        String list = heading + ";name;followers\nzoe;Zoe;5\n";
        assertThat(new CreatorListReader().recognise(FileInMemory.of("x.csv", list)))
                .containsExactly(Claim.shape("csv"));
        assertThat(first(list).ref().platform()).isEqualTo(platform);
    }

    @Test
    void ofTwoHandlesEachIsAnAccountWithTheAddressOfTheOther() throws IOException {
        CollectingSink sink = read("Instagram handle;TikTok handle\nzoe;zoe.t\n");
        assertThat(sink.accounts())
                .extracting(a -> a.ref().toString(), Account::urls)
                .containsExactly(
                        Tuple.tuple("instagram:zoe", List.of("https://www.tiktok.com/@zoe.t")),
                        Tuple.tuple("tiktok:zoe.t", List.of("https://www.instagram.com/zoe/")));
        assertThat(sink.issues()).extracting(ReadIssue::code).containsExactly("several-accounts");
    }

    @Test
    void theAddressOfAPostNamesNobody() throws IOException {
        CollectingSink sink = read("url;name\nhttps://www.instagram.com/p/Cabc/;Zoe\n");
        assertThat(sink.accounts()).isEmpty();
        assertThat(sink.rejected()).extracting(ReadIssue::code).containsExactly("no-account");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plattform;Nutzername;Abonnenten",
                "plateforme;pseudo;abonnés",
                "Red social;Usuario;Seguidores",
                "Piattaforma;Nome utente;Iscritti",
                "Plataforma;Usuário;# seguidores",
                "Platform;Gebruikersnaam;Aantal volgers",
                "Platforma;Użytkownik;Liczba obserwujących",
                "PLATFORM;HANDLE;Follower count",
                "platform;account;followers_count",
                "platform;username;followersCount",
                "platform;@;# followers"
            })
    void headingsAreReadInManyLanguages(String headings) throws IOException {
        Account account = first(headings + "\nInstagram;zoe;1200\n");
        assertThat(account.ref().handle()).isEqualTo("zoe");
        assertThat(account.followers()).isEqualTo(Count.exact(1200));
    }

    @ParameterizedTest
    @CsvSource({
        "ja,YES",
        "Nein,NO",
        "oui,YES",
        "não,NO",
        "✓,YES",
        "TRUE,YES",
        "0,NO",
        "sí,YES",
        "tak,YES",
        "maybe,UNKNOWN"
    })
    void yesAndNoHaveManyNames(String written, Flag flag) throws IOException {
        assertThat(first("platform;handle;verified\nig;a;" + written + "\n").verified())
                .isEqualTo(flag);
    }

    @Test
    void anUnknownColumnIsToldOnceWithTheNearestKnownOne() throws IOException {
        CollectingSink sink = read("platform,handle,folowers,mood\nig,a,1,x\nig,b,2,y\n");
        assertThat(sink.issues()).extracting(ReadIssue::code).containsExactly("unknown-column", "unknown-column");
        assertThat(sink.issues().get(0).message()).contains("(folowers)").contains("Maybe followers");
        assertThat(sink.issues().get(1).message()).contains("(mood)").doesNotContain("Maybe");
        assertThat(sink.issues().get(0).place()).isEqualTo("1:3");
        assertThat(sink.issues().get(1).message()).contains("fields: in pack.yaml");
    }

    @Test
    void whatStandsBelowAnUnknownColumnIsHandedOverAsItIsWritten() throws IOException {
        CollectingSink sink = read("platform;handle;Wiedersehen?;Notiz;\nig;a; Gern ; 1.5 kg;x\nig;b;;;\n");
        assertThat(sink.accounts().get(0).fields()).isEqualTo(Map.of("Wiedersehen?", "Gern", "Notiz", "1.5 kg"));
        assertThat(sink.accounts().get(1).fields()).isEmpty();
    }

    @Test
    void ofTwoColumnsThatAreWrittenAlikeTheFirstThatSaysSomethingCounts() throws IOException {
        CollectingSink sink = read("platform,handle,mood,mood\nig,a,,good\nig,b,bad,good\n");
        assertThat(sink.accounts())
                .extracting(account -> account.fields().get("mood"))
                .containsExactly("good", "bad");
    }

    @Test
    void theDataSetOfAnotherPluginIsNoList() {
        String header = "url,nickname,name,bio,follower_count,following_count,boards_num,country_code,profile_id\n";
        assertThat(new CreatorListReader().recognise(FileInMemory.of("x.csv", header)))
                .isEmpty();
    }

    @Test
    void aRowWithoutPlatformOrAccountIsRejectedWithItsPlace() throws IOException {
        CollectingSink sink = read("handle,platform,followers\n,instagram,5\nzoe,,6\nmia,ig,7\n");
        assertThat(sink.accounts()).hasSize(1);
        assertThat(sink.rejected()).extracting(ReadIssue::code).containsExactly("no-account", "no-platform");
        assertThat(sink.rejected()).extracting(ReadIssue::place).containsExactly("2:1", "3:2");
    }

    @Test
    void anIdThatASpreadsheetRoundedIsNoId() throws IOException {
        CollectingSink sink = read("platform;id;handle\nig;1,78E+16;zoe\n");
        assertThat(sink.accounts().get(0).ref().id()).isEmpty();
        assertThat(sink.issues()).extracting(ReadIssue::code).containsExactly("id-rounded");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,shortCode,url,ownerUsername,likesCount\n",
                "Post ID,Account ID,Account username,Permalink,Platform\n",
                "Content,Video title,Video publish time,Views\n",
                "_fivetran_id,platform,username,followers\n",
                "Post_ID,Creator_ID,Handle,Platform,Date,Reach\n",
                "channel_title,video_id,views,likes\n",
                "name,email\n"
            })
    void tablesOfOtherKindsAreNotSurelyLists(String header) {
        assertThat(new CreatorListReader().recognise(FileInMemory.of("x.csv", header)))
                .filteredOn(claim -> !claim.confidence().equals(Confidence.FALLBACK))
                .isEmpty();
    }

    private static org.assertj.core.groups.Tuple tuple(String place) {
        return Tuple.tuple("bad-number", place);
    }

    private static Account first(String text) throws IOException {
        List<Account> accounts = read(text).accounts();
        assertThat(accounts).hasSize(1);
        return accounts.get(0);
    }

    private static CollectingSink read(String text) throws IOException {
        CollectingSink sink = new CollectingSink();
        new CreatorListReader().read(FileInMemory.of("list.csv", text), "csv", sink);
        return sink;
    }
}
