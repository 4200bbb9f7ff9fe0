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
        fit(sheet, 0);
        sheet.setRepeatingRows(new CellRangeAddress(headingRow, headingRow, -1, -1));
    }

    /** Landscape A4, all of it on one page. */
    static void onePage(Sheet sheet) {
        fit(sheet, 1);
    }

    private static void fit(Sheet sheet, int pagesDown) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setLandscape(true);
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) pagesDown);
        sheet.setMargin(PageMargin.LEFT, MARGIN);
        sheet.setMargin(PageMargin.RIGHT, MARGIN);
        sheet.setMargin(PageMargin.TOP, MARGIN);
        sheet.setMargin(PageMargin.BOTTOM, 2 * MARGIN);
        sheet.getFooter().setRight("&A   &P / &N");
    }

    /** Prints the first rows and columns alone, and says so at the foot. */
    static void part(Sheet sheet, int lastRow, int lastColumn, String told) {
        sheet.getWorkbook().setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, lastColumn, 0, lastRow);
        // An ampersand begins a code there.
        sheet.getFooter().setLeft(told.replace("&", "&&"));
    }
}
