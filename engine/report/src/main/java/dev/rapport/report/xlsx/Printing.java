package dev.rapport.report.xlsx;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** How a sheet prints. */
final class Printing {

    private static final double MARGIN = 0.35;

    private Printing() {}

    /** Landscape A4, as wide as a page, headings on each. */
    static void wide(Sheet sheet, int headingRow) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setLandscape(true);
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, MARGIN);
        sheet.setMargin(PageMargin.RIGHT, MARGIN);
        sheet.setMargin(PageMargin.TOP, MARGIN);
        sheet.setMargin(PageMargin.BOTTOM, 2 * MARGIN);
        sheet.getFooter().setRight("&A   &P / &N");
        sheet.setRepeatingRows(new CellRangeAddress(headingRow, headingRow, -1, -1));
    }

    /** All of it on one page. */
    static void onePage(Sheet sheet) {
        sheet.getPrintSetup().setFitHeight((short) 1);
    }

    /** Prints the first rows and columns alone, and says so at the foot. */
    static void part(Sheet sheet, int lastRow, int lastColumn, String told) {
        sheet.getWorkbook().setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, lastColumn, 0, lastRow);
        // An ampersand begins a code there.
        sheet.getFooter().setLeft(told.replace("&", "&&"));
    }
}
