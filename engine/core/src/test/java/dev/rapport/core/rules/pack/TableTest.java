package dev.rapport.core.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Problem;
import dev.rapport.core.rules.TrialPack;
import dev.rapport.core.rules.tree.Outcome;
import dev.rapport.core.rules.tree.Place;
import dev.rapport.core.rules.tree.Rule;
import dev.rapport.core.rules.tree.Stage;
import dev.rapport.core.rules.tree.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables as people fill them in a spreadsheet. */
class TableTest {

    @TempDir
    Path folder;

    @Test
    void numbersAreReadAsSpreadsheetUsersWriteThem() {
        assertThat(CellNumber.parse("5 %"))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("0.05"));
        assertThat(CellNumber.parse("2,5%"))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("0.025"));
        assertThat(CellNumber.parse("10,000"))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("10000"));
        assertThat(CellNumber.parse("1.234.567,5"))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("1234567.5"));
        assertThat(CellNumber.parse("0,125"))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("0.125"));
        assertThat(CellNumber.parse("-0.5"))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("-0.5"));
        for (String none : List.of("", "many", "NaN", "Infinity", "1e999", "0x10", "--5", "5 5 %%", "9".repeat(5000))) {
            assertThat(CellNumber.parse(none)).as(none).isEmpty();
        }
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
                .containsExactly(
                        "platform in (\"instagram\", \"tiktok\") and tier == \"micro\" and engagementRate >= 0.025"
                                + " and followers < 100000.5",
                        "always");
        assertThat(rules).extracting(Rule::id).containsExactly("fit/sizes/2", "fit/sizes/3");
        assertThat(rules.get(1).why()).isEqualTo("always; so");
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
        workbook(
                pack,
                "<c r=\"A2\"><v>7.0000000000000007E-2</v></c><c r=\"B2\" t=\"b\"><v>1</v></c><c r=\"C2\"><v>15</v></c>"
                        + "<c r=\"D2\" t=\"inlineStr\"><is><t>fit</t></is></c><c r=\"E2\" t=\"inlineStr\"><is><t>why</t></is></c>");
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
        workbook(
                pack,
                "<c r=\"A2\"><v>0.5</v></c><c r=\"B2\" t=\"inlineStr\"><is><t>perhaps</t></is></c>"
                        + "<c r=\"C2\" t=\"inlineStr\"><is><t>lots</t></is></c><c r=\"D2\" t=\"inlineStr\"><is><t>fit</t></is></c>");
        assertThat(pack.check())
                .extracting(Problem::place)
                .contains("trial/fit/t.xlsx!Sizes!B2", "trial/fit/t.xlsx!Sizes!C2");
    }

    @Test
    void aWorkbookThatIsNoneIsSaid() {
        TrialPack pack = new TrialPack(folder).write("fit/t.xlsx", "hello");
        assertThat(pack.check()).extracting(Problem::code).contains("table-unreadable");
    }

    private static void workbook(TrialPack pack, String row) throws IOException {
        Path file = pack.folder().resolve("fit").resolve("t.xlsx");
        Files.createDirectories(file.getParent());
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>");
            entry(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            entry(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"Sizes\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            entry(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            StringBuilder heads = new StringBuilder();
            String[] names = {"engagement rate from", "verified", "points", "category", "why"};
            for (int i = 0; i < names.length; i++) {
                heads.append("<c r=\"")
                        .append((char) ('A' + i))
                        .append("1\" t=\"inlineStr\"><is><t>")
                        .append(names[i])
                        .append("</t></is></c>");
            }
            entry(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">"
                            + heads + "</row><row r=\"2\">" + row + "</row></sheetData></worksheet>");
        }
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
