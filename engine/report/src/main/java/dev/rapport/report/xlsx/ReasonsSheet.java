package dev.rapport.report.xlsx;

import dev.rapport.report.model.CreatorRow;
import dev.rapport.report.model.ReasonLine;
import dev.rapport.report.model.ReportModel;
import dev.rapport.report.template.Words;
import dev.rapport.report.xlsx.Styles.Look;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** One row per reason. */
final class ReasonsSheet {

    private final ReportModel model;
    private final Styles styles;
    private final Words words;

    ReasonsSheet(ReportModel model, Styles styles) {
        this.model = model;
        this.styles = styles;
        this.words = model.words();
    }

    void write(SXSSFSheet sheet) {
        int[] widths = {34, 20, 10, 80, 34, 60};
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * 256);
        }
        sheet.createFreezePane(1, 1);
        Look head = Look.TEXT.heading();
        new Cells(styles, sheet.createRow(0))
                .text(words.text("column.creator"), head)
                .text(words.text("sheet.category"), head)
                .text(words.text("sheet.points"), Look.TEXT.atRight().heading())
                .text(words.text("sheet.reason"), head)
                .text(words.text("sheet.rule"), head)
                .text(words.text("sheet.facts"), head);
        int next = 1;
        Look text = Look.TEXT.bare();
        for (CreatorRow row : model.rows()) {
            for (ReasonLine reason : row.reasons()) {
                Cells cells = new Cells(styles, sheet.createRow(next++))
                        .text(row.name(), text)
                        .text(reason.categoryName(), text);
                if (reason.pointsText().isEmpty()) {
                    cells.empty(text);
                } else {
                    cells.number(reason.points().doubleValue(), text.number("+0.##;-0.##;0"));
                }
                cells.text(reason.text(), text).text(reason.rule(), text).text(String.join("; ", reason.facts()), text);
            }
        }
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, next - 1), 0, widths.length - 1));
    }
}
