package dev.rapport.scoring.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Problem;
import dev.rapport.scoring.rules.TrialPack;
import dev.rapport.scoring.rules.tree.Outcome;
import dev.rapport.scoring.rules.tree.Place;
import dev.rapport.scoring.rules.tree.Rule;
import dev.rapport.scoring.rules.tree.Stage;
import dev.rapport.scoring.rules.tree.Words;
import dev.rapport.written.WrittenNumber;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables as people fill them in a spreadsheet. */
class TableTest {

    @TempDir
    Path folder;

    @Test
    void numbersAreReadAsSpreadsheetUsersWriteThem() {
        assertThat(WrittenNumber.parse("5 %"))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("0.05"));
        assertThat(WrittenNumber.parse("2,5%"))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("0.025"));
        assertThat(WrittenNumber.parse("10,000"))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("10000"));
        assertThat(WrittenNumber.parse("1.234.567,5"))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("1234567.5"));
        assertThat(WrittenNumber.parse("0,125"))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("0.125"));
        assertThat(WrittenNumber.parse("-0.5"))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("-0.5"));
        for (String none : List.of("", "many", "NaN", "Infinity", "1e999", "0x10", "--5", "5 5 %%", "9".repeat(5000))) {
            assertThat(WrittenNumber.parse(none)).as(none).isEmpty();
        }
    }

    @Test
    void rowsThatAssumeANumberAndNameNoSourceAreToldOnceATable() {
        TrialPack pack = new TrialPack(folder)
                .write(
                        "tables/clicks.csv",
                        "tier,assume clickRate,source,year\nnano,1 %,our campaigns,2026\nmicro,2 %,,\nmid,3 %,,\n")
                .write("tables/spreads.csv", "tier,assume usualSpread\nnano,0.5\n")
                .write("fit/sizes.csv", "tier,points,category,why\nnano,5,fit,small\n");
        assertThat(pack.check())
                .filteredOn(problem -> problem.code().equals("no-source"))
                .extracting(problem -> problem.severity().id() + " " + problem.place() + " " + problem.message())
                .containsExactly(
                        "info trial/tables/clicks.csv:3:1 2 rows assume numbers and do not say where from, so that no report can.",
                        "info trial/tables/spreads.csv:2:1 A row assumes a number and does not say where from, so that no report can.");
    }

    @Test
    void aTableBecomesOneRuleARow() {
        TrialPack pack = new TrialPack(folder)
                .write(
                        "fit/sizes.csv",
                        "\uFEFFplatform;tier;engagement rate from;followers under;points;category;why\r\n"
                                + "instagram|tiktok;micro;2,5 %;100.000,5;15;fit;good\r\n;;;;-5;fit;\"always; so\"\r\n");
        List<Rule> rules = pack.load().rules(Stage.FIT);
        assertThat(rules)
                .extracting(rule -> Words.of(rule.condition()))
                .containsExactlyInAnyOrder(
                        "platform in (\"instagram\", \"tiktok\") and tier == \"micro\" and engagementRate >= 0.025"
                                + " and followers < 100000.5",
                        "always");
        assertThat(rules)
                .extracting(Rule::id)
                .containsExactly(
                        "fit/sizes/any",
                        "fit/sizes/instagram-or-tiktok-micro-engagementrate-from-0-025-followers-under-100000-5");
        assertThat(rules.get(0).why()).isEqualTo("always; so");
    }

    @Test
    void aNumberThatTwoReadersReadDifferentlyIsAsked() {
        TrialPack pack =
                new TrialPack(folder).write("fit/t.csv", "followers from,points,category,why\n10.000,10,fit,x\n");
        assertThat(pack.check()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo("ambiguous-number");
            assertThat(problem.place()).isEqualTo("trial/fit/t.csv:2:1");
            assertThat(problem.hint()).contains("10000");
        });
    }

    @Test
    void aWorkbookIsReadWithTheNumbersThatExcelShows() throws IOException {
        TrialPack pack = new TrialPack(folder);
        workbook(pack, new TrialWorkbook.Raw("7.0000000000000007E-2"), true, 15, "fit", "why");
        List<Rule> rules = pack.load().rules(Stage.FIT);
        assertThat(rules)
                .extracting(rule -> Words.of(rule.condition()))
                .containsExactly("engagementRate >= 0.07 and verified == true");
        assertThat(rules.get(0).outcomes()).allSatisfy(outcome -> assertThat(((Outcome.Points) outcome).points())
                .isEqualByComparingTo("15"));
        assertThat(rules.get(0).place()).isEqualTo(new Place("trial/fit/t.xlsx", "Sizes!A2"));
    }

    @Test
    void aWrongCellOfAWorkbookIsNamed() throws IOException {
        TrialPack pack = new TrialPack(folder);
        workbook(pack, 0.5, "perhaps", "lots", "fit");
        assertThat(pack.check())
                .extracting(Problem::place)
                .contains("trial/fit/t.xlsx!Sizes!B2", "trial/fit/t.xlsx!Sizes!C2");
    }

    @Test
    void aWorkbookThatIsNoneIsSaid() {
        TrialPack pack = new TrialPack(folder).write("fit/t.xlsx", "hello");
        assertThat(pack.check()).extracting(Problem::code).contains("table-unreadable");
    }

    private static void workbook(TrialPack pack, Object... row) throws IOException {
        List<Object> heads = List.of("engagement rate from", "verified", "points", "category", "why");
        TrialWorkbook.write(pack.folder().resolve("fit/t.xlsx"), "Sizes", List.of(heads, List.of(row)));
    }
}
