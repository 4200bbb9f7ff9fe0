package dev.rapport.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rapport.report.Reports;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTest {

    private final byte[] bytes = new Reports().xlsx("shortlist", SampleRun.client(), Packs.standard());

    @TempDir
    private Path folder;

    @Test
    void hasItsSheetsInOrder() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            List<String> names = new ArrayList<>();
            book.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names).containsExactly("Shortlist", "Dashboard", "Creators", "Reasons", "Plan", "Method");
        }
    }

    @Test
    void textThatLooksLikeAFormulaStaysTextEvenWhenItIsEdited() throws IOException {
        int hostile = 0;
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            assertThat(sheet.getSheetName()).isIn("Plan", "Dashboard");
                        }
                        if (cell.getCellType() == CellType.STRING
                                && cell.getStringCellValue().matches("[=+\\-@\\t\\r].*")) {
                            hostile++;
                            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                        }
                    }
                }
            }
        }
        assertThat(hostile).isGreaterThan(3);
    }

    @Test
    void whoeverChangesAChoiceOrACostSeesSumsAndRanksFollow() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            Sheet plan = book.getSheet("Plan");
            double spent = named(book, "PlanCost", 0, 8);
            assertThat(beside(plan, "Total of the chosen").getNumericCellValue())
                    .isCloseTo(spent, within(0.01));
            Cell first = cell(book, "PlanStatus", 0);
            double price = cell(book, "PlanCost", 0).getNumericCellValue();
            // A text that stands in the sheet itself is replaced with its cell.
            first.getRow().createCell(first.getColumnIndex()).setCellValue("Left");
            cell(book, "PlanCost", 1).setCellValue(1.0);
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertThat(beside(plan, "Total of the chosen").getNumericCellValue())
                    .isCloseTo(spent - price - others(bytes) + 1.0, within(0.01));
            assertThat(cell(book, "PlanRank", 0).getNumericCellValue()).isZero();
            assertThat(cell(book, "PlanRank", 1).getNumericCellValue())
                    .as("nobody brings more for a euro")
                    .isEqualTo(1);
        }
    }

    /** The cost of the second line as it was sent. */
    private static double others(byte[] bytes) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            return cell(book, "PlanCost", 1).getNumericCellValue();
        }
    }

    private static double named(XSSFWorkbook book, String column, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += cell(book, column, i).getNumericCellValue();
        }
        return sum;
    }

    private static Cell cell(XSSFWorkbook book, String column, int line) {
        CellReference first = new AreaReference(book.getName(column).getRefersToFormula(), SpreadsheetVersion.EXCEL2007)
                .getFirstCell();
        return book.getSheet("Plan").getRow(first.getRow() + line).getCell(first.getCol());
    }

    private static Cell beside(Sheet sheet, String label) {
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals(label)) {
                return row.getCell(1);
            }
        }
        throw new AssertionError("no " + label);
    }

    @Test
    void whatIsCalculatedAnewIsWhatStandsInTheFile() throws Exception {
        assumeTrue(Programs.has("soffice"), "LibreOffice is not installed: nothing was calculated anew");
        Path file = folder.resolve("shortlist.xlsx");
        Files.write(file, bytes);
        Office.run(folder, "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false,false,false,-1", file);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (String name : List.of("Plan", "Dashboard")) {
                List<String> csv = Files.readAllLines(folder.resolve("shortlist-" + name + ".csv"));
                int formulas = 0;
                for (Row row : book.getSheet(name)) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            formulas++;
                            String calculated = csv.get(row.getRowNum())
                                    .split(";", -1)[cell.getColumnIndex()]
                                    .replace("\"", "");
                            same(cell, calculated);
                        }
                    }
                }
                assertThat(formulas).as(name).isGreaterThan(4);
            }
        }
    }

    private static void same(Cell cell, String calculated) {
        if (cell.getCachedFormulaResultType() == CellType.NUMERIC) {
            double value = cell.getNumericCellValue();
            double parsed = calculated.endsWith("%")
                    ? Double.parseDouble(calculated.replace("%", "")) / 100
                    : Double.parseDouble(calculated);
            assertThat(parsed).isCloseTo(value, within(1e-9 * Math.max(1, Math.abs(value))));
        } else {
            assertThat(calculated).as(cell.getCellFormula()).isEqualTo(cell.getStringCellValue());
        }
    }
}
