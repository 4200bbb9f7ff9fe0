package dev.rapport.report.xlsx;

import dev.rapport.report.model.CreatorRow;
import dev.rapport.report.model.KeyFigure;
import dev.rapport.report.model.ReportModel;
import dev.rapport.report.model.ScoreLine;
import dev.rapport.report.model.Status;
import dev.rapport.report.model.Tint;
import dev.rapport.report.template.Words;
import dev.rapport.report.xlsx.Styles.Look;
import java.awt.Color;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.RegionUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The first sheet: the answer, the three figures, and everybody in order. */
final class ShortlistSheet {

    private static final int[] WIDTHS = {5, 34, 30, 12, 11, 11, 14, 14, 9, 13, 10, 14, 62};
    private static final int HEAD = 8;

    /** This sheet is for reading and is held in memory; the sheet of creators is streamed and has everybody. */
    private static final int MOST = 2_000;

    private final ReportModel model;
    private final Styles styles;
    private final Words words;

    ShortlistSheet(ReportModel model, Styles styles) {
        this.model = model;
        this.styles = styles;
        this.words = model.words();
    }

    void write(XSSFSheet sheet) {
        sheet.setDisplayGridlines(false);
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * 256);
        }
        top(sheet);
        figures(sheet);
        head(sheet);
        List<CreatorRow> shown =
                model.rows().subList(0, Math.min(MOST, model.rows().size()));
        int next = HEAD + 1;
        for (CreatorRow row : shown) {
            row(sheet.createRow(next++), row);
        }
        if (!model.rows().isEmpty()) {
            bars(sheet, next);
            sheet.setAutoFilter(new CellRangeAddress(HEAD, next - 1, 0, WIDTHS.length - 1));
        }
        sheet.createFreezePane(2, HEAD + 1);
        Row note = sheet.createRow(next + 1);
        String more = shown.size() < model.rows().size()
                ? words.text(
                                "sheet.some",
                                model.numbers().exact(shown.size()),
                                model.numbers().exact(model.rows().size()))
                        + " "
                : "";
        new Cells(styles, note)
                .text(more + words.text("sheet.exact"), Look.TEXT.bare().in(Styles.SOFT));
        Printing.wide(sheet, HEAD);
    }

    private void top(XSSFSheet sheet) {
        Look over = Look.TEXT.bare().in(Styles.SOFT).sized(9);
        Row first = sheet.createRow(0);
        new Cells(styles, first)
                .text(
                        model.kicker().toUpperCase(words.locale()) + "   "
                                + model.date().toUpperCase(words.locale()),
                        over);
        Row second = sheet.createRow(1);
        second.setHeightInPoints(58);
        new Cells(styles, second)
                .text(model.headline(), Look.TEXT.bare().strong().wrapped().sized(18));
        CellRangeAddress wide = new CellRangeAddress(1, 1, 0, 11);
        sheet.addMergedRegion(wide);
        RegionUtil.setBorderBottom(BorderStyle.MEDIUM, wide, sheet);
    }

    private void figures(XSSFSheet sheet) {
        Row label = sheet.createRow(3);
        Row value = sheet.createRow(4);
        Row note = sheet.createRow(5);
        value.setHeightInPoints(30);
        note.setHeightInPoints(26);
        int[] columns = {0, 2, 6};
        for (int i = 0; i < model.figures().size(); i++) {
            KeyFigure figure = model.figures().get(i);
            new Cells(styles, label)
                    .at(columns[i])
                    .text(figure.label(), Look.TEXT.bare().in(Styles.SOFT).sized(9));
            new Cells(styles, value)
                    .at(columns[i])
                    .text(figure.value(), Look.TEXT.bare().strong().sized(20));
            new Cells(styles, note)
                    .at(columns[i])
                    .text(
                            figure.note(),
                            Look.TEXT.bare().in(Styles.SOFT).sized(9).wrapped());
            int last = i < 2 ? columns[i + 1] - 1 : 10;
            sheet.addMergedRegion(new CellRangeAddress(5, 5, columns[i], last));
        }
    }

    private void head(XSSFSheet sheet) {
        Row row = sheet.createRow(HEAD);
        row.setHeightInPoints(28);
        Look left = Look.TEXT.heading();
        Look right = Look.TEXT.atRight().heading();
        Cells cells = new Cells(styles, row)
                .text("#", left)
                .text(words.text("column.creator"), left)
                .text(words.text("column.handle"), left)
                .text(words.text("column.followers"), right)
                .text(words.text("column.rate"), right)
                .text(words.text("column.usual"), right);
        for (int i = 0; i < 2; i++) {
            cells.text(
                    i < model.bars().size()
                            ? words.name("category", model.bars().get(i))
                            : "",
                    right);
        }
        cells.text(words.text("column.score"), right)
                .text(words.text("column.cost"), right)
                .text(words.text("column.posts").replace('\n', ' '), right)
                .text(words.text("column.decision"), left)
                .text(words.text("column.why"), left);
    }

    private void row(Row sheetRow, CreatorRow row) {
        // A spreadsheet does not grow a row by itself when the file sets its height.
        sheetRow.setHeightInPoints(height(row));
        Look text = Look.TEXT;
        Look percent = text.number("0.0%");
        Cells cells = new Cells(styles, sheetRow)
                .number(row.rank(), text.in(Styles.SOFT).number("0"))
                .text(row.name(), text.strong().wrapped())
                .text(row.handle() + " · " + row.platform(), text.in(Styles.SOFT))
                .number(row.followers(), text.number("#,##0"))
                .number(row.engagementRate(), percent)
                .number(row.usualEngagementRate(), percent.in(Styles.SOFT));
        for (int i = 0; i < 2; i++) {
            cells.number(score(row, i), text.number("0"));
        }
        cells.number(
                        row.score().stream().mapToDouble(Number::doubleValue).findFirst(),
                        text.strong().number("0"))
                .money(row.cost(), text)
                .number(
                        row.posts().isPresent() ? OptionalDouble.of(row.posts().getAsInt()) : OptionalDouble.empty(),
                        text.number("0"));
        status(cells, sheetRow, row.status());
        cells.text(row.why(), text.wrapped());
    }

    private static float height(CreatorRow row) {
        int lines = Math.max(1 + row.why().length() / 68, 1 + row.name().length() / 32);
        return Math.max(22, 4 + 13 * Math.min(lines, 6));
    }

    private OptionalDouble score(CreatorRow row, int bar) {
        List<String> bars = model.bars();
        return bar < bars.size()
                ? row.score(bars.get(bar)).map(ScoreLine::score).stream()
                        .mapToDouble(Number::doubleValue)
                        .findFirst()
                : OptionalDouble.empty();
    }

    private void status(Cells cells, Row row, Status status) {
        int column = cells.column();
        cells.text(status.shape() + " " + words.text("status." + status.id()), Look.TEXT);
        Color colour =
                switch (status) {
                    case CHOSEN -> model.accent();
                    case RESERVE -> Styles.SOFT;
                    case REVIEW -> new Color(0xB45309);
                    case LEFT_OUT -> new Color(0xA61B2B);
                };
        row.getCell(column).setCellStyle(styles.pill(colour, Tint.of(colour, Tint.GROUND)));
    }

    private void bars(XSSFSheet sheet, int next) {
        Color tint = Tint.of(model.accent(), Tint.RANGE);
        DataBars.add(sheet, "E" + (HEAD + 2) + ":E" + next, tint, model.rateScale());
        DataBars.add(sheet, "G" + (HEAD + 2) + ":H" + next, tint, 100);
    }
}
