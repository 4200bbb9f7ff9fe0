package dev.rapport.plugin.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.testkit.reader.CollectingResults;
import dev.rapport.testkit.reader.FileInMemory;
import dev.rapport.testkit.reader.RealFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Files of real accounts and of other programs' tests, where they are there; the figures were worked out by hand. */
@EnabledIf("areThere")
class RealAnalyticsTest {

    private static final Path CASES = RealFiles.cases().orElse(Path.of("no-cases"));

    static boolean areThere() {
        return Files.isDirectory(CASES.resolve("campaign-ga4"));
    }

    @Test
    void sessionsOfACampaign() throws IOException {
        CollectingResults results = read("campaign-ga4/ui-csv/session-campaign-test.csv");
        assertThat(results.clicks()).singleElement().satisfies(clicks -> {
            assertThat(clicks.clicks().value()).isEqualTo(10);
            assertThat(clicks.day().iso()).isEqualTo("2026-01-05T00:00:00");
            assertThat(clicks.trace().utm().source()).isEqualTo("tiktok");
            assertThat(clicks.trace().utm().campaign()).isEqualTo("c");
        });
        assertThat(results.sales()).isEmpty();
    }

    @Test
    void everyOtherTableOfGoogleIsKnownAndCreditsNobody() throws IOException {
        try (Stream<Path> files = Files.list(CASES.resolve("campaign-ga4/ui-csv"))) {
            List<Path> others = files.filter(file -> !file.endsWith("session-campaign-test.csv"))
                    .sorted()
                    .toList();
            for (Path file : others) {
                CollectingResults results = read(CASES.relativize(file).toString());
                assertThat(results.clicks()).as(file.toString()).isEmpty();
                assertThat(results.sales()).as(file.toString()).isEmpty();
                assertThat(results.issues())
                        .as(file.toString())
                        .extracting(ReadIssue::code)
                        .contains("no-campaign-table");
            }
        }
    }

    @Test
    void eventsOutOfBigQuery() throws IOException {
        assertThat(read("campaign-ga4/bigquery/velir-events.ndjson").sales()).isEmpty();
        CollectingResults flat = read("campaign-ga4/bigquery/fivetran-event_data.csv");
        assertThat(flat.sales())
                .as(flat.issues() + " " + flat.rejected())
                .isNotEmpty()
                .first()
                .satisfies(sale -> {
                    assertThat(sale.revenue().orElseThrow()).hasToString("29.99 USD");
                    assertThat(sale.trace().utm().campaign()).isEqualTo("campaign_1");
                });
    }

    @Test
    void reportsOfMatomoWithoutCampaigns() throws IOException {
        CollectingResults results = read("campaign-matomo/scheduled-report-excerpt.csv");
        assertThat(results.sales()).isEmpty();
        assertThat(results.issues()).extracting(ReadIssue::code).containsExactly("no-campaign-table");
    }

    @Test
    void linksOfBitlyWithAndWithoutClicks() throws IOException {
        assertThat(read("campaign-links/bitly-test.csv").clicks())
                .singleElement()
                .satisfies(clicks -> {
                    assertThat(clicks.clicks().value()).isEqualTo(42);
                    assertThat(clicks.trace().link()).isEqualTo("bit.ly/x");
                });
        CollectingResults without = read("campaign-links/bitly-test-tags.csv");
        assertThat(without.clicks()).isEmpty();
        assertThat(without.issues()).extracting(ReadIssue::code).containsExactly("clicks-unknown");
    }

    @Test
    void adsAreShownAndSellNothing() throws IOException {
        CollectingResults english = read("campaign-ads/meta-ui/campaigns-en.csv");
        assertThat(english.insights())
                .extracting(insight ->
                        insight.reach().value() + " of " + insight.impressions().value())
                .containsExactly("1988 of 2497", "0 of 400");
        assertThat(english.orders()).isEmpty();
        assertThat(english.sales()).isEmpty();
        assertThat(read("campaign-ads/meta-ui/campaigns-fr.csv").insights())
                .extracting(insight -> insight.day().iso())
                .containsExactly("2026-08-01T00:00:00", "2026-08-02T00:00:00");
    }

    private static CollectingResults read(String name) throws IOException {
        FileInMemory file = FileInMemory.of(name, Files.readAllBytes(CASES.resolve(name)));
        AnalyticsReader reader = new AnalyticsReader();
        assertThat(reader.recognise(file)).as(name).isNotEmpty();
        CollectingResults results = new CollectingResults();
        reader.read(file, reader.recognise(file).get(0).format(), results);
        return results;
    }
}
