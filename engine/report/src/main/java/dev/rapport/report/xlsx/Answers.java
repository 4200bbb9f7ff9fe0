package dev.rapport.report.xlsx;

import dev.rapport.report.document.Cell;
import dev.rapport.report.document.Line;
import dev.rapport.report.document.Medium;
import dev.rapport.report.document.Table;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** Lists to choose an answer from, in the cells that wait for one. */
final class Answers {

    private Answers() {}

    /**
     * Offers what may be answered.
     *
     * @param shown columns of the table that are in the workbook
     * @param first first row of the table's lines
     * @param last last row
     */
    static void offer(SXSSFSheet sheet, Table table, List<Integer> shown, int first, int last) {
        Line line = table.lines(Medium.WORKBOOK).get(0);
        for (int i = 0; i < shown.size(); i++) {
            if (line.cells().get(shown.get(i)) instanceof Cell.Input input
                    && !input.choices().isEmpty()) {
                DataValidationHelper helper = sheet.getDataValidationHelper();
                DataValidation list = helper.createValidation(
                        helper.createExplicitListConstraint(input.choices().toArray(String[]::new)),
                        new CellRangeAddressList(first, last, i, i));
                list.setErrorStyle(DataValidation.ErrorStyle.WARNING);
                list.setShowErrorBox(true);
                sheet.addValidationData(list);
                Flags.unknownWord(sheet, new CellRangeAddress(first, last, i, i), input.choices());
            }
        }
    }
}
