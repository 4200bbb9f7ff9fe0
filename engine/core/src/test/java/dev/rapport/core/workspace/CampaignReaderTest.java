package dev.rapport.core.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Money;
import dev.rapport.api.model.Problem;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Sheets;
import dev.rapport.written.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        for (String written : List.of("5000 EUR", "5,000 EUR", "EUR 5000", "5'000 eur", "5000.00 EUR")) {
            assertThat(read("budget: " + written).budget().compareTo(Money.of("5000", "EUR")))
                    .as(written)
                    .isZero();
        }
        for (String written :
                List.of("5.000 EUR", "5000", "-5 EUR", "1e999999999 EUR", "NaN EUR", "5000 Euro", "5,00 EUR")) {
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
                        + "instagram,c,post,1.250,EUR\ninstagram,d,post,NaN,EUR\ninstagram,e,post,12,Euro\n");
        Problems problems = new Problems();
        Sheets sheets = SheetsReader.read(new Workspace(folder), Set.of(), problems);
        assertThat(sheets.rates()).hasSize(1);
        assertThat(problems.all()).extracting(Problem::code).hasSize(5).containsOnly("bad-price");
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
