package dev.rapport.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rapport.report.Reports;
import dev.rapport.report.seen.Edition;
import dev.rapport.report.seen.ReportInput;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookPaperTest {

    private static final int MOST = 8;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"shortlist, en", "shortlist, de", "plan, en", "results, en"})
    void eighteenCreatorsPrintOnAtMostEightPages(String report, String language) throws Exception {
        assumeTrue(Programs.has("soffice"), "LibreOffice is not installed: no pages were counted");
        ReportInput input = report.equals("results")
                ? SampleRun.brought(language, Edition.INTERNAL)
                : SampleRun.input(SampleCreators.all(), language, Edition.INTERNAL);
        byte[] workbook = new Reports().xlsx(report, input, Packs.standard());
        assertThat(Office.pages(folder, report, workbook)).isBetween(3, MOST);
    }

    @Test
    void whatDoesNotPrintIsToldAtTheFootAndStandsInTheSheet() throws Exception {
        byte[] workbook = new Reports().xlsx("shortlist", SampleRun.many(400), Packs.standard());
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            Sheet plan = book.getSheet("Plan");
            assertThat(plan.getLastRowNum()).isGreaterThan(400);
            assertThat(plan.getFooter().getLeft()).isEqualTo("The first 60 of 400 lines print; the sheet has all.");
            assertThat(book.getPrintArea(book.getSheetIndex(plan))).doesNotContain("400");
            for (Sheet sheet : book) {
                assertThat(sheet.getPrintSetup().getLandscape())
                        .as(sheet.getSheetName())
                        .isTrue();
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            }
        }
    }
}
