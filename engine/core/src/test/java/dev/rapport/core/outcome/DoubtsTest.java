package dev.rapport.core.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Flag;
import dev.rapport.api.model.OrderState;
import dev.rapport.api.model.Trace;
import dev.rapport.api.model.Utm;
import dev.rapport.core.workspace.BookingsReader;
import dev.rapport.core.workspace.CampaignReader;
import dev.rapport.core.workspace.Workspace;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Doubt;
import dev.rapport.judged.Exchange;
import dev.rapport.judged.outcome.Measurement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signs that orders are not a creator's, and that their sum counts none twice. */
class DoubtsTest {

    private static final Campaign CAMPAIGN = CampaignReader.parse(
            """
            name: Spring
            brand: {name: Kern & Kruste}
            budget: 3000 EUR
            from: 2026-03-01
            until: 2026-03-31
            zone: Europe/Berlin
            attribution: {window: 14}
            """);

    @TempDir
    Path folder;

    private Measurement measure(Shop shop) throws IOException {
        Files.writeString(
                folder.resolve("deliverables.csv"),
                """
                id,creator,platform,deliverable,planned,code
                b1,lena,instagram,post,2026-03-05,LENA10
                b2,lena,instagram,post,2026-03-12,LENA10
                b3,tom,instagram,post,2026-03-06,TOM5
                """);
        return new Measuring(
                        CAMPAIGN,
                        Exchange.NONE,
                        BookingsReader.read(
                                        new Workspace(folder), CAMPAIGN.budget().currency())
                                .bookings())
                .of(List.of(shop.file()), Optional.empty(), new MeasuringTest.Nothing());
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
}
