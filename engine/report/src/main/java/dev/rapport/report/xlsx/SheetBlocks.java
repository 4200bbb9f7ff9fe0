package dev.rapport.report.xlsx;

import dev.rapport.report.document.Block;
import dev.rapport.report.document.Chart;
import dev.rapport.report.document.Column;
import dev.rapport.report.document.Cover;
import dev.rapport.report.document.KeyFigure;
import dev.rapport.report.document.Medium;
import dev.rapport.report.document.Section;
import dev.rapport.report.document.Table;
import dev.rapport.report.xlsx.Styles.Look;
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

    private final SXSSFSheet sheet;
    private final Names names;
    private final Styles styles;
    private final Cover cover;
    private int[] widths = WITHOUT_TABLE;
    private int next;
    private boolean headed;

    SheetBlocks(SXSSFSheet sheet, Styles styles, Cover cover) {
        this.names = new Names(sheet.getWorkbook(), sheet.getSheetName());
        this.sheet = sheet;
        this.styles = styles;
        this.cover = cover;
    }

    /** @param first whether it is the first of the workbook, which says what it is and of which day */
    void write(Section section, boolean first) {
        widths(section);
        names.announce(section);
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
        section.blocks().forEach(block -> block(block, data));
        if (!headed) {
            Printing.wide(sheet, 0);
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
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, Math.min(255, widths[i]) * CHARACTER);
        }
    }

    private void block(Block block, boolean data) {
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
        } else if (block instanceof Chart.Parts parts) {
            parts.parts().forEach(part -> new Cells(styles, sheet.createRow(next++))
                    .text(part.name(), Look.TEXT.bare())
                    .number(part.value(), Look.TEXT.bare().number(Cells.format(cover.currency()))));
        } else if (block instanceof Block.Reasons reasons) {
            reasons.lines().forEach(why -> new Cells(styles, sheet.createRow(next++))
                    .text(why.category(), Look.TEXT.bare().in(Styles.SOFT))
                    .text(why.text(), Look.TEXT.bare()));
        } else if (block instanceof Block.Beside beside) {
            beside.left().forEach(inner -> block(inner, data));
            beside.right().forEach(inner -> block(inner, data));
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
