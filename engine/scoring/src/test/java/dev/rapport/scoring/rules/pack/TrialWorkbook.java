package dev.rapport.scoring.rules.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook of one sheet in its barest form: numbers as the file stores them, texts, TRUE and FALSE, rows that are not there. */
final class TrialWorkbook {

    private TrialWorkbook() {}

    /** Writes rows of texts, numbers (as Double or as the digits in {@link Raw}) and booleans; an empty row is left out. */
    static void write(Path file, String sheet, List<List<Object>> rows) throws IOException {
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
                    "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\""
                            + sheet + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            entry(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            StringBuilder data = new StringBuilder();
            for (int r = 0; r < rows.size(); r++) {
                if (!rows.get(r).isEmpty()) {
                    data.append("<row r=\"").append(r + 1).append("\">");
                    for (int c = 0; c < rows.get(r).size(); c++) {
                        data.append(cell(rows.get(r).get(c), (char) ('A' + c) + "" + (r + 1)));
                    }
                    data.append("</row>");
                }
            }
            entry(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + data
                            + "</sheetData></worksheet>");
        }
    }

    /** A number with exactly these digits in the file. */
    record Raw(String digits) {}

    private static String cell(Object value, String name) {
        String start = "<c r=\"" + name + "\"";
        if (value instanceof Boolean truth) {
            return start + " t=\"b\"><v>" + (truth ? 1 : 0) + "</v></c>";
        }
        if (value instanceof Raw raw) {
            return start + "><v>" + raw.digits() + "</v></c>";
        }
        if (value instanceof Number number) {
            return start + "><v>" + number + "</v></c>";
        }
        String text = value.toString().replace("&", "&amp;").replace("<", "&lt;");
        return text.isEmpty() ? "" : start + " t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
