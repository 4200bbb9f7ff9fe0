package dev.rapport.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.report.Reports;
import dev.rapport.report.seen.Edition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;

class DashboardTest {

    private final Reports reports = new Reports();

    @Test
    void chartsOfExcelsOwnReadTheCellsBelowThem() throws IOException {
        try (XSSFWorkbook book = open(reports.xlsx("shortlist", SampleRun.client(), Packs.standard()))) {
            List<XSSFChart> charts = charts(book);
            assertThat(charts).hasSizeGreaterThanOrEqualTo(3);
            for (XSSFChart chart : charts) {
                assertThat(chart.getTitleText().getString()).isNotBlank();
                String xml = chart.getCTChart().xmlText();
                assertThat(xml)
                        .contains("<c:f>Dashboard!$A$")
                        .contains("<c:valAx>")
                        .contains("barDir val=\"bar\"");
                assertThat(Pattern.compile("<c:f>(Dashboard![^<]+)</c:f>")
                                .matcher(xml)
                                .results()
                                .filter(found -> found.group(1).contains(":"))
                                .count())
                        .as("names and figures are ranges")
                        .isGreaterThanOrEqualTo(2);
            }
        }
    }

    /** A spreadsheet that is strict offers to repair what does not follow the schema. */
    @Test
    void chartsFollowTheSchemaOfTheFormat() throws IOException {
        for (String report : List.of("shortlist", "plan", "results")) {
            try (XSSFWorkbook book =
                    open(reports.xlsx(report, SampleRun.brought("en", Edition.CLIENT), Packs.standard()))) {
                for (XSSFChart chart : charts(book)) {
                    List<XmlError> errors = new ArrayList<>();
                    chart.getCTChart().validate(new XmlOptions().setErrorListener(errors));
                    assertThat(errors).as(report + " " + chart.getTitleText()).isEmpty();
                }
            }
        }
    }

    @Test
    void aDashboardHoldsNoNumberOfItsOwn() throws IOException {
        try (XSSFWorkbook book = open(reports.xlsx("shortlist", SampleRun.client(), Packs.standard()))) {
            int formulas = 0;
            for (Row row : book.getSheet("Dashboard")) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isNotEqualTo(CellType.NUMERIC);
                    formulas += cell.getCellType() == CellType.FORMULA ? 1 : 0;
                }
            }
            assertThat(formulas).isGreaterThan(40);
        }
    }

    @Test
    void whoLeavesThePlanLosesHisBar() throws IOException {
        try (XSSFWorkbook book = open(reports.xlsx("plan", SampleRun.client(), Packs.standard()))) {
            Cell bar = bar(book.getSheet("Dashboard"), "Zoë Kornmann");
            assertThat(bar.getNumericCellValue()).isEqualTo(620);
            Sheet plan = book.getSheet("What-if");
            for (Row row : plan) {
                Cell name = row.getCell(0);
                if (name != null && name.toString().equals("Zoë Kornmann")) {
                    row.createCell(2).setCellValue("Left");
                }
            }
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertThat(bar.getCachedFormulaResultType()).isEqualTo(CellType.STRING);
            assertThat(bar.getStringCellValue()).isEmpty();
        }
    }

    @Test
    void resultsHaveChartsOfWhatCameBesideWhatWasForecast() throws IOException {
        try (XSSFWorkbook book =
                open(reports.xlsx("results", SampleRun.brought("de", Edition.CLIENT), Packs.standard()))) {
            XSSFSheet sheet = book.getSheet("Übersicht");
            assertThat(sheet.createDrawingPatriarch().getCharts())
                    .extracting(chart -> chart.getTitleText().getString())
                    .contains("Bestellungen je Buchung")
                    .anyMatch(title -> title.endsWith("was kam und die Mitte der Prognose"));
        }
    }

    @Test
    void listsAreTablesWithTheirHeadings() throws IOException {
        try (XSSFWorkbook book = open(reports.xlsx("shortlist", SampleRun.client(), Packs.standard()))) {
            List<String> tables = new ArrayList<>();
            for (Sheet sheet : book) {
                for (XSSFTable table : ((XSSFSheet) sheet).getTables()) {
                    tables.add(table.getDisplayName());
                    Row head = sheet.getRow(table.getStartRowIndex());
                    for (int i = 0; i < table.getColumnCount(); i++) {
                        assertThat(table.getColumns().get(i).getName())
                                .isEqualTo(head.getCell(table.getStartColIndex() + i)
                                        .getStringCellValue());
                    }
                }
            }
            assertThat(tables).contains("Shortlist", "Creators", "Reasons", "Plan", "First", "Picked");
        }
    }

    @Test
    void aSlipOfTheHandInAChoiceIsFlagged() throws IOException {
        try (XSSFWorkbook book = open(reports.xlsx("plan", SampleRun.client(), Packs.standard()))) {
            var formatting = book.getSheet("What-if").getSheetConditionalFormatting();
            List<String> formulas = new ArrayList<>();
            for (int i = 0; i < formatting.getNumConditionalFormattings(); i++) {
                String formula =
                        formatting.getConditionalFormattingAt(i).getRule(0).getFormula1();
                formulas.add(formula == null ? "" : formula);
            }
            assertThat(formulas)
                    .anyMatch(formula -> formula.contains("<>\"Chosen\"") && formula.contains("<>\"Left\""))
                    .anyMatch(formula -> formula.endsWith("<0"));
        }
    }

    private static Cell bar(Sheet dashboard, String name) {
        for (Row row : dashboard) {
            if (row.getCell(0) != null
                    && row.getCell(0).getCellType() == CellType.FORMULA
                    && row.getCell(0).getCachedFormulaResultType() == CellType.STRING
                    && row.getCell(0).getStringCellValue().equals(name)) {
                return row.getCell(1);
            }
        }
        throw new AssertionError("no " + name);
    }

    private static List<XSSFChart> charts(XSSFWorkbook book) {
        return book.getSheet("Dashboard").createDrawingPatriarch().getCharts();
    }

    private static XSSFWorkbook open(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }
}
