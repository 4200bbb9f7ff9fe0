package dev.rapport.scoring.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.rapport.api.model.Count;
import dev.rapport.api.model.Creator;
import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Money;
import dev.rapport.api.model.PaidPartnership;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostBuilder;
import dev.rapport.api.model.PostKind;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Note;
import dev.rapport.judged.OpenPoint;
import dev.rapport.judged.PlanItem;
import dev.rapport.judged.Sheets;
import dev.rapport.judged.Value;
import dev.rapport.judged.brief.BestPost;
import dev.rapport.judged.brief.Brief;
import dev.rapport.judged.brief.Conventions;
import dev.rapport.judged.brief.DisclosureRule;
import dev.rapport.judged.brief.Habit;
import dev.rapport.judged.brief.Market;
import dev.rapport.judged.outcome.Actual;
import dev.rapport.judged.outcome.Booking;
import dev.rapport.judged.outcome.BookingOutcome;
import dev.rapport.judged.outcome.Rights;
import dev.rapport.judged.outcome.Stated;
import dev.rapport.judged.outcome.Status;
import dev.rapport.scoring.judging.Recipe;
import dev.rapport.scoring.metrics.SampleAccount;
import dev.rapport.scoring.rules.pack.RulePack;
import dev.rapport.scoring.rules.tree.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class BriefingTest {

    private static final DisclosureRule GERMANY =
            new DisclosureRule("DE", List.of("Werbung"), List.of(), List.of("#ad"), "somebody", "2026", "B");

    private final SampleAccount account = new SampleAccount();
    private List<String> keyMessages = List.of("Bread needs time");
    private List<String> mustNotSay = List.of();
    private List<String> disclosure = List.of();
    private List<String> markets = List.of("DE");
    private List<String> channels = List.of();

    private Brief brief(List<BookingOutcome> booked) {
        Campaign plain = SampleAccount.campaign();
        Campaign campaign = new Campaign(
                plain.name(),
                plain.brand(),
                plain.objective(),
                plain.budget(),
                Optional.of(LocalDate.parse("2026-03-01")),
                Optional.of(LocalDate.parse("2026-03-31")),
                plain.asOf(),
                plain.zone(),
                markets,
                plain.audience(),
                Map.of("bread", List.of("bread")),
                plain.values(),
                plain.exclusions(),
                plain.rivals(),
                plain.safety(),
                plain.deliverables(),
                plain.product(),
                plain.agencyMargin(),
                plain.assumptions(),
                keyMessages,
                List.of(),
                mustNotSay,
                disclosure,
                List.of(),
                new Campaign.UsageRights(channels, "", OptionalInt.empty(), false),
                plain.productionPrices(),
                plain.attribution(),
                plain.plan(),
                plain.language());
        RulePack pack = new RulePack(
                "none",
                "1.0.0",
                Map.of(),
                Map.of(),
                new Vocabulary(Map.of()),
                List.of(),
                Map.of(),
                new Conventions(List.of(GERMANY), Map.of()),
                List.of(),
                List.of());
        PlanItem planned = new PlanItem(
                "zoe",
                SampleAccount.REF,
                Deliverable.REEL,
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                List.of());
        return new Briefing(new Recipe(pack, campaign, Sheets.EMPTY, 1))
                .of(new Creator("zoe", "Zoë", List.of(account.data())), booked, List.of(planned));
    }

    private Brief brief() {
        return brief(List.of());
    }

    private void posts(int count, long likes, UnaryOperator<PostBuilder> change) {
        for (int i = 0; i < count; i++) {
            long more = likes + i;
            account.post(post -> change.apply(
                    post.likes(Count.exact(more)).comments(Count.exact(0)).kind(PostKind.PHOTO)));
        }
    }

    private static BookingOutcome booked(Optional<LocalDate> day, String link, Rights rights, Status status) {
        Booking booking = new Booking(
                "b1",
                "",
                "zoe",
                "instagram",
                Optional.of(Deliverable.POST),
                day,
                Optional.of(Money.of("300", "EUR")),
                Optional.empty(),
                link.isEmpty() ? List.of() : List.of("ZOE10"),
                link,
                "",
                "",
                false,
                rights,
                stated(),
                Note.NONE,
                "deliverables.csv:2:1");
        return new BookingOutcome(
                booking,
                "zoe",
                status,
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Actual.UNKNOWN,
                Map.of());
    }

    private static Stated stated() {
        Count unknown = Count.unknown();
        return new Stated(
                unknown,
                unknown,
                unknown,
                Optional.empty(),
                unknown,
                unknown,
                unknown,
                unknown,
                unknown,
                unknown,
                unknown);
    }

    private static Rights rights(List<String> channels, String signedBy) {
        return new Rights(channels, "", Optional.empty(), Optional.empty(), Optional.empty(), signedBy);
    }

    private static List<OpenPoint.Kind> kinds(Brief brief) {
        return brief.open().stream().map(OpenPoint::kind).toList();
    }

    @Test
    void bestPostsAreTheOwnOnesThatNobodyPaidFor() {
        posts(10, 10, post -> post);
        posts(1, 900, post -> post.partnership(PaidPartnership.DECLARED).caption("declared"));
        posts(1, 800, post -> post.caption("Werbung: tagged"));
        posts(1, 700, post -> post.caption("20 % off with code ZOE20"));
        assertThat(brief().best())
                .hasSize(5)
                .extracting(BestPost::rate)
                .containsExactly(0.019, 0.018, 0.017, 0.016, 0.015);
    }

    @Test
    void aBookedPostIsNoBestOneEvenWhereItSaysNothing() {
        posts(10, 10, post -> post);
        Post best = account.data().posts().get(9);
        BookingOutcome plain = booked(Optional.empty(), "", rights(List.of(), ""), Status.LIVE);
        BookingOutcome live = new BookingOutcome(
                plain.booking(),
                plain.creator(),
                plain.status(),
                Optional.of(best),
                plain.published(),
                "",
                "permalink",
                plain.fee(),
                plain.gift(),
                plain.actual(),
                plain.forecast());
        assertThat(brief(List.of(live)).best().get(0).rate()).isEqualTo(0.018);
    }

    @Test
    void fewPostsProposeNothing() {
        posts(4, 10, post -> post);
        assertThat(brief().best()).isEmpty();
    }

    @Test
    void whatTheBestHaveInCommonIsSaidOnlyWhereItIsMoreThanUsual() {
        posts(10, 10, post -> post.caption("bread"));
        posts(5, 500, post -> post.caption("bread").kind(PostKind.VIDEO).durationSeconds(OptionalDouble.of(20)));
        assertThat(brief().habits())
                .filteredOn(habit -> habit.kind() != Habit.Kind.TIME_OF_DAY)
                .containsExactly(new Habit(Habit.Kind.POST_KIND, "video", 5, 5, 5, 15));
        assertThat(brief().best().get(0).topics()).containsExactly("bread");
    }

    @Test
    void theCountryOfTheAccountComesBeforeThoseOfTheCampaign() {
        markets = List.of("FR", "DE");
        assertThat(brief().market().basis()).isEqualTo(Market.Basis.CAMPAIGN);
        assertThat(brief().market().countries())
                .extracting(Market.Country::code, country -> country.rule().isPresent())
                .containsExactly(tuple("FR", false), tuple("DE", true));
        account.account(one -> one.country("Deutschland"));
        assertThat(brief().market())
                .isEqualTo(new Market(Market.Basis.ACCOUNT, List.of(new Market.Country("DE", Optional.of(GERMANY)))));
    }

    @Test
    void aCountryWithoutARuleIsOpenAndNothingIsInvented() {
        markets = List.of("AT");
        assertThat(brief().open()).contains(OpenPoint.of(OpenPoint.Kind.NO_DISCLOSURE_RULE, "AT"));
        markets = List.of();
        assertThat(kinds(brief())).contains(OpenPoint.Kind.NO_MARKET);
    }

    @Test
    void wordsThatContradictEachOtherAreOpen() {
        keyMessages = List.of("A healthy loaf");
        mustNotSay = List.of("healthy", "cheap");
        disclosure = List.of("AD");
        assertThat(brief().open())
                .contains(
                        OpenPoint.of(OpenPoint.Kind.WORDS_CONFLICT, "A healthy loaf", "healthy"),
                        OpenPoint.of(OpenPoint.Kind.DISCLOSURE_NOT_ENOUGH, "AD", "DE"))
                .hasSize(3);
    }

    @Test
    void whatTheBookingLacksIsOpen() {
        channels = List.of("paid ads", "website");
        assertThat(kinds(brief(List.of(booked(Optional.empty(), "", rights(List.of("Website"), ""), Status.PLANNED)))))
                .containsExactly(
                        OpenPoint.Kind.NO_DAY,
                        OpenPoint.Kind.NO_CODE,
                        OpenPoint.Kind.NO_LINK,
                        OpenPoint.Kind.RIGHTS_LACK,
                        OpenPoint.Kind.RIGHTS_UNSIGNED);
        assertThat(brief(List.of(booked(
                                Optional.of(LocalDate.parse("2026-04-01")),
                                "https://x.example/zoe",
                                rights(List.of("paid ads", "website"), "Zoë"),
                                Status.PLANNED)))
                        .open())
                .extracting(OpenPoint::kind, point -> point.values()
                        .get(point.values().size() - 1))
                .containsExactly(
                        tuple(OpenPoint.Kind.DAY_OUTSIDE, Value.of("2026-04-01")),
                        tuple(OpenPoint.Kind.LINK_WITHOUT_UTM, Value.of("https://x.example/zoe")));
    }

    @Test
    void aBookingStandsInThePlaceOfThePlan() {
        assertThat(brief().pieces())
                .extracting(piece -> piece.deliverable().orElseThrow())
                .containsExactly(Deliverable.REEL);
        assertThat(kinds(brief())).containsExactly(OpenPoint.Kind.NOT_BOOKED);
        assertThat(brief(List.of(booked(
                                Optional.of(LocalDate.parse("2026-03-10")),
                                "https://x.example/?utm_source=zoe",
                                rights(List.of(), ""),
                                Status.PLANNED)))
                        .pieces())
                .extracting(piece -> piece.booking() + " " + piece.fee().orElseThrow())
                .containsExactly("b1 300.00 EUR");
    }

    @Test
    void aLongCaptionIsCutBetweenWords() {
        String quoted = BestPosts.quoted("word ".repeat(40) + "\n\u202eend");
        assertThat(quoted).endsWith("word…").hasSizeLessThan(112).doesNotContain("\n");
    }
}
