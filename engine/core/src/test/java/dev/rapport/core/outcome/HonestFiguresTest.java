package dev.rapport.core.outcome;

import static dev.rapport.core.outcome.SmallCampaign.booking;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Basis;
import dev.rapport.api.model.Clicks;
import dev.rapport.api.model.CodeUses;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Money;
import dev.rapport.api.model.OrderState;
import dev.rapport.api.model.Sales;
import dev.rapport.api.model.Source;
import dev.rapport.api.model.Trace;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.core.intake.ResultFile;
import dev.rapport.judged.Exchange;
import dev.rapport.judged.outcome.Beside;
import dev.rapport.judged.outcome.Measurement;
import dev.rapport.judged.outcome.Unattributed;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is unknown is not nothing, what is said twice counts once, and what is odd is told. */
class HonestFiguresTest {

    @TempDir
    Path folder;

    @Test
    void anOrderThatCostsLessThanNothingCountsWithoutMoneyAndIsTold() throws IOException {
        ResultFile file = new Shop("a", "2026-03-20")
                .order("7", "2026-03-10", "-100.00", "TOM5")
                .order("8", "2026-03-10", "40.00", "TOM5")
                .file();
        Measurement measured = of(file);
        assertThat(booking(measured, "b3").actual().orders()).hasValue(2);
        assertThat(booking(measured, "b3").actual().revenue()).contains(new BigDecimal("40.00"));
        assertThat(told(file))
                .singleElement()
                .asString()
                .startsWith("negative-order: The goods of orders (7) cost less");
    }

    @Test
    void whatOrdersBroughtIsUnknownWhereNoneOfThemSaysIt() throws IOException {
        Measurement measured = of(new Shop("a", "2026-03-20")
                .order("7", "2026-03-10", "-100.00", "TOM5")
                .order("8", "2026-03-10", "50.00 CHF")
                .file());
        assertThat(booking(measured, "b3").actual().revenue()).isEmpty();
        assertThat(booking(measured, "b3").actual().contribution()).isEmpty();
        assertThat(booking(measured, "b1").actual().revenue()).contains(new BigDecimal("0.00"));
        assertThat(measured.unattributed())
                .containsExactly(new Unattributed(Unattributed.Why.CURRENCY_WITHOUT_RATE, 1, Optional.empty()));
    }

    @Test
    void ordersThatAreNotPaidYetCountAndAreTold() throws IOException {
        ResultFile file = new Shop("a", "2026-03-20")
                .order("7", "2026-03-10", "10.00", OrderState.PENDING, trace -> trace.codes(List.of("TOM5")))
                .file();
        assertThat(booking(of(file), "b3").actual().orders()).hasValue(1);
        assertThat(told(file)).singleElement().asString().startsWith("pending-orders: Orders (7) are not paid");
    }

    @Test
    void aListThatIsSavedAgainSaysTheSameClicksOnce() throws IOException {
        Measurement measured = of(
                links("links-1", "2026-03-10", "bitly-csv", Basis.COUNTED, 100),
                links("links-2", "2026-03-17", "bitly-csv", Basis.COUNTED, 150));
        assertThat(booking(measured, "b1").actual().clicks()).hasValue(150);
    }

    @Test
    void tablesOfAnalyticsWithoutDaysMayBeOfDifferentTimes() throws IOException {
        Measurement measured = of(
                links("march", "2026-03-31", "ga4-csv", Basis.ANALYTICS, 90),
                links("april", "2026-04-30", "ga4-csv", Basis.ANALYTICS, 20));
        assertThat(booking(measured, "b1").actual().clicks()).hasValue(110);
    }

    @Test
    void anOrderThatAnotherTableKnowsByItsDayAloneCountsOnce() throws IOException {
        ResultFile shop = new Shop("export", "2026-03-20", "shopify")
                .order("1001", "2026-03-10", "40.00", "TOM5")
                .file();
        ResultFile sameDay = new Shop("table", "2026-03-21")
                .order("1001", Moment.local(LocalDateTime.parse("2026-03-10T00:00:00")), "40.00", "TOM5")
                .file();
        ResultFile otherDay = new Shop("table", "2026-03-21")
                .order("1001", Moment.local(LocalDateTime.parse("2026-03-11T00:00:00")), "40.00", "TOM5")
                .file();
        assertThat(booking(of(shop, sameDay), "b3").actual().orders()).hasValue(1);
        assertThat(booking(of(shop, otherDay), "b3").actual().orders()).hasValue(2);
    }

    @Test
    void twoProgramsThatCountTheSameVisitsAreNotAddedUp() throws IOException {
        Measurement measured = of(
                links("ga4", "2026-03-17", "ga4-csv", Basis.ANALYTICS, 90),
                links("matomo", "2026-03-10", "matomo-csv", Basis.ANALYTICS, 120));
        assertThat(booking(measured, "b1").actual().clicks()).hasValue(120);
    }

    @Test
    void purchasesOfAnalyticsStandBesideAndAreAddedToNothing() throws IOException {
        Measurement measured = of(
                new Shop("shop", "2026-03-20")
                        .order("1", "2026-03-10", "40.00", "TOM5")
                        .file(),
                file(
                        "ga4",
                        "2026-03-17",
                        "ga4-csv",
                        List.of(),
                        List.of(),
                        List.of(sales("tom", "90.00 EUR", Basis.ANALYTICS))));
        assertThat(measured.beside())
                .containsExactly(
                        new Beside("b3", "tom", "ga4-csv", OptionalDouble.of(3), Optional.of(new BigDecimal("90.00"))));
        assertThat(booking(measured, "b3").actual().revenue()).contains(new BigDecimal("40.00"));
    }

    @Test
    void usesOfACodeThatAPersonWroteDownAreOrdersWhereNobodyKnowsBetter() throws IOException {
        CodeUses uses = new CodeUses(
                Trace.of().creator("tom").codes(List.of("TOM5")).build(),
                Moment.unknown(),
                Count.exact(34),
                Basis.STATED,
                Source.UNSET);
        ResultFile sheet = file("sheet", "2026-03-17", "csv", List.of(), List.of(uses), List.of());
        assertThat(booking(of(sheet), "b3").actual().orders()).hasValue(34);
        assertThat(booking(of(sheet), "b3").actual().isStated()).isTrue();
        ResultFile shop = new Shop("shop", "2026-03-20")
                .order("1", "2026-03-10", "40.00", "TOM5")
                .file();
        assertThat(booking(of(sheet, shop), "b3").actual().orders()).hasValue(1);
    }

    @Test
    void sumsInACurrencyWithoutARateAreTold() throws IOException {
        ResultFile sheet = file(
                "sheet", "2026-03-17", "csv", List.of(), List.of(), List.of(sales("tom", "1200.00 USD", Basis.STATED)));
        assertThat(told(sheet))
                .containsExactly(
                        "currency-without-rate: Revenues in USD are not used, because currencies.csv has no rate to EUR"
                                + " of 2026-03-01 or before. Maybe add the line with the day and the rate to currencies.csv.");
        assertThat(booking(of(sheet), "b3").actual().revenue()).isEmpty();
    }

    @Test
    void aTimeWithoutAZoneIsToldWithTheZoneInWhichItIsRead() throws IOException {
        ResultFile file = new Shop("shop", "2026-03-20")
                .file()
                .with(ReadIssue.info(
                        "time-zone-unknown",
                        "The times (date = 2026-03-11) have no zone and are kept as local. Maybe import with --zone.",
                        "2:1"));
        assertThat(told(file))
                .containsExactly(
                        "time-zone-unknown: The times (date = 2026-03-11) have no zone and are read in the campaign's"
                                + " (Europe/Berlin). Maybe write another zone: into campaign.yaml.");
    }

    private Measurement of(ResultFile... files) throws IOException {
        return new SmallCampaign(folder)
                .measuring(Exchange.NONE)
                .of(List.of(files), Optional.empty(), new SmallCampaign.Nothing());
    }

    private List<String> told(ResultFile file) throws IOException {
        return new SmallCampaign(folder)
                .measuring(Exchange.NONE).told(List.of(file), Optional.empty()).get(0).issues().stream()
                        .map(issue -> issue.code() + ": " + issue.message())
                        .toList();
    }

    private static Sales sales(String creator, String revenue, Basis basis) {
        String[] parts = revenue.split(" ", -1);
        return new Sales(
                Trace.of().creator(creator).build(),
                Moment.unknown(),
                Count.exact(3),
                Optional.of(Money.of(parts[0], parts[1])),
                basis,
                Source.UNSET);
    }

    private static ResultFile links(String path, String asOf, String format, Basis basis, long clicks) {
        Clicks one = new Clicks(
                Trace.of().link("https://shop.example/lena?ref=b1").build(),
                Moment.unknown(),
                Count.exact(clicks),
                basis,
                Source.UNSET);
        return file(path, asOf, format, List.of(one), List.of(), List.of());
    }

    private static ResultFile file(
            String path, String asOf, String format, List<Clicks> clicks, List<CodeUses> uses, List<Sales> sales) {
        return new ResultFile(
                path,
                "",
                format,
                "plugin 1",
                Instant.parse(asOf + "T12:00:00Z"),
                false,
                List.of(),
                List.of(),
                clicks,
                uses,
                sales,
                List.of(),
                List.of(),
                0,
                List.of());
    }
}
