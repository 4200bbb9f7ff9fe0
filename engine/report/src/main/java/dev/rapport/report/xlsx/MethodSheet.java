package dev.rapport.report.xlsx;

import dev.rapport.judged.RunInfo;
import dev.rapport.report.model.ReportModel;
import dev.rapport.report.template.Words;
import dev.rapport.report.xlsx.Styles.Look;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How the workbook was made. */
final class MethodSheet {

    private final ReportModel model;
    private final Styles styles;
    private final Words words;
    private int next;

    MethodSheet(ReportModel model, Styles styles) {
        this.model = model;
        this.styles = styles;
        this.words = model.words();
    }

    void write(XSSFSheet sheet) {
        sheet.setDisplayGridlines(false);
        sheet.setColumnWidth(0, 60 * 256);
        sheet.setColumnWidth(1, 70 * 256);
        sheet.setColumnWidth(2, 26 * 256);
        sheet.setColumnWidth(3, 26 * 256);
        RunInfo run = model.method().run();
        model.method().facts().forEach(fact -> pair(sheet, fact.getKey(), fact.getValue()));
        next++;
        section(sheet, "method.read");
        model.method().notes().forEach(note -> line(sheet, note));
        if (!model.method().assumptions().isEmpty()) {
            next++;
            section(sheet, "method.assumptions");
            model.method().assumptions().forEach(assumption -> line(sheet, assumption));
        }
        next++;
        Look head = Look.TEXT.heading();
        new Cells(styles, sheet.createRow(next++))
                .text(words.text("sheet.file"), head)
                .text(words.text("sheet.sha256"), head)
                .text(words.text("sheet.plugin"), head)
                .text(words.text("sheet.date"), head);
        for (RunInfo.ImportedFile file : run.files()) {
            new Cells(styles, sheet.createRow(next++))
                    .text(file.path(), Look.TEXT.bare())
                    .text(file.sha256(), Look.TEXT.bare())
                    .text(file.plugin(), Look.TEXT.bare())
                    .text(file.asOf().toString(), Look.TEXT.bare());
        }
        Printing.wide(sheet, 0);
    }

    private void pair(XSSFSheet sheet, String name, String value) {
        new Cells(styles, sheet.createRow(next++))
                .text(name, Look.TEXT.bare().in(Styles.SOFT))
                .text(value, Look.TEXT.bare());
    }

    private void section(XSSFSheet sheet, String key) {
        new Cells(styles, sheet.createRow(next++))
                .text(words.text(key), Look.TEXT.bare().strong().sized(12));
    }

    private void line(XSSFSheet sheet, String text) {
        var row = sheet.createRow(next);
        row.setHeightInPoints(text.length() > 150 ? 42 : text.length() > 110 ? 28 : 16);
        new Cells(styles, row).text(text, Look.TEXT.bare().wrapped());
        sheet.addMergedRegion(new org.apache.poi.ss.util.CellRangeAddress(next, next, 0, 1));
        next++;
    }
}
