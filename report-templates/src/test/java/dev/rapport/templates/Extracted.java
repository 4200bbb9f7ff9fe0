package dev.rapport.templates;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a reader finds in each format. */
final class Extracted {

    private Extracted() {}

    static String pdf(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            return stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of each page. */
    static List<String> pages(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without what differs between extractors: spaces, signs of direction, and the order of combining marks. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00A0\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]+", "");
    }

    static List<String> grid(byte[] xlsx) {
        List<String> lines = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            for (Sheet sheet : book) {
                lines.add("== " + sheet.getSheetName());
                for (Row row : sheet) {
                    StringBuilder line = new StringBuilder();
                    for (Cell cell : row) {
                        if (cell.getCellType() != CellType.BLANK) {
                            line.append(cell.getAddress())
                                    .append('=')
                                    .append(shown(cell))
                                    .append(" | ");
                        }
                    }
                    if (!line.isEmpty()) {
                        lines.add(line.toString().strip());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private static String shown(Cell cell) {
        return switch (cell.getCellType()) {
            case NUMERIC -> Double.toString(cell.getNumericCellValue());
            case FORMULA ->
                "(" + cell.getCellFormula() + ") "
                        + (cell.getCachedFormulaResultType() == CellType.NUMERIC
                                ? Double.toString(cell.getNumericCellValue())
                                : cell.getStringCellValue());
            default -> cell.getStringCellValue();
        };
    }

    /** What a reader reads on a page, what the script makes of its data included. */
    static String html(byte[] bytes) {
        String page = new String(bytes, StandardCharsets.UTF_8);
        int from = page.indexOf("id=\"data\">") + 10;
        String data = page.substring(from, page.indexOf("</script>", from));
        return (page.replaceAll("(?s)<(style|script)[^>]*>.*?</\\1>", "")
                                .replaceAll("(?s)<meta[^>]*>", "")
                                .replaceAll("(?s)src=\"data:[^\"]*\"", "")
                        + texts(data))
                .replaceAll("(?s)<[^>]*>", "\n")
                .replaceAll("\\n\\s*\\n+", "\n")
                .strip();
    }

    /** The texts of the data, each on a line of its own. */
    private static String texts(String data) {
        StringBuilder texts = new StringBuilder("\n");
        java.util.regex.Matcher text =
                java.util.regex.Pattern.compile("\"((?:[^\"\\\\]++|\\\\.)*+)\"").matcher(data);
        while (text.find()) {
            String plain = java.util.regex.Pattern.compile("\\\\u([0-9a-f]{4})")
                    .matcher(text.group(1))
                    .replaceAll(code -> java.util.regex.Matcher.quoteReplacement(
                            Character.toString(Integer.parseInt(code.group(1), 16))));
            texts.append(plain.replace("\\\"", "\"").replace("\\\\", "\\")).append('\n');
        }
        return texts.toString();
    }
}
