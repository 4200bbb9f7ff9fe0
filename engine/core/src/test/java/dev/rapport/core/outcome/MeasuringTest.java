package dev.rapport.core.outcome;

import static dev.rapport.core.outcome.SmallCampaign.booking;
import static dev.rapport.core.outcome.SmallCampaign.creator;
import static dev.rapport.core.outcome.SmallCampaign.post;
import static dev.rapport.core.outcome.SmallCampaign.utm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.OrderState;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.Trace;
import dev.rapport.api.model.Utm;
import dev.rapport.judged.Doubt;
import dev.rapport.judged.Exchange;
import dev.rapport.judged.ExchangeRate;
import dev.rapport.judged.outcome.BookingOutcome;
import dev.rapport.judged.outcome.Measurement;
import dev.rapport.judged.outcome.Ratios;
import dev.rapport.judged.outcome.Status;
import dev.rapport.judged.outcome.Unattributed.Why;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a campaign brought, with figures worked out by hand. */
class MeasuringTest {

    @TempDir
    Path folder;

    @Test
    void theStrongerSignHoldsWhicheverFileBearsIt() throws IOException {
        Shop shop = new Shop("shop.csv", "2026-04-01")
                .order(
                        "1",
                        "2026-03-10",
                        "95.00",
                        OrderState.PAID,
                        trace -> trace.utm(SmallCampaign.utm("", "", "b3")));
        Shop network = new Shop("network.csv", "2026-04-01")
                .order("1", "2026-03-10", "95.00", OrderState.PAID, trace -> trace.affiliate("99")
                        .creator("lena"));
        Measurement measured = new SmallCampaign(folder).measure(shop, network);
        assertThat(SmallCampaign.booking(measured, "b3").actual().orders()).hasValue(1);
        assertThat(SmallCampaign.booking(measured, "b1").actual().orders()).hasValue(0);
    }

    @Test
    void theOrderOfRowsChangesNothing() throws IOException {
        Shop one = new Shop("a.csv", "2026-04-01")
                .order("1", "2026-03-10", "95.00", "LENA10", "TOM5")
                .order("2", "2026-03-11", "40.00", "TOM5", "LENA10");
        Shop turned = new Shop("a.csv", "2026-04-01")
                .order("2", "2026-03-11", "40.00", "TOM5", "LENA10")
                .order("1", "2026-03-10", "95.00", "LENA10", "TOM5");
        assertThat(new SmallCampaign(folder).measure(one)).isEqualTo(new SmallCampaign(folder).measure(turned));
    }

    @Test
    void anOrderIsTheLatestBookingsThatWasLiveBeforeIt() throws IOException {
        Measurement measured = measure(new Shop("a", "2026-03-30")
                .order("1", "2026-03-04", "100.00", "lena10")
                .order("2", "2026-03-10", "50.00", "LENA 10")
                .order("3", "2026-03-13", "80.00", "Lena10")
                .order("4", "2026-03-26", "30.00", "LENA10"));
        assertThat(orders(measured)).containsExactly(2.0, 2.0, 0.0, -1.0);
        assertThat(booking(measured, "b1").actual().revenue()).contains(new BigDecimal("150.00"));
        // 150.00 * 0.5 = 75.00; (75 - 314) / 314.
        assertThat(Ratios.of(
                                booking(measured, "b1").cost(),
                                booking(measured, "b1").actual())
                        .roi()
                        .orElseThrow())
                .isCloseTo((75.0 - 314) / 314, within(1e-9));
    }

    @Test
    void whatIsNobodysSaysWhy() throws IOException {
        Measurement measured = measure(new Shop("a", "2026-03-30")
                .order("1", "2026-03-10", "10.00")
                .order("2", "2026-03-10", "20.00", "WELCOME")
                .order("3", "2026-02-20", "30.00", "TOM5")
                .order("4", "2026-03-10", "40.00 CHF", "TOM5")
                .order("5", "2026-03-10", "50.00", OrderState.CANCELLED, trace -> trace.codes(List.of("TOM5")))
                .add("6", "2026-03-10", "60.00", OrderState.PAID, Flag.YES, "", code("TOM5"))
                .order("7", "2026-03-10", "70.00", "EVA"));
        assertThat(measured.unattributed())
                .extracting(one -> one.why() + " " + one.orders())
                .containsExactlyInAnyOrder(
                        Why.TEST + " 1",
                        Why.CANCELLED + " 1",
                        Why.CURRENCY_WITHOUT_RATE + " 1",
                        Why.OUTSIDE_WINDOW + " 1",
                        // A booking that was called off has no code any more.
                        Why.UNKNOWN_CODE + " 2",
                        Why.NO_CODE + " 1");
        assertThat(booking(measured, "b3").actual().orders()).hasValue(0);
        assertThat(measured.doubts()).extracting(Doubt::kind).contains(Doubt.Kind.LEAKED_CODE);
    }

    @Test
    void aCodeOfTwoBookingsLeakedOnlyWhereItWasUsedBeforeTheFirst() throws IOException {
        // LENA10 is in the post of 5 March and again in that of 12 March.
        Measurement between = measure(new Shop("a", "2026-03-30")
                .order("1", "2026-03-13", "80.00", "LENA10")
                .order("2", "2026-03-08", "50.00", "LENA10"));
        assertThat(between.doubts()).isEmpty();
        Measurement before = measure(new Shop("a", "2026-03-30")
                .order("1", "2026-03-13", "80.00", "LENA10")
                .order("2", "2026-03-01", "50.00", "LENA10"));
        assertThat(before.doubts()).extracting(Doubt::kind).containsExactly(Doubt.Kind.LEAKED_CODE);
    }

    @Test
    void anOrderCountsOnceOverAllFilesAsTheNewestSays() throws IOException {
        Shop old = new Shop("z-old", "2026-03-15").order("#1001", "2026-03-10", "100.00", "TOM5");
        Shop fresh = new Shop("a-new", "2026-03-25")
                .order(
                        "1001",
                        "2026-03-10",
                        "100.00",
                        OrderState.PARTLY_REFUNDED,
                        trace -> trace.codes(List.of("TOM5")))
                .order("1002", "2026-03-11", "80.00", OrderState.REFUNDED, trace -> trace.codes(List.of("TOM5")))
                .refund("1001", "r1", "25.00");
        for (List<Shop> order : List.of(List.of(old, fresh), List.of(fresh, old))) {
            Measurement measured = measure(order.toArray(Shop[]::new));
            BookingOutcome tom = booking(measured, "b3");
            // 100 and the 80 that came back; an order that went back wholly is none.
            assertThat(tom.actual().orders()).hasValue(1);
            assertThat(tom.actual().revenue()).contains(new BigDecimal("180.00"));
            assertThat(tom.actual().refunds()).contains(new BigDecimal("105.00"));
            assertThat(tom.actual().netRevenue()).contains(new BigDecimal("75.00"));
            assertThat(tom.actual().contribution()).contains(new BigDecimal("37.50"));
        }
    }

    @Test
    void twoCodesOfOursShareAnOrderAndItIsTold() throws IOException {
        Measurement measured =
                measure(new Shop("a", "2026-03-30").order("1", "2026-03-10", "100.00", "TOM5", "LENA10"));
        assertThat(booking(measured, "b1").actual().orders()).hasValue(0.5);
        assertThat(booking(measured, "b3").actual().revenue()).contains(new BigDecimal("50.00"));
        assertThat(measured.doubts()).extracting(Doubt::kind).containsExactly(Doubt.Kind.TWO_CODES);
        assertThat(measured.totals().actual().orders()).hasValue(1);
    }

    @Test
    void otherSignsHoldInTheirOrderWhereNoCodeDoes() throws IOException {
        Measurement measured = measure(new Shop("a", "2026-03-30")
                .order("1", "2026-03-10", "10.00", OrderState.PAID, trace -> trace.affiliate("4711"))
                .order("2", "2026-03-10", "10.00", OrderState.PAID, trace -> trace.utm(utm("ig", "", "B3")))
                .order("3", "2026-03-10", "10.00", OrderState.PAID, trace -> trace.utm(utm("tom", "spring", "")))
                .order("4", "2026-03-10", "10.00", OrderState.PAID, trace -> trace.utm(utm("tom", "", "")))
                .order("5", "2026-03-10", "10.00", OrderState.PAID, trace -> trace.link("/lena?ref=b1&utm_id=7"))
                .order("6", "2026-03-10", "10.00", OrderState.PAID, trace -> trace.link("/"))
                .order("7", "2026-03-10", "10.00", OrderState.PAID, trace -> trace.said("@Tom")));
        assertThat(orders(measured)).containsExactly(2.0, 0.0, 3.0, -1.0);
        assertThat(measured.unattributed()).singleElement().satisfies(one -> assertThat(one.orders())
                .isEqualTo(2));
    }

    @Test
    void whatANetworkReportsOfAShopsOrderIsTheSameOrder() throws IOException {
        Shop shop = new Shop("a", "2026-03-20").order("#77", "2026-03-10", "100.00");
        Shop network = new Shop("b", "2026-03-25")
                .order("77", "2026-03-10", "95.00", OrderState.PENDING, trace -> trace.affiliate("4711"))
                .order("78", "2026-03-10", "40.00", OrderState.PENDING, trace -> trace.affiliate("4711"))
                .order("79", "2026-03-10", "40.00", OrderState.CANCELLED, trace -> trace.affiliate("4711"));
        Measurement measured = measure(shop, network);
        assertThat(booking(measured, "b1").actual().orders()).hasValue(2);
        assertThat(booking(measured, "b1").actual().revenue()).contains(new BigDecimal("140.00"));
    }

    @Test
    void whatANetworkTakesBackIsTakenOffUnlessTheShopHasTheOrderToo() throws IOException {
        Shop shop = new Shop("a", "2026-03-20").order("#77", "2026-03-10", "100.00");
        Shop network = new Shop("b", "2026-03-25", "cj")
                .order("77", "2026-03-10", "95.00", OrderState.PARTLY_REFUNDED, trace -> trace.affiliate("4711"))
                .order("78", "2026-03-10", "40.00", OrderState.PARTLY_REFUNDED, trace -> trace.affiliate("4711"))
                .refund("77", "r1", "20.00")
                .refund("78", "r2", "15.00");
        Measurement measured = measure(shop, network);
        assertThat(booking(measured, "b1").actual().revenue()).contains(new BigDecimal("140.00"));
        assertThat(booking(measured, "b1").actual().refunds()).contains(new BigDecimal("15.00"));
    }

    @Test
    void aNetworkThatNamesTheCreatorOrThePostSaysWhoseTheOrderIs() throws IOException {
        Measurement measured = measure(new Shop("a", "2026-03-30")
                .order("1", "2026-03-10", "10.00", OrderState.PAID, trace -> trace.creator("@tom")
                        .platform("instagram"))
                .order("2", "2026-03-10", "10.00", OrderState.PAID, trace -> trace.creator("tom")
                        .platform("tiktok")));
        assertThat(orders(measured)).containsExactly(0.0, 0.0, 1.0, -1.0);
    }

    @Test
    void aCurrencyIsTurnedByTheRateOfTheDay() throws IOException {
        Measurement measured = measure(
                new Exchange(List.of(
                        new ExchangeRate(
                                LocalDate.of(2026, 3, 1),
                                Currency.getInstance("USD"),
                                Currency.getInstance("EUR"),
                                new BigDecimal("0.90")),
                        new ExchangeRate(
                                LocalDate.of(2026, 3, 20),
                                Currency.getInstance("USD"),
                                Currency.getInstance("EUR"),
                                new BigDecimal("0.50")))),
                new Shop("a", "2026-03-30").order("1", "2026-03-10", "100.00 USD", "TOM5"));
        assertThat(booking(measured, "b3").actual().revenue()).contains(new BigDecimal("90.00"));
    }

    @Test
    void postsAreFoundBySignsAndTheRestIsLateOrMissing() throws IOException {
        Measuring measuring = measuring(Exchange.NONE);
        measuring.take(creator(
                "lena",
                post("lena", "p1", "2026-03-06", "My bread, code LENA10, thanks @kernundkruste"),
                post("lena", "p2", "2026-03-12", "again from Kern & Kruste"),
                post("lena", "p3", "2026-03-01", "nothing to see, LENA100")));
        measuring.take(creator("tom", post("tom", "t1", "2026-02-01", "Kern & Kruste, long before")));
        Measurement late = measuring.of(List.of(), Optional.of(LocalDate.of(2026, 3, 10)), new SmallCampaign.Nothing());
        assertThat(late.bookings())
                .extracting(BookingOutcome::status)
                .containsExactly(Status.LIVE, Status.LIVE, Status.LATE, Status.CANCELLED);
        assertThat(late.bookings()).extracting(BookingOutcome::matchedBy).containsExactly("code", "tag", "", "");
        assertThat(late.bookings().get(0).published()).contains(LocalDate.of(2026, 3, 6));
        assertThat(late.pacing()).hasValueSatisfying(pacing -> {
            assertThat(pacing.day()).isEqualTo(10);
            assertThat(pacing.usual()).isBetween(0.6, 0.7);
        });
        Measurement later =
                measuring.of(List.of(), Optional.of(LocalDate.of(2026, 3, 20)), new SmallCampaign.Nothing());
        assertThat(booking(later, "b3").status()).isEqualTo(Status.MISSING);
    }

    @Test
    void oneBuyerWhoOrdersAgainAndAgainIsDoubtedAndStaysAttributed() throws IOException {
        Shop shop = new Shop("a", "2026-03-30");
        for (int i = 0; i < 4; i++) {
            shop.add("o" + i, "2026-03-10", "10.00", OrderState.PAID, Flag.NO, "abc123", code("TOM5"));
        }
        Measurement measured = measure(shop);
        assertThat(measured.doubts()).singleElement().satisfies(doubt -> {
            assertThat(doubt.kind()).isEqualTo(Doubt.Kind.ONE_BUYER);
            assertThat(doubt.revenue()).isEqualByComparingTo("40.00");
        });
        assertThat(booking(measured, "b3").actual().orders()).hasValue(4);
    }

    @Test
    void aClientPaysTheFeesWithTheAgencysShareAndEveryRatioFollows() throws IOException {
        Measurement own = measure(new Shop("a", "2026-03-30").order("1", "2026-03-10", "1000.00", "LENA10"));
        Measurement charged = own.forClient(0.15);
        // 300 * 1.15 + 14, 300 * 1.15 and 200 * 1.15; the one that was called off costs nobody anything.
        assertThat(booking(charged, "b1").cost()).contains(new BigDecimal("359.00"));
        assertThat(booking(charged, "b4").cost()).contains(BigDecimal.ZERO);
        assertThat(charged.totals().cost()).contains(new BigDecimal("934.00"));
        assertThat(charged.totals().ratios().roi().orElseThrow()).isCloseTo((500.0 - 934) / 934, within(1e-9));
        assertThat(charged.creators().get(0).cost()).contains(new BigDecimal("704.00"));
        assertThat(own.totals().cost()).contains(new BigDecimal("814"));
    }

    @Test
    void whatIsInDoubtIsTakenOutOfTheRatiosAndNothingElse() throws IOException {
        Measurement measured = measure(new Shop("a", "2026-03-30")
                .order("1", "2026-03-10", "100.00", "TOM5", "LENA10")
                .order("2", "2026-03-10", "300.00", "TOM5"));
        assertThat(measured.doubtedOrders()).isEqualTo(1);
        Ratios without = measured.withoutDoubted().orElseThrow();
        // One order of two is left, and 300 of 400 with half of it contributed.
        assertThat(without.cpa()).hasValue(814);
        assertThat(without.roi().orElseThrow()).isCloseTo((150.0 - 814) / 814, within(1e-9));
        assertThat(without.roas().orElseThrow()).isCloseTo(300.0 / 814, within(1e-9));
    }

    @Test
    void aPostWithHiddenLikesHasEngagementsThatNobodyKnows() throws IOException {
        Measuring measuring = measuring(Exchange.NONE);
        Post hidden = Post.of(AccountRef.of("instagram", "", "lena"), "p1")
                .time(Moment.at(Instant.parse("2026-03-05T10:00:00Z")))
                .caption("with LENA10")
                .comments(Count.exact(53))
                .build();
        measuring.take(creator("lena", hidden));
        Measurement measured = measuring.of(List.of(), Optional.empty(), new SmallCampaign.Nothing());
        assertThat(booking(measured, "b1").status()).isEqualTo(Status.LIVE);
        assertThat(booking(measured, "b1").actual().engagements()).isEmpty();
    }

    @Test
    void anOrderIsDoubtedOnceAndOnlyWhereItCounts() throws IOException {
        Shop shop = new Shop("a", "2026-03-30").order("early", "2026-02-20", "500.00", "TOM5");
        for (int i = 0; i < 4; i++) {
            // Two signs at once: one buyer, by way of a site that collects coupons.
            Trace trace = Trace.of()
                    .codes(List.of("TOM5"))
                    .utm(new Utm("mydealz", "", "", "", ""))
                    .build();
            shop.add("o" + i, "2026-03-10", "10.00", OrderState.PAID, Flag.NO, "abc123", trace);
        }
        Measurement measured = measure(shop);
        assertThat(measured.doubts())
                .extracting(doubt -> doubt.kind() + " " + (int) doubt.orders())
                .containsExactly("LEAKED_CODE 0", "COUPON_SITE 4", "ONE_BUYER 0");
        assertThat(measured.doubtedRevenue()).isEqualByComparingTo("40.00");
    }

    private Measurement measure(Shop... shops) throws IOException {
        return measure(Exchange.NONE, shops);
    }

    private Measurement measure(Exchange exchange, Shop... shops) throws IOException {
        return new SmallCampaign(folder).measure(exchange, shops);
    }

    private Measuring measuring(Exchange exchange) throws IOException {
        return new SmallCampaign(folder).measuring(exchange);
    }

    private static Trace code(String code) {
        return Trace.of().codes(List.of(code)).build();
    }

    /** Orders of each booking; -1 where they are unknown. */
    private static List<Double> orders(Measurement measured) {
        return measured.bookings().stream()
                .map(one -> one.actual().orders().orElse(-1))
                .toList();
    }
}
