package dev.rapport.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rapport.report.Reports;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTest {

    private final byte[] bytes = new Reports().xlsx("shortlist", SampleRun.client(), Packs.standard());

    @TempDir
    private Path folder;

    @Test
    void hasItsFiveSheetsInOrder() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            List<String> names = new ArrayList<>();
            book.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names).containsExactly("Shortlist", "Creators", "Reasons", "Plan", "Method");
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
                            assertThat(sheet.getSheetName()).isEqualTo("Plan");
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
    void totalsCalculatedAnewAreThoseInTheFile() throws Exception {
        assumeTrue(Programs.has("soffice"), "LibreOffice is not installed: totals were not calculated anew");
        Path file = folder.resolve("shortlist.xlsx");
        Files.write(file, bytes);
        Programs.run(
                folder,
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false,false,false,4",
                file.toString());
        List<String> csv;
        try (var files = Files.list(folder)) {
            Path plan = files.filter(path -> path.toString().endsWith(".csv"))
                    .findFirst()
                    .orElseThrow();
            csv = Files.readAllLines(plan);
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            Sheet plan = book.getSheet("Plan");
            int formulas = 0;
            for (Row row : plan) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        formulas++;
                        String calculated = csv.get(row.getRowNum())
                                .split(";", -1)[cell.getColumnIndex()]
                                .replace("\"", "");
                        assertThat(Double.parseDouble(calculated))
                                .isCloseTo(cell.getNumericCellValue(), org.assertj.core.data.Offset.offset(1e-6));
                    }
                }
            }
            assertThat(formulas).isGreaterThan(4);
        }
    }
}
