package dev.rapport.core.intake;

import java.util.ArrayList;
import java.util.List;

/** Small workbooks for tests, as small programs write them. */
public final class Workbooks {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private Workbooks() {}

    /** @param namesAndRows name of a sheet, its lines with tabs between cells, name, lines ... */
    public static byte[] of(String... namesAndRows) {
        List<String> parts = new ArrayList<>();
        StringBuilder sheets = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        for (int i = 0; i < namesAndRows.length; i += 2) {
            int number = i / 2 + 1;
            sheets.append(
                    "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(namesAndRows[i], number, number));
            relations.append("<Relationship Id=\"rId%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                    .formatted(number, RELATIONS, number));
            parts.addAll(List.of("xl/worksheets/sheet" + number + ".xml", sheet(namesAndRows[i + 1])));
        }
        parts.addAll(
                0,
                List.of(
                        "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>",
                        "_rels/.rels",
                        "<Relationships xmlns=\"%s\"><Relationship Id=\"rId1\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
                                .formatted(PACKAGE, RELATIONS),
                        "xl/workbook.xml",
                        "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>%s</sheets></workbook>"
                                .formatted(MAIN, RELATIONS, sheets),
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships xmlns=\"%s\">%s</Relationships>".formatted(PACKAGE, relations)));
        return Zips.of(parts.toArray(String[]::new));
    }

    private static String sheet(String rows) {
        StringBuilder xml = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        int number = 0;
        for (String row : rows.split("\n")) {
            xml.append("<row r=\"%d\">".formatted(++number));
            int column = 0;
            for (String cell : row.split("\t")) {
                String at = (char) ('A' + column++) + "" + number;
                boolean isNumber = cell.matches("[0-9.]+");
                if (!cell.isEmpty()) {
                    xml.append(
                            isNumber
                                    ? "<c r=\"%s\"><v>%s</v></c>".formatted(at, cell)
                                    : "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(at, cell));
                }
            }
            xml.append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
    }
}
