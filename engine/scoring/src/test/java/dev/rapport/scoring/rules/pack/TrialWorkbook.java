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
        write(file, sheet, rows, List.of(), List.of());
    }

    /**
     * The same with cells that are merged and with another sheet behind it.
     *
     * @param merged such as A2:A3
     * @param second rows of a sheet named Other, none for no such sheet
     */
    static void write(Path file, String sheet, List<List<Object>> rows, List<String> merged, List<List<Object>> second)
            throws IOException {
        Files.createDirectories(file.getParent());
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/><Override PartName=\"/xl/worksheets/sheet2.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>");
            entry(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            entry(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\""
                            + sheet + "\" sheetId=\"1\" r:id=\"rId1\"/>"
                            + (second.isEmpty() ? "" : "<sheet name=\"Other\" sheetId=\"2\" r:id=\"rId2\"/>")
                            + "</sheets></workbook>");
            entry(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                            + "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet2.xml\"/>"
                            + "<Relationship Id=\"rId3\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>");
            entry(zip, "xl/worksheets/sheet1.xml", sheet(rows, merged));
            if (!second.isEmpty()) {
                entry(zip, "xl/worksheets/sheet2.xml", sheet(second, List.of()));
            }
            if (rows.stream().flatMap(List::stream).anyMatch(Struck.class::isInstance)) {
                entry(
                        zip,
                        "xl/styles.xml",
                        "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><fonts><font/><font><strike/></font><font><strike val=\"0\"/></font></fonts><cellXfs><xf numFmtId=\"0\" fontId=\"0\"/><xf numFmtId=\"0\" fontId=\"1\"/><xf numFmtId=\"0\" fontId=\"2\"/></cellXfs></styleSheet>");
            } else if (rows.stream().flatMap(List::stream).anyMatch(Day.class::isInstance)) {
                entry(
                        zip,
                        "xl/styles.xml",
                        "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
            }
        }
    }

    private static String sheet(List<List<Object>> rows, List<String> merged) {
        StringBuilder data = new StringBuilder();
        for (int r = 0; r < rows.size(); r++) {
            if (!rows.get(r).isEmpty()) {
                boolean isHidden = rows.get(r).contains(HIDDEN);
                data.append("<row r=\"").append(r + 1).append(isHidden ? "\" hidden=\"1\">" : "\">");
                for (int c = 0; c < rows.get(r).size(); c++) {
                    if (!rows.get(r).get(c).equals(HIDDEN)) {
                        data.append(cell(rows.get(r).get(c), (char) ('A' + c) + "" + (r + 1)));
                    }
                }
                data.append("</row>");
            }
        }
        StringBuilder merges = new StringBuilder();
        merged.forEach(range -> merges.append("<mergeCell ref=\"").append(range).append("\"/>"));
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + data
                + "</sheetData>" + (merged.isEmpty() ? "" : "<mergeCells>" + merges + "</mergeCells>") + "</worksheet>";
    }

    /** The last cell of a row that is hidden. */
    static final String HIDDEN = "(hidden)";

    /** A number that is shown as a day. */
    record Day(int number) {}

    /** A text with a line through it. */
    record Struck(String text) {}

    /** A formula whose value the file does not hold. */
    record Formula(String formula) {}

    /** What a formula gives that went wrong. */
    record Failed(String code) {}

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
        if (value instanceof Day day) {
            return start + " s=\"1\"><v>" + day.number() + "</v></c>";
        }
        if (value instanceof Struck struck) {
            return start + " s=\"1\" t=\"inlineStr\"><is><t>" + struck.text() + "</t></is></c>";
        }
        if (value instanceof Formula formula) {
            return start + "><f>" + formula.formula() + "</f></c>";
        }
        if (value instanceof Failed failed) {
            return start + " t=\"e\"><f>1/0</f><v>" + failed.code() + "</v></c>";
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
