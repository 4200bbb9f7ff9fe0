package dev.rapport.report.xlsx;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;

/** Tables that Excel knows as tables: they have a name, filters, and grow with what is written under them. */
final class ListObjects {

    private ListObjects() {}

    /** Whether headings are such as Excel allows: none is empty, and each is there once. */
    static boolean mayBe(List<String> headings) {
        Set<String> seen = new HashSet<>();
        return headings.stream().allMatch(heading -> !heading.isBlank() && seen.add(heading.toLowerCase(Locale.ROOT)));
    }

    /** @param area with the headings */
    static void add(SXSSFSheet sheet, String name, CellRangeAddress area, List<String> headings) {
        AreaReference reference = new AreaReference(area.formatAsString(), SpreadsheetVersion.EXCEL2007);
        XSSFTable table = sheet.getWorkbook()
                .getXSSFWorkbook()
                .getSheet(sheet.getSheetName())
                .createTable(reference);
        table.setName(name);
        table.setDisplayName(name);
        // The rows are streamed, so that the library cannot read the headings from them.
        for (int i = 0; i < headings.size(); i++) {
            table.getColumns().get(i).setName(headings.get(i));
        }
        CTTable written = table.getCTTable();
        written.addNewAutoFilter().setRef(reference.formatAsString());
    }
}
