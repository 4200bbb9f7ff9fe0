package dev.rapport.core.ugc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountData;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Creator;
import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostKind;
import dev.rapport.api.model.Problem;
import dev.rapport.core.outcome.Measuring;
import dev.rapport.core.workspace.AssetsReader;
import dev.rapport.core.workspace.BookingsReader;
import dev.rapport.core.workspace.CampaignReader;
import dev.rapport.core.workspace.Workspace;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Exchange;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Range;
import dev.rapport.judged.brief.Conventions;
import dev.rapport.judged.outcome.Asset;
import dev.rapport.judged.outcome.AssetKind;
import dev.rapport.judged.outcome.Booking;
import dev.rapport.judged.outcome.Catalogue;
import dev.rapport.judged.outcome.RivalPost;
import dev.rapport.judged.outcome.Use;
import dev.rapport.written.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may be used where today, worked out by hand. */
class CataloguingTest {

    private static final Campaign CAMPAIGN = CampaignReader.parse(
            """
            name: Spring
            brand: {name: Kern & Kruste}
            budget: 3000 EUR
            markets: [DE, AT]
            rivals: [Mühlenglück]
            usageRights: {channels: [paid ads]}
            productionPrices: {photo: 150 EUR, video: 600 EUR}
            """);
    private static final Conventions WORDS =
            new Conventions(List.of(), Map.of(AssetKind.UNBOXING, List.of("unboxing", "auspack*")));
    private static final String HEAD =
            "id,creator,deliverable,fee,gift,permalink,channels,territory,rights from,rights until,exclusive until,signed by\n";

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    private Catalogue on(String day, String bookings, String assets) throws IOException {
        return of(day, HEAD + bookings, assets);
    }

    private Catalogue of(String day, String deliverables, String assets) throws IOException {
        Files.writeString(folder.resolve("deliverables.csv"), deliverables);
        if (!assets.isEmpty()) {
            Files.writeString(folder.resolve("assets.csv"), assets);
        }
        Workspace workspace = new Workspace(folder);
        List<Booking> booked =
                BookingsReader.read(workspace, CAMPAIGN.budget().currency()).bookings();
        Cataloguing cataloguing = new Cataloguing(CAMPAIGN, WORDS, AssetsReader.read(workspace, problems), booked);
        Measuring measuring = new Measuring(CAMPAIGN, Exchange.NONE, booked);
        Creator lena = lena();
        measuring.take(lena);
        cataloguing.take(lena);
        return cataloguing.of(
                measuring.of(List.of(), Optional.empty(), new Nothing()).bookings(),
                LocalDate.parse(day),
                30,
                problems);
    }

    private static Creator lena() {
        AccountRef ref = AccountRef.of("instagram", "1", "lena");
        Account account = Account.of(ref).followers(Count.exact(1000)).build();
        List<Post> posts = List.of(
                post(ref, "photo", PostKind.PHOTO, "2026-03-05", "Bread"),
                post(ref, "box", PostKind.SHORT, "2026-03-06", "Wir packen aus: Auspackvideo"),
                post(ref, "rival", PostKind.PHOTO, "2026-04-02", "New flour by @muehlenglueck #mühlenglück"));
        return new Creator(
                "lena",
                "Lena",
                List.of(new AccountData(account, posts, List.of(), List.of(), List.of(), Instant.EPOCH)));
    }

    private static Post post(AccountRef ref, String id, PostKind kind, String day, String caption) {
        return Post.of(ref, id)
                .kind(kind)
                .time(Moment.at(Instant.parse(day + "T12:00:00Z")))
                .caption(caption)
                .likes(Count.exact(40))
                .comments(Count.exact(2))
                .permalink("https://instagram.com/p/" + id)
                .build();
    }

    private static final class Nothing implements Measuring.Known {
        @Override
        public Map<Figure, Range> forecast(String creator, Optional<Deliverable> deliverable) {
            return Map.of();
        }

        @Override
        public String tier(String creator) {
            return "";
        }

        @Override
        public List<String> niches(String creator) {
            return List.of();
        }
    }

    private static String booking(String id, String post, String rights) {
        return id + ",lena,post,300,14,https://instagram.com/p/" + post + "," + rights + "\n";
    }

    private static Use.State state(Catalogue catalogue) {
        return catalogue.assets().get(0).uses().get(0).state();
    }

    @Test
    void aSignedAssetMayBeUsedFromItsFirstDayToItsLast() throws IOException {
        String row = booking("b", "photo", "Paid Ads,DE; AT,2026-03-05,2026-03-31,,Lena");
        assertThat(state(on("2026-03-04", row, ""))).isEqualTo(Use.State.NOT_BEGUN);
        assertThat(state(on("2026-03-05", row, ""))).isEqualTo(Use.State.YES);
        assertThat(state(on("2026-03-31", row, ""))).isEqualTo(Use.State.YES);
        assertThat(state(on("2026-04-01", row, ""))).isEqualTo(Use.State.RUN_OUT);
    }

    @Test
    void whatStandsAgainstItIsSaid() throws IOException {
        assertThat(state(on("2026-03-10", booking("b", "photo", "website,,,,,Lena"), "")))
                .isEqualTo(Use.State.NOT_AGREED);
        assertThat(state(on("2026-03-10", booking("b", "photo", "paid ads,,,,,"), "")))
                .isEqualTo(Use.State.NOT_SIGNED);
        assertThat(state(on("2026-03-10", booking("b", "photo", "paid ads,ES,,,,Lena"), "")))
                .isEqualTo(Use.State.OTHER_TERRITORY);
        assertThat(state(on("2026-03-10", booking("b", "photo", "paid ads,Atlantis,,,,Lena"), "")))
                .isEqualTo(Use.State.TERRITORY_UNCLEAR);
    }

    @Test
    void aTerritoryThatHoldsSomeMarketsNamesThem() throws IOException {
        Use use = on("2026-03-10", booking("b", "photo", "paid ads,DE,,,,Lena"), "")
                .assets()
                .get(0)
                .uses()
                .get(0);
        assertThat(use.isAllowed()).isTrue();
        assertThat(use.markets()).containsExactly("DE");
    }

    @Test
    void rightsWhoseEndCannotBeReadAreNoneAtAll() throws IOException {
        assertThat(state(on("2026-03-10", booking("b", "photo", "paid ads,,,soon,,Lena"), "")))
                .isEqualTo(Use.State.NOT_AGREED);
        assertThat(state(on("2026-03-10", booking("b", "photo", "paid ads,,2026-04-01,2026-03-01,,Lena"), "")))
                .isEqualTo(Use.State.NOT_AGREED);
    }

    @Test
    void rightsThatEndWithinThirtyDaysRunOutSoon() throws IOException {
        String row = booking("b", "photo", "paid ads,,,2026-04-09,,Lena");
        assertThat(on("2026-03-10", row, "").runningOut()).hasSize(1);
        assertThat(on("2026-03-09", row, "").runningOut()).isEmpty();
        assertThat(on("2026-04-10", row, "").runningOut()).isEmpty();
    }

    @Test
    void theKindIsThatOfTheWordsElseOfThePostAndPricesFollowIt() throws IOException {
        Catalogue catalogue = on(
                "2026-03-10",
                booking("b1", "photo", "paid ads,,,,,Lena") + booking("b2", "box", "paid ads,,,,,Lena"),
                "");
        assertThat(catalogue.assets())
                .extracting(asset -> asset.kind() + " " + asset.value().orElseThrow())
                .containsExactly("PHOTO 150.00 EUR", "UNBOXING 600.00 EUR");
        assertThat(catalogue.assets().get(0).performance().engagements()).hasValue(42);
    }

    @Test
    void whatMayNotBeUsedIsWorthNothingThatIsKnown() throws IOException {
        assertThat(on("2026-03-10", booking("b", "photo", "paid ads,,,,,"), "")
                        .assets()
                        .get(0)
                        .value())
                .isEmpty();
    }

    @Test
    void aPostThatNamesARivalWithinTheExclusiveDaysIsShown() throws IOException {
        String row = booking("b", "photo", "paid ads,,,,2026-04-30,Lena");
        assertThat(on("2026-04-10", row, "").assets().get(0).rivalPosts())
                .containsExactly(
                        new RivalPost("Mühlenglück", LocalDate.parse("2026-04-02"), "https://instagram.com/p/rival"));
        assertThat(on("2026-04-01", row, "").assets().get(0).rivalPosts()).isEmpty();
        String over = booking("b", "photo", "paid ads,,,,2026-04-01,Lena");
        assertThat(on("2026-04-10", over, "").assets().get(0).rivalPosts()).isEmpty();
    }

    @Test
    void aRowOfTheSheetAboutABookedPostIsThatAsset() throws IOException {
        Catalogue catalogue = on(
                "2026-03-10",
                booking("b", "photo", "paid ads,,,,,"),
                """
                id,creator,permalink,kind,channels,signed by
                a,lena,https://www.instagram.com/p/photo/,review,website,Lena
                """);
        Asset asset = catalogue.assets().get(0);
        assertThat(catalogue.assets()).hasSize(1);
        assertThat(asset.id() + " " + asset.booking() + " " + asset.kind()).isEqualTo("a b REVIEW");
        assertThat(asset.uses().stream().filter(Use::isAllowed).map(Use::channel))
                .containsExactly("website");
        assertThat(asset.fee()).isPresent();
    }

    @Test
    void aFileOfABookingIsAnAssetOfItsOwnWithItsRights() throws IOException {
        Catalogue catalogue = on(
                "2026-03-10",
                booking("b", "photo", "paid ads,,,,,Lena"),
                """
                creator,booking,file
                lena,b,raw.jpg
                """);
        assertThat(catalogue.usable()).extracting(Asset::id).containsExactly("b", "raw.jpg");
    }

    @Test
    void whatWasMadeForAnotherCampaignIsPassedOverInSilence() throws IOException {
        Catalogue catalogue = of(
                "2026-03-10",
                "id,campaign,creator,permalink\nnow,Spring,lena,https://instagram.com/p/photo\nthen,Autumn,lena,\n",
                """
                creator,booking,file,channels
                lena,now,raw.jpg,website
                lena,then,old.jpg,radio
                """);
        assertThat(catalogue.assets()).extracting(Asset::id).containsExactly("now", "raw.jpg");
        assertThat(catalogue.channels()).containsExactly("paid ads", "website");
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void whoeverNobodyKnowsIsToldWithThePlaceAndTheNearestName() throws IOException {
        on(
                "2026-03-10",
                "",
                """
                creator,booking,file
                lina,b9,raw.jpg
                """);
        assertThat(problems.all())
                .extracting(problem -> problem.place() + " " + problem.code())
                .containsExactlyInAnyOrder("assets.csv:2:1 unknown-creator", "assets.csv:2:1 unknown-booking");
        assertThat(problems.all()).extracting(Problem::hint).contains("Maybe lena.");
    }
}
