package dev.rapport.report.xlsx;

import dev.rapport.report.charts.ChartWords;
import dev.rapport.report.document.Block;
import dev.rapport.report.document.Chart;
import dev.rapport.report.document.Column;
import dev.rapport.report.document.Cover;
import dev.rapport.report.document.KeyFigure;
import dev.rapport.report.document.Medium;
import dev.rapport.report.document.Section;
import dev.rapport.report.document.Table;
import dev.rapport.report.xlsx.Styles.Look;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.RegionUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** Writes the blocks of a section into a sheet, from top to bottom. */
final class SheetBlocks {

    private static final int[] WITHOUT_TABLE = {48, 70};
    private static final int FIGURE = 38;
    private static final int CHARACTER = 256;
    /** Fewer rows than this can be read on one page. */
    private static final int PAGE = 56;
    /** Rows under a chart. */
    private static final int CHART = 20;
    /** Columns of a sheet with charts, four for each of two beside each other. */
    private static final int[] WITH_CHARTS = {28, 16, 16, 16, 19, 19, 19, 19};

    private final SXSSFSheet sheet;
    private final Names names;
    private final Styles styles;
    private final Cover cover;
    private int[] widths = WITHOUT_TABLE;
    private int next;
    private boolean headed;
    private int charts;
    private int printedRow = -1;
    private int printedColumn = -1;
    private String printed = "";
    /** What is drawn when all cells of the sheet have their place. */
    private final List<Runnable> later = new ArrayList<>();

    SheetBlocks(SXSSFSheet sheet, Styles styles, Cover cover) {
        this.names = new Names(sheet.getWorkbook(), sheet.getSheetName());
        this.sheet = sheet;
        this.styles = styles;
        this.cover = cover;
    }

    /** Makes the names of a section known, since formulas of sheets before it may read them. */
    void announce(Section section) {
        names.announce(section);
    }

    /** @param first whether it is the first of the workbook, which says what it is and of which day */
    void write(Section section, boolean first) {
        boolean isDrawn = section.blocks().stream().anyMatch(Block.Bars.class::isInstance);
        if (isDrawn) {
            widths = WITH_CHARTS;
        } else {
            widths(section);
        }
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, Math.min(255, widths[i]) * CHARACTER);
        }
        if (!cover.mark().isEmpty()) {
            sheet.setTabColor(Styles.colour(Styles.RED));
            sheet.getHeader().setCenter(cover.mark());
        }
        boolean data =
                section.blocks().get(0) instanceof Table table && table.totals().isEmpty();
        sheet.setDisplayGridlines(data);
        if (first) {
            line(
                    (cover.kicker() + "   " + cover.date())
                            .toUpperCase(cover.words().locale()),
                    Look.TEXT.bare().in(Styles.SOFT).sized(9));
        }
        headed = isDrawn;
        section.blocks().forEach(block -> block(block, section, data));
        later.forEach(Runnable::run);
        if (isDrawn || !headed) {
            Printing.wide(sheet, 0);
        }
        if (isDrawn || (printedRow >= 0 ? printedRow : next) < PAGE) {
            Printing.onePage(sheet);
        }
        if (printedRow >= 0) {
            Printing.part(sheet, printedRow, printedColumn, printed);
        }
    }

    private void widths(Section section) {
        section.blocks().stream()
                .filter(block -> block instanceof Table)
                .map(block -> (Table) block)
                .max(Comparator.comparingInt(table -> table.columns().size()))
                .ifPresent(table -> widths = table.columns().stream()
                        .filter(column -> column.in(Medium.WORKBOOK))
                        .mapToInt(Column::sheet)
                        .toArray());
    }

    private void block(Block block, Section section, boolean data) {
        if (block instanceof Block.Headline headline) {
            headline(headline.text());
        } else if (block instanceof Block.Figures figures) {
            figures(figures.figures());
        } else if (block instanceof Block.Heading heading) {
            next += next > 0 ? 1 : 0;
            line(heading.text(), Look.TEXT.bare().strong().sized(12));
        } else if (block instanceof Block.Lead lead) {
            wide(lead.text(), Look.TEXT.bare());
        } else if (block instanceof Block.Note note) {
            next++;
            line(note.text(), Look.TEXT.bare().in(Styles.SOFT));
        } else if (block instanceof Block.Listing listing) {
            listing.sentences().forEach(sentence -> wide(sentence, Look.TEXT.bare()));
        } else if (block instanceof Block.Facts facts) {
            facts.pairs().forEach(pair -> new Cells(styles, sheet.createRow(next++))
                    .text(pair.name(), Look.TEXT.bare().in(Styles.SOFT))
                    .text(pair.value(), Look.TEXT.bare()));
        } else if (block instanceof Table table) {
            table(table, data);
        } else if (block instanceof Chart.Chance chance) {
            line(ChartWords.of(chance, cover), Look.TEXT.bare().in(Styles.SOFT));
        } else if (block instanceof Chart.Parts parts) {
            parts.parts().forEach(part -> new Cells(styles, sheet.createRow(next++))
                    .text(part.name(), Look.TEXT.bare())
                    .number(part.value(), Look.TEXT.bare().number(Cells.format(cover.currency()))));
        } else if (block instanceof Block.Reasons reasons) {
            reasons.lines().forEach(why -> new Cells(styles, sheet.createRow(next++))
                    .text(why.category(), Look.TEXT.bare().in(Styles.SOFT))
                    .text(why.text(), Look.TEXT.bare()));
        } else if (block instanceof Block.Beside beside) {
            beside.left().forEach(inner -> block(inner, section, data));
            beside.right().forEach(inner -> block(inner, section, data));
        } else if (block instanceof Block.Bars bars) {
            bars(bars, section);
        } else if (block instanceof Block.Person person) {
            line(person.name(), Look.TEXT.bare().strong().sized(14));
        }
        // A workbook has no page breaks, and posts over time are in its tables.
    }

    private void table(Table table, boolean data) {
        TableRows rows = new TableRows(sheet, styles, cover, table, data, names);
        int head = next;
        next = rows.write(head);
        // What stands above the widest table is read with it and does not stay when somebody scrolls.
        if (!headed && rows.isAsWideAs(widths.length)) {
            headed = true;
            rows.freeze(head);
            Printing.wide(sheet, head);
        }
        if (!table.printed().equals(Table.Printed.ALL)) {
            printedRow = head + rows.printedLines();
            printedColumn = rows.printedColumn();
            int all = table.lines(Medium.WORKBOOK).size();
            printed = rows.printedLines() < all
                    ? cover.words()
                            .text(
                                    "sheet.printed",
                                    cover.numbers().exact(rows.printedLines()),
                                    cover.numbers().exact(all))
                    : "";
        }
    }

    /** Two beside each other, as wide as the sheet's table. */
    private void bars(Block.Bars bars, Section section) {
        boolean left = charts++ % 2 == 0;
        if (left) {
            next += CHART + 1;
        }
        int half = WITH_CHARTS.length / 2;
        CellRangeAddress area =
                new CellRangeAddress(next - CHART, next - 1, left ? 0 : half, (left ? half : WITH_CHARTS.length) - 1);
        // The cells below are for looking them up, not for paper.
        printedRow = next;
        printedColumn = WITH_CHARTS.length - 1;
        section.blocks().stream()
                .filter(block -> block instanceof Table table && table.name().equals(bars.table()))
                .map(Table.class::cast)
                .findFirst()
                .ifPresent(table -> later.add(() -> new NativeBars(
                                sheet.getWorkbook().getXSSFWorkbook().getSheet(sheet.getSheetName()), cover)
                        .draw(bars, table, area)));
    }

    private void headline(String text) {
        Row row = sheet.createRow(next);
        row.setHeightInPoints(58);
        new Cells(styles, row).text(text, Look.TEXT.bare().strong().wrapped().sized(18));
        CellRangeAddress wide = new CellRangeAddress(next, next, 0, Math.min(11, Math.max(1, widths.length - 1)));
        sheet.addMergedRegion(wide);
        RegionUtil.setBorderBottom(BorderStyle.MEDIUM, wide, sheet);
        next += 2;
    }

    private void figures(List<KeyFigure> figures) {
        Row label = sheet.createRow(next);
        Row value = sheet.createRow(next + 1);
        Row note = sheet.createRow(next + 2);
        value.setHeightInPoints(30);
        note.setHeightInPoints(26);
        int column = 0;
        for (KeyFigure figure : figures) {
            int after = after(column);
            new Cells(styles, label)
                    .at(column)
                    .text(figure.label(), Look.TEXT.bare().in(Styles.SOFT).sized(9));
            new Cells(styles, value)
                    .at(column)
                    .text(figure.value(), Look.TEXT.bare().strong().sized(20));
            new Cells(styles, note)
                    .at(column)
                    .text(
                            figure.note(),
                            Look.TEXT.bare().in(Styles.SOFT).sized(9).wrapped());
            if (after - 1 > column) {
                sheet.addMergedRegion(new CellRangeAddress(next + 2, next + 2, column, after - 1));
            }
            column = after;
        }
        next += 4;
    }

    /** The column after as many as a figure needs. */
    private int after(int column) {
        int wide = 0;
        int after = column;
        while (wide < FIGURE) {
            wide += after < widths.length ? widths[after] : 9;
            after++;
        }
        return after;
    }

    private void line(String text, Look look) {
        new Cells(styles, sheet.createRow(next++)).text(text, look);
    }

    /** A sentence over the width of the sheet. */
    private void wide(String text, Look look) {
        int last = Math.max(1, Math.min(widths.length, 4) - 1);
        int characters = 0;
        for (int i = 0; i <= last; i++) {
            characters += i < widths.length ? widths[i] : 9;
        }
        Row row = sheet.createRow(next);
        row.setHeightInPoints(2 + 14f * (1 + text.length() / Math.max(20, characters)));
        new Cells(styles, row).text(text, look.wrapped());
        sheet.addMergedRegion(new CellRangeAddress(next, next, 0, last));
        next++;
    }
}
