package dev.rapport.core.outcome;

import static dev.rapport.core.outcome.SmallCampaign.booking;
import static dev.rapport.core.outcome.SmallCampaign.creator;
import static dev.rapport.core.outcome.SmallCampaign.post;
import static dev.rapport.core.outcome.SmallCampaign.utm;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.OrderState;
import dev.rapport.judged.Doubt;
import dev.rapport.judged.Exchange;
import dev.rapport.judged.outcome.BeyondCodes;
import dev.rapport.judged.outcome.GroupOutcome;
import dev.rapport.judged.outcome.Measurement;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands beside the orders that count: doubts, what buyers say, and what nothing caught. */
class BesideCountedTest {

    @TempDir
    Path folder;

    @Test
    void anOrderThatTwoSignsSpeakOfIsInDoubtOnce() throws IOException {
        Measurement measured = measure(new Shop("a", "2026-03-30")
                .order("1", "2026-02-10", "50.00", "TOM5")
                .order("2", "2026-03-10", "100.00", OrderState.PAID, trace -> trace.codes(List.of("TOM5"))
                        .utm(utm("honey", "", "")))
                .order("3", "2026-03-11", "300.00", OrderState.PAID, trace -> trace.codes(List.of("TOM5"))
                        .utm(utm("honey", "", "")))
                .order("4", "2026-03-11", "500.00", "LENA10"));
        assertThat(measured.doubts())
                .extracting(Doubt::kind)
                .containsExactlyInAnyOrder(Doubt.Kind.LEAKED_CODE, Doubt.Kind.COUPON_SITE);
        // The one before the post was never attributed.
        assertThat(measured.doubtedOrders()).isEqualTo(2);
        assertThat(measured.doubtedRevenue()).isEqualByComparingTo("400.00");
    }

    @Test
    void aShopMaySellHoney() throws IOException {
        Measurement measured = measure(new Shop("a", "2026-03-30")
                .order("1", "2026-03-10", "50.00", OrderState.PAID, trace -> trace.codes(List.of("TOM5"))
                        .link("https://shop.example/honey/jar?size=2")));
        assertThat(measured.doubts()).isEmpty();
    }

    @Test
    void whatBuyersSayStandsBesideTheOrdersThatCount() throws IOException {
        Measurement measured = measure(new Shop("a", "2026-03-30")
                .order("1", "2026-03-10", "10.00", "TOM5")
                .order("2", "2026-03-10", "10.00", OrderState.PAID, trace -> trace.codes(List.of("LENA10"))
                        .said("@tom"))
                .order("3", "2026-03-10", "10.00", OrderState.CANCELLED, trace -> trace.said("@tom"))
                .order("4", "2026-01-10", "10.00", OrderState.PAID, trace -> trace.said("@tom")));
        assertThat(measured.creators().get(1).surveyed()).contains(new GroupOutcome.Surveyed(1, 2));
        assertThat(measured.creators().get(0).surveyed()).contains(new GroupOutcome.Surveyed(1, 1));
        assertThat(booking(measured, "b3").actual().orders()).hasValue(1);
        assertThat(measured.totals().actual().orders()).hasValue(2);
        assertThat(measure(new Shop("a", "2026-03-30").order("1", "2026-03-10", "10.00", "TOM5"))
                        .creators()
                        .get(0)
                        .surveyed())
                .isEmpty();
    }

    @Test
    void theShopsOwnDaysSayWhatNothingCaught() throws IOException {
        Measuring measuring = measuring(Exchange.NONE);
        measuring.take(creator("tom", post("tom", "t1", "2026-03-06", "My bread, code TOM5")));
        Measurement measured = measuring.of(
                List.of(daily(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 3, 14), 40, 80)
                        .file()),
                Optional.empty(),
                new SmallCampaign.Nothing());
        BeyondCodes beyond = measured.beyondCodes().orElseThrow();
        // From the second day of the file to the day before the post; the week from the post on.
        assertThat(beyond.baselineDays()).isEqualTo(59);
        assertThat(beyond.days()).isEqualTo(7);
        assertThat(beyond.perDay()).isEqualTo(40);
        BeyondCodes.Seen seen = beyond.seen().orElseThrow();
        assertThat(seen.actual()).isEqualTo(7 * 80);
        assertThat(seen.attributed()).isEqualTo(7);
        assertThat(seen.p5()).isLessThan(273).isGreaterThan(200);
        assertThat(seen.p95()).isGreaterThan(273);
        assertThat(measured.totals().actual().orders()).as("never added").hasValue(9);
    }

    @Test
    void daysThatNoFileHoldsAreNoDaysWithoutOrders() throws IOException {
        Measuring measuring = measuring(Exchange.NONE);
        measuring.take(creator("tom", post("tom", "t1", "2026-03-06", "My bread, code TOM5")));
        Measurement measured = measuring.of(
                List.of(
                        daily(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 31), 40, 40)
                                .file(),
                        daily(LocalDate.of(2026, 2, 20), LocalDate.of(2026, 3, 14), 40, 80)
                                .file()),
                Optional.empty(),
                new SmallCampaign.Nothing());
        assertThat(measured.beyondCodes())
                .as("two weeks before the post are left")
                .isEmpty();
    }

    /** Orders of every day; from the day of the post on one of them bears its code. */
    private static Shop daily(LocalDate first, LocalDate last, int before, int since) {
        Shop shop = new Shop("daily", "2026-03-30");
        LocalDate post = LocalDate.of(2026, 3, 6);
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            boolean isLive = !day.isBefore(post);
            for (int i = 0; i < (isLive ? since : before); i++) {
                String[] codes = isLive && i == 0 ? new String[] {"TOM5"} : new String[0];
                shop.order(day + "-" + i, day.toString(), "10.00", codes);
            }
        }
        return shop;
    }

    private Measurement measure(Shop... shops) throws IOException {
        return new SmallCampaign(folder).measure(shops);
    }

    private Measuring measuring(Exchange exchange) throws IOException {
        return new SmallCampaign(folder).measuring(exchange);
    }
}
