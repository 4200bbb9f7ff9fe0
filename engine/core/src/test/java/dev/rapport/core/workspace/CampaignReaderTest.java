package dev.rapport.core.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Money;
import dev.rapport.api.model.Problem;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Exchange;
import dev.rapport.judged.Sheets;
import dev.rapport.written.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** campaign.yaml, and the sheets, as people write them. */
class CampaignReaderTest {

    @TempDir
    Path folder;

    @Test
    void aBudgetIsReadAsItIsMeantOrAsked() throws IOException {
        for (String written :
                List.of("5000 EUR", "5,000 EUR", "EUR 5000", "5'000 eur", "5000.00 EUR", "5.000 EUR", "5.000,00 €")) {
            assertThat(read("budget: " + written).budget().compareTo(Money.of("5000", "EUR")))
                    .as(written)
                    .isZero();
        }
        for (String written : List.of("5000", "-5 EUR", "1e999999999 EUR", "NaN EUR", "5000 Euro", "5,0000 EUR")) {
            assertThat(problems("budget: " + written))
                    .as(written)
                    .extracting(Problem::code)
                    .contains("bad-budget");
        }
    }

    @Test
    void pagesAreAWholeNumberUpToSixty() throws IOException {
        assertThat(read("budget: 5000 EUR").pages()).isEmpty();
        assertThat(read("budget: 5000 EUR\npages: 20").pages()).hasValue(20);
        for (String written : List.of("0", "2.5", "61", "-1")) {
            assertThat(problems("budget: 5000 EUR\npages: " + written))
                    .as(written)
                    .extracting(Problem::code)
                    .containsExactly("out-of-range");
        }
    }

    @Test
    void everyProblemIsFoundInOnePass() throws IOException {
        List<Problem> problems = problems(
                """
                budget: 5000 EUR
                objektive: sales
                markets: [Germany, AT, deutsch]
                audience: {ages: [young, 18-24], genders: [women]}
                zone: Europe/Berln
                deliverables: [post, real]
                product: {price: 12, margin: 40}
                from: 1.2.2026
                """);
        assertThat(problems)
                .extracting(Problem::code)
                .containsExactlyInAnyOrder(
                        "unknown-name",
                        "unknown-market",
                        "unknown-market",
                        "bad-age",
                        "unknown-gender",
                        "unknown-zone",
                        "unknown-deliverable",
                        "out-of-range",
                        "bad-date");
        assertThat(problems)
                .extracting(Problem::hint)
                .contains("Maybe DE.", "Maybe reel.", "Maybe Europe/Berlin.", "Maybe objective.");
        assertThat(problems).allSatisfy(problem -> assertThat(problem.place()).matches("campaign.yaml:\\d+:\\d+"));
    }

    @Test
    void whatWouldFitEverybodyOrNobodyIsAsked() throws IOException {
        assertThat(
                        said(
                                """
                        budget: 5000 EUR
                        from: 2026-03-16
                        until: 2026-01-31
                        markets: [UK, EN, EU, XX, GB]
                        niches: {baking: [], "": [bread], x: ["*", "a*", bread], y: "rye, oats"}
                        exclusions: casino, betting
                        rivals: Mill; Oven
                        values: [organic]
                        audience: {ages: [60-20, 25-34]}
                        agencyMargin: 5
                        product: {price: 12 USD, margin: 150, giftCost: 3 EUR}
                        plan: {minScore: 0.7, maxCreators: 2.5}
                        """))
                .containsExactlyInAnyOrder(
                        "3:1 end-before-start Maybe from and until are swapped, or another year is meant.",
                        "4:11 unknown-market Maybe GB.",
                        "4:15 unknown-market Maybe GB.",
                        "4:19 unknown-market Maybe each country by itself: DE, FR, IT.",
                        "4:23 unknown-market Maybe a code of ISO 3166 with two letters, such as DE or GB.",
                        "5:10 no-value Maybe baking: [baking].",
                        "5:22 no-value Maybe write what it is about.",
                        "5:39 word-too-short Maybe write more of the word, or delete it.",
                        "5:44 word-too-short Maybe write more of the word, or delete it.",
                        "5:61 not-a-list Maybe [rye, oats].",
                        "6:13 not-a-list Maybe [casino, betting].",
                        "7:9 not-a-list Maybe [Mill, Oven].",
                        "9:19 bad-age Maybe 18-24 or 65+.",
                        "10:15 out-of-range Maybe it is meant as percent: 5 %.",
                        "11:18 out-of-range Maybe the amount in EUR.",
                        "11:34 out-of-range Maybe a digit or a point is wrong.",
                        "12:18 out-of-range Maybe 70.",
                        "12:36 out-of-range Maybe leave it out, or write 12.");
    }

    @Test
    void wrongNumbersAreAnsweredWithTheRightOnes() throws IOException {
        assertThat(said("budget: 5 EUR\nagencyMargin: 15\nplan: {minScore: 700}\n"))
                .containsExactly(
                        "2:15 out-of-range Maybe it is meant as percent: 15 %.", "3:18 out-of-range Maybe 70.");
    }

    @Test
    void whatCreatorsAreAskedForAndWhatContentIsWorthIsRead() throws IOException {
        Campaign campaign = read(
                """
                budget: 5000 EUR
                mustSay: ["@kern", Baked at home]
                mustNotSay: healthy
                disclosure: [Werbung]
                freedom: [Where you bake, the tone]
                usageRights: {channels: [paid ads, website], territory: [DE, AT], months: 6, exclusive: yes}
                productionPrices: {photo: 150 EUR, video: 600}
                """);
        assertThat(campaign.mustSay()).containsExactly("@kern", "Baked at home");
        assertThat(campaign.mustNotSay()).containsExactly("healthy");
        assertThat(campaign.disclosure()).containsExactly("Werbung");
        assertThat(campaign.freedom()).containsExactly("Where you bake", "the tone");
        assertThat(campaign.usageRights())
                .isEqualTo(new Campaign.UsageRights(List.of("paid ads", "website"), "DE, AT", OptionalInt.of(6), true));
        assertThat(campaign.productionPrices().photo()).contains(Money.of("150", "EUR"));
        assertThat(campaign.productionPrices().video()).contains(Money.of("600", "EUR"));
        assertThat(campaign.productionPrices().review()).isEmpty();
    }

    @Test
    void whatIsWrongInThemIsToldWithItsPlace() throws IOException {
        assertThat(
                        said(
                                """
                        budget: 5000 EUR
                        mustSey: [x]
                        usageRights: {chanels: [ads], territory: Germny, months: 2.5, exclusive: perhaps}
                        productionPrices: {photo: 150 USD, vidio: 600}
                        """))
                .extracting(line -> line.replaceFirst(" Maybe.*", ""))
                .containsExactlyInAnyOrder(
                        "2:1 unknown-name",
                        "3:15 unknown-name",
                        "3:31 unknown-territory",
                        "3:58 out-of-range",
                        "3:74 not-yes-or-no",
                        "4:27 out-of-range",
                        "4:36 unknown-name");
    }

    @Test
    void aFileThatCannotBeReadHasNoFollowers() throws IOException {
        assertThat(said("budget: 5 EUR\nbrand:\n\tname: x\n"))
                .hasSize(1)
                .first()
                .asString()
                .contains("yaml-syntax");
        Files.write(folder.resolve("campaign.yaml"), "name: Frühling\n".getBytes(StandardCharsets.ISO_8859_1));
        Problems problems = new Problems();
        CampaignReader.read(folder.resolve("campaign.yaml"), problems);
        assertThat(problems.all())
                .extracting(problem -> problem.place() + " " + problem.code())
                .containsExactly("campaign.yaml:1:9 file-unreadable");
    }

    private List<String> said(String yaml) throws IOException {
        return problems(yaml).stream()
                .map(problem -> problem.place().replaceFirst("^campaign.yaml:", "") + " " + problem.code() + " "
                        + problem.hint())
                .toList();
    }

    @Test
    void aPriceThatIsNoneNeverReachesThePlan() throws IOException {
        Files.writeString(
                folder.resolve("rates.csv"),
                "platform,handle,deliverable,price,currency\n"
                        + "instagram,zoe,post,250.00,EUR\ninstagram,a,post,-5,EUR\ninstagram,b,post,1e999999999,EUR\n"
                        + "instagram,c,post,\"1.250,00 USD\",EUR\ninstagram,d,post,NaN,EUR\ninstagram,e,post,12,Euro\n");
        Problems problems = new Problems();
        Sheets sheets =
                SheetsReader.written(new Workspace(folder), Set.of(), problems).sheets();
        assertThat(sheets.rates()).hasSize(1);
        assertThat(problems.all())
                .extracting(Problem::code)
                .containsExactly("bad-price", "bad-price", "bad-price", "bad-price", "unknown-currency");
    }

    @Test
    void aRateOfExchangeIsReadWithItsDayAndTheNewestNotLaterCounts() throws IOException {
        Files.writeString(
                folder.resolve("currencies.csv"),
                "date,from,to,rate\n2026-01-05,GBP,EUR,1.15\n2026-02-05,GBP,EUR,1.20\n2026-02-06,GBP,Euro,1\n"
                        + "2026-02-07,GBP,EUR,0\nyesterday,GBP,EUR,1.3\n");
        Problems problems = new Problems();
        Exchange exchange = SheetsReader.written(new Workspace(folder), Set.of(), problems)
                .sheets()
                .exchange();
        Currency euro = Currency.getInstance("EUR");
        assertThat(exchange.convert(Money.of("100", "GBP"), euro, LocalDate.parse("2026-02-01")))
                .contains(Money.of("115.00", "EUR"));
        assertThat(exchange.convert(Money.of("100", "GBP"), euro, LocalDate.parse("2026-03-01")))
                .contains(Money.of("120.00", "EUR"));
        assertThat(exchange.convert(Money.of("100", "GBP"), euro, LocalDate.parse("2026-01-01")))
                .isEmpty();
        assertThat(exchange.convert(Money.of("115", "EUR"), Currency.getInstance("GBP"), LocalDate.parse("2026-02-01")))
                .contains(Money.of("100.00", "GBP"));
        assertThat(exchange.convert(Money.of("1", "USD"), euro, LocalDate.parse("2026-03-01")))
                .isEmpty();
        assertThat(problems.all())
                .extracting(Problem::code)
                .containsExactly("unknown-currency", "bad-rate", "bad-date");
    }

    private Campaign read(String yaml) throws IOException {
        return CampaignReader.read(Files.writeString(folder.resolve("campaign.yaml"), yaml));
    }

    private List<Problem> problems(String yaml) throws IOException {
        Problems problems = new Problems();
        CampaignReader.read(Files.writeString(folder.resolve("campaign.yaml"), yaml), problems);
        return problems.all();
    }
}
