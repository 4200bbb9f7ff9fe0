package dev.rapport.core.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Money;
import dev.rapport.api.model.Problem;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Exchange;
import dev.rapport.judged.Sheets;
import dev.rapport.written.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
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
    void aPriceThatIsNoneNeverReachesThePlan() throws IOException {
        Files.writeString(
                folder.resolve("rates.csv"),
                "platform,handle,deliverable,price,currency\n"
                        + "instagram,zoe,post,250.00,EUR\ninstagram,a,post,-5,EUR\ninstagram,b,post,1e999999999,EUR\n"
                        + "instagram,c,post,\"1.250,00 USD\",EUR\ninstagram,d,post,NaN,EUR\ninstagram,e,post,12,Euro\n");
        Problems problems = new Problems();
        Sheets sheets = SheetsReader.read(new Workspace(folder), Set.of(), problems);
        assertThat(sheets.rates()).hasSize(1);
        assertThat(problems.all()).extracting(Problem::code).hasSize(5).containsOnly("bad-price");
    }

    @Test
    void aRateOfExchangeIsReadWithItsDayAndTheNewestNotLaterCounts() throws IOException {
        Files.writeString(
                folder.resolve("currencies.csv"),
                "date,from,to,rate\n2026-01-05,GBP,EUR,1.15\n2026-02-05,GBP,EUR,1.20\n2026-02-06,GBP,Euro,1\n"
                        + "2026-02-07,GBP,EUR,0\nyesterday,GBP,EUR,1.3\n");
        Problems problems = new Problems();
        Exchange exchange =
                SheetsReader.read(new Workspace(folder), Set.of(), problems).exchange();
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
