package dev.rapport.core.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Problem;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Exchange;
import dev.rapport.judged.Joins;
import dev.rapport.written.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bookings against each other and against who is known. */
class BookingCheckTest {

    private static final AccountRef ZOE = AccountRef.of("instagram", "801", "zoe.backt");

    @TempDir
    private Path folder;

    @Test
    void aCodeOfTwoCreatorsIsNamedWhereItStandsTheSecondTime() throws IOException {
        BookingsReader.Read bookings = bookings("zoe.backt,post,ZOE10\nida,post,zoe10\nzoe.backt,reel,ZOE10\n");
        assertThat(BookingCheck.codes(bookings))
                .extracting(problem -> problem.place() + " " + problem.code())
                .containsExactly("deliverables.csv:3:3 code-of-two");
    }

    @Test
    void aBookingOfSomebodyWhomNoFileBroughtIsNamed() throws IOException {
        BookingsReader.Read bookings = bookings(
                "@Zoe.Backt,post,A\ninstagram:zoe.backt,post,B\n801,post,C\nthe-joined,post,D\nzoe.bakt,post,E\n");
        Joins joins = new Joins(List.of(new Joins.Join("the-joined", ZOE)));
        assertThat(BookingCheck.strangers(bookings, List.of(ZOE), joins))
                .extracting(problem -> problem.place() + " " + problem.hint())
                .containsExactly("deliverables.csv:6:1 Maybe zoe.backt.");
    }

    @Test
    void aFeeInACurrencyWithoutARateIsToldOnceACurrency() throws IOException {
        BookingsReader.Read bookings = bookings(
                "creator,planned,fee,gift,status\n",
                "zoe,2026-03-04,520 CHF,18 EUR,\nida,2026-03-05,300,9 CHF,\nmia,2026-03-05,300 GBP,,cancelled\n");
        Campaign campaign = CampaignReader.parse("budget: 3000 EUR\nniches: [bread]\n");
        assertThat(BookingCheck.currencies(bookings, campaign, Exchange.NONE))
                .extracting(problem -> problem.place() + " " + problem.code() + " " + problem.message())
                .containsExactly(
                        "deliverables.csv:2:1 currency-without-rate Amounts in CHF are not used, because currencies.csv has"
                                + " no rate to EUR of 2026-03-04 or before: zoe-booking-1, ida-booking-1.");
    }

    @Test
    void aCurrencyThatDoesNotExistIsNotTheCampaigns() throws IOException {
        Files.writeString(folder.resolve("deliverables.csv"), "creator,fee,gift,currency\nzoe,520,18,SFR\n");
        BookingsReader.Read read = BookingsReader.read(new Workspace(folder), Currency.getInstance("EUR"));
        assertThat(read.problems().all()).extracting(Problem::code).containsExactly("unknown-currency");
        assertThat(read.bookings().get(0).fee()).isEmpty();
    }

    @Test
    void aFeeThatCannotBeReadLeavesTheCostUnknownWhateverTheGiftIsWorth() throws IOException {
        assertThat(bookings("creator,fee,gift\n", "zoe,520 EUR + 10 %,18 EUR\n").bookings())
                .allSatisfy(booking -> assertThat(booking.gift()).isEmpty());
    }

    /** Whatever the results do not count is told: a sign makes another name, case and blanks do not. */
    @Test
    void aCampaignIsKnownAsTheResultsKnowIt() throws IOException {
        BookingsReader.Read bookings =
                bookings("creator,campaign\n", "zoe,spring  PANTRY 2026\nida,Spring-Pantry 2026\n");
        List<String> campaigns = List.of("Spring Pantry 2026");
        assertThat(BookingCheck.campaigns(bookings, campaigns))
                .extracting(problem -> problem.place() + " " + problem.hint())
                .containsExactly("deliverables.csv:3:2 Maybe Spring Pantry 2026.");
        assertThat(bookings.bookings())
                .extracting(booking -> booking.isOf("Spring Pantry 2026"))
                .containsExactly(true, false);
    }

    @Test
    void aCampaignThatIsNearlyOneOfTheWorkspaceIsASlipAndAnyOtherWorthKnowing() throws IOException {
        BookingsReader.Read bookings = bookings(
                "creator,campaign\n",
                "a,winter baking 2025 \nb,Winter baking\nc,Winterbakign 2025\nd,Summer crusts\ne,\nf,Winter baking\n");
        assertThat(BookingCheck.campaigns(bookings, List.of("Spring pantry", "Winter baking 2025")))
                .extracting(problem -> problem.severity().id() + " " + problem.place() + " " + problem.hint())
                .containsExactly(
                        "warning deliverables.csv:3:2 Maybe Winter baking 2025.",
                        "warning deliverables.csv:4:2 Maybe Winter baking 2025.",
                        "info deliverables.csv:5:2 ");
    }

    @Test
    void anAddressOfAProfileOrOfAnotherPlatformIsNoPost() throws IOException {
        BookingsReader.Read bookings = bookings(
                "creator,platform,permalink\n",
                "a,instagram,https://www.instagram.com/zoe.backt/\nb,instagram,https://www.tiktok.com/@zoe/video/12\n"
                        + "c,instagram,https://www.instagram.com/p/Cmi2CmclWn3/\nd,youtube,https://www.youtube.com/watch?v=abc\n"
                        + "@zoe,tiktok,https://www.tiktok.com/@zoe/video/12\nf,instagram,https://hafenundkorn.example/zoe\n");
        assertThat(BookingCheck.permalinks(bookings, new Joins(List.of())))
                .extracting(problem -> problem.place() + " " + problem.code())
                .containsExactly("deliverables.csv:2:3 no-post-address", "deliverables.csv:3:3 platform-differs");
    }

    @Test
    void anAssetOfABookingThatThereIsNotOrOfAnotherCreatorIsNamed() throws IOException {
        Files.writeString(
                folder.resolve("assets.csv"),
                "id,creator,booking\none,zoe,w-zoo\ntwo,@Zoe,w-zoe\nthree,zoe,w-ida\nfour,zoe,\n");
        BookingsReader.Read bookings = bookings("id,creator\n", "w-zoe,instagram:zoe\nw-ida,ida\n");
        List<AssetRow> rows = AssetsReader.read(new Workspace(folder), new Problems());
        assertThat(AssetCheck.bookings(rows, bookings, Joins.NONE))
                .extracting(problem -> problem.place() + " " + problem.code() + " " + problem.hint())
                .containsExactly(
                        "assets.csv:2:3 unknown-booking Maybe w-zoe.",
                        "assets.csv:4:3 booking-of-another Maybe another booking is meant; that one stands at deliverables.csv:3:1.");
    }

    @Test
    void aPostOfAnotherCreatorAndACopiedBookingAreTold() throws IOException {
        BookingsReader.Read bookings = bookings(
                "id,creator,platform,deliverable,planned,permalink\n",
                "a,zoe,instagram,post,2026-01-02,https://www.instagram.com/ida.bakes/p/Cmi2CmclWn3/\n"
                        + "b,@Ida.bakes,instagram,post,2026-01-02,https://www.instagram.com/ida.bakes/p/Cmi2CmclWn3/\n"
                        + "c,Zoe K,instagram,post,2026-01-02,https://www.instagram.com/zoe/reel/Cmi2CmclWn3/\n"
                        + "d,noor,instagram,story,2026-01-03,\ne,noor,instagram,story,2026-01-03,\n"
                        + "f,noor,instagram,story,2026-01-04,\n");
        Joins joins = new Joins(
                List.of(new Joins.Join("Zoe K", AccountRef.of("instagram", "", "zoe"), "", "creators.csv:2:1")));
        assertThat(BookingCheck.permalinks(bookings, joins))
                .extracting(problem -> problem.place() + " " + problem.code())
                .containsExactly("deliverables.csv:2:6 post-of-another");
        assertThat(BookingCheck.twice(bookings))
                .extracting(problem -> problem.place() + " " + problem.code())
                .containsExactly("deliverables.csv:6:1 same-booking");
    }

    @Test
    void anAssetOfNobodyIsTold() throws IOException {
        Files.writeString(folder.resolve("assets.csv"), "id,creator,file\none,zoe.bakt,a.mp4\ntwo,zoe.backt,b.mp4\n");
        List<AssetRow> rows = AssetsReader.read(new Workspace(folder), new Problems());
        List<AccountRef> accounts = List.of(AccountRef.of("instagram", "", "zoe.backt"));
        assertThat(AssetCheck.strangers(rows, List.of(), accounts, Joins.NONE))
                .extracting(problem -> problem.place() + " " + problem.code() + " " + problem.hint())
                .containsExactly("assets.csv:2:2 unknown-creator Maybe zoe.backt.");
    }

    @Test
    void nobodysSignatureAllChannelsAndACodeInPartsAreTold() throws IOException {
        Files.writeString(
                folder.resolve("deliverables.csv"),
                "id,creator,code,channels,rights until,signed by,reach,territory,fee\na,zoe,zoe 10,website,6 Monate,nein,8.9k,DACH ohne Schweiz,640 EUR + 10 %\n"
                        + "b,ida,IDA10 IDA15,alle Kanäle,unbegrenzt,ja,\nc,mara,MARA10,paid ads,KW 3,M. Oelmez,\n");
        BookingsReader.Read read = BookingsReader.read(new Workspace(folder), Currency.getInstance("EUR"));
        assertThat(read.problems().all())
                .extracting(problem -> problem.place().replaceFirst("^deliverables.csv:", "") + " " + problem.code()
                        + " " + problem.hint())
                .containsExactlyInAnyOrder(
                        "2:3 code-in-parts Maybe zoe10, without the blank.",
                        "2:5 bad-date Maybe the day on which that time ends, such as 2026-03-31.",
                        "2:6 not-signed Maybe leave it empty until somebody did.",
                        "2:7 bad-number Maybe 8900.",
                        "2:8 unknown-territory Maybe a code of ISO 3166 with two letters, such as DE or GB.",
                        "2:9 bad-price Maybe the sum, instead of 640 EUR and something on top of it.",
                        "3:4 all-channels Maybe each by its name, such as paid ads; website; newsletter.",
                        "3:5 bad-date Maybe leave it empty, where there is no end.",
                        "3:6 not-signed Maybe a name, such as Z. Kornmann.",
                        "4:5 bad-date Maybe a day of that week, such as 2026-03-31.");
        assertThat(read.bookings())
                .extracting(booking -> booking.rights().signedBy())
                .containsExactly("", "ja", "M. Oelmez");
    }

    private BookingsReader.Read bookings(String headings, String rows) throws IOException {
        Files.writeString(folder.resolve("deliverables.csv"), headings + rows);
        return BookingsReader.read(new Workspace(folder), Currency.getInstance("EUR"));
    }

    private BookingsReader.Read bookings(String rows) throws IOException {
        Files.writeString(folder.resolve("deliverables.csv"), "creator,deliverable,code\n" + rows);
        return BookingsReader.read(new Workspace(folder), Currency.getInstance("EUR"));
    }
}
