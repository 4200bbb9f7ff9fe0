package dev.rapport.plugin.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Basis;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.testkit.reader.CollectingResults;
import dev.rapport.testkit.reader.FileInMemory;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What tables of analytics are known to do. */
class AnalyticsReadingTest {

    private static final String HEAD = "# ----------------------------------------\n# Start date: 20260501\n";

    @Test
    void totalsBelowTheHeadingsAndGrandTotalsAreNobodys() throws IOException {
        CollectingResults results = read(
                HEAD
                        + "Session source / medium,Session campaign,Sessions\n,,120\nkilnmara / social,spring,20\n,,120,Grand total\n");
        assertThat(results.clicks()).singleElement().satisfies(clicks -> {
            assertThat(clicks.clicks().value()).isEqualTo(20);
            assertThat(clicks.basis()).isEqualTo(Basis.ANALYTICS);
            assertThat(clicks.trace().utm().medium()).isEqualTo("social");
        });
    }

    @Test
    void tablesBesideTheOneOfCampaignsGiveNothing() throws IOException {
        CollectingResults results = read(HEAD + "Nth day,Sessions\n0000,900\n\n#  \n# Start date: 20260501\n"
                + "Session campaign,Sessions\nspring,20\n\n# Start date: 20260501\nCountry,Sessions\nPT,900\n");
        assertThat(results.clicks())
                .extracting(clicks -> clicks.clicks().value())
                .containsExactly(20L);
    }

    @Test
    void keyEventsAreNoPurchases() throws IOException {
        CollectingResults results = read(HEAD + "Session campaign,Sessions,Key events\nspring,20,7\n");
        assertThat(results.sales()).isEmpty();
        assertThat(results.issues()).extracting(ReadIssue::code).contains("key-events");
    }

    @Test
    void revenueWithoutACurrencyIsToldAndThePurchasesStay() throws IOException {
        CollectingResults results =
                read(HEAD + "Session campaign,Sessions,Transactions,Purchase revenue\nspring,20,7,120.5\n");
        assertThat(results.sales()).singleElement().satisfies(sales -> {
            assertThat(sales.orders().value()).isEqualTo(7);
            assertThat(sales.revenue()).isEmpty();
        });
        assertThat(results.issues()).extracting(ReadIssue::code).containsExactly("currency-unknown");
    }

    @Test
    void anAccountWithABarInItsNameHasATableOfCommas() throws IOException {
        CollectingResults results = read("# ------------\n# Conta: Forno | Sites\n# Data de in\u00edcio: 20260501\n"
                + "ID da Transa\u00e7\u00e3o,Origem / m\u00eddia da sess\u00e3o,Compras de e-commerce,Sess\u00f5es\n"
                + "(not set),kilnmara / social,4,20\n");
        assertThat(results.clicks()).singleElement().satisfies(clicks -> {
            assertThat(clicks.clicks().value()).isEqualTo(20);
            assertThat(clicks.trace().utm().source()).isEqualTo("kilnmara");
        });
        assertThat(results.sales())
                .singleElement()
                .satisfies(sales -> assertThat(sales.orders().value()).isEqualTo(4));
    }

    @Test
    void aTransactionThatIsLoadedAgainCountsOnce() throws IOException {
        String purchase = "{\"event_name\":\"purchase\",\"event_timestamp\":\"1777795300000000\",\"event_params\":[],"
                + "\"collected_traffic_source\":{\"manual_campaign_name\":\"spring\",\"manual_source\":\"kilnmara\"},"
                + "\"ecommerce\":{\"transaction_id\":\"K-1\",\"purchase_revenue_in_usd\":\"9.5\"}}\n";
        assertThat(read(purchase + purchase).sales())
                .singleElement()
                .satisfies(sales -> assertThat(sales.revenue().orElseThrow()).hasToString("9.50 USD"));
    }

    private static CollectingResults read(String text) throws IOException {
        FileInMemory file = FileInMemory.of("data-export.csv", text);
        AnalyticsReader reader = new AnalyticsReader();
        CollectingResults results = new CollectingResults();
        reader.read(file, reader.recognise(file).get(0).format(), results);
        return results;
    }
}
