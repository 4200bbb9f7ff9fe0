package dev.rapport.report.xlsx;

import dev.rapport.report.document.Cell;
import dev.rapport.report.document.CellText;
import dev.rapport.report.document.Column;
import dev.rapport.report.document.Cover;
import dev.rapport.report.document.Line;
import dev.rapport.report.document.Medium;
import dev.rapport.report.document.Table;
import dev.rapport.report.document.Tint;
import dev.rapport.report.xlsx.Styles.Look;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** A table as rows of a sheet: exact values, bars behind shares, live totals. */
final class TableRows {

    /** A text column this wide wraps. */
    private static final int WRAPS = 45;

    private final SXSSFSheet sheet;
    private final Styles styles;
    private final Cover cover;
    private final Table table;
    private final boolean data;
    private final Names names;
    private final CellRow cells;
    /** Indexes of the columns that are in the workbook. */
    private final List<Integer> shown = new ArrayList<>();

    /** @param data whether it is for machines and searching, not for reading */
    TableRows(SXSSFSheet sheet, Styles styles, Cover cover, Table table, boolean data, Names names) {
        this.sheet = sheet;
        this.names = names;
        this.styles = styles;
        this.cover = cover;
        this.table = table;
        this.data = data;
        this.cells = new CellRow(styles, new CellText(cover), cover, data);
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).in(Medium.WORKBOOK)) {
                shown.add(i);
            }
        }
    }

    /** Writes it from a row on. @return the row after it */
    int write(int head) {
        head(sheet.createRow(head));
        Map<Integer, Double> bars = new HashMap<>();
        int next = head + 1;
        for (Line line : table.lines(Medium.WORKBOOK)) {
            Row row = sheet.createRow(next++);
            if (!data) {
                // A spreadsheet does not grow a row by itself when the file sets its height.
                row.setHeightInPoints(height(line));
            }
            line(row, line, bars);
        }
        if (!table.name().isEmpty()) {
            for (int i = 0; i < shown.size(); i++) {
                names.column(table, table.columns().get(shown.get(i)), i, head + 1, next - 1);
            }
        }
        if (next > head + 1) {
            int after = next;
            Answers.offer(sheet, table, shown, head + 1, after - 1);
            bars.forEach((column, full) -> bar(column, head + 1, after, full));
            if (table.totals().isEmpty()) {
                filter(new CellRangeAddress(head, next - 1, 0, shown.size() - 1));
            }
        }
        Totals totals = new Totals(head + 1, next);
        for (Line line : table.totals()) {
            totals.write(sheet.createRow(next++), line);
        }
        return next;
    }

    /** A table of Excel's own, which grows with what is added, or plain filters where it may not be one. */
    private void filter(CellRangeAddress area) {
        List<String> headings = headings();
        if (!table.name().isEmpty() && ListObjects.mayBe(headings)) {
            ListObjects.add(sheet, table.name(), area, headings);
        } else {
            sheet.setAutoFilter(area);
        }
    }

    /** One for each column, each once, since formulas and filters find columns by them. */
    private List<String> headings() {
        List<String> headings = new ArrayList<>();
        for (int index : shown) {
            String heading = table.columns().get(index).heading().replace('\n', ' ');
            String once = heading;
            for (int i = 2; !table.name().isEmpty() && headings.contains(once); i++) {
                once = heading + " " + i;
            }
            headings.add(once);
        }
        return headings;
    }

    /** The last column that prints, from 0. */
    int printedColumn() {
        for (int i = 0; i < shown.size(); i++) {
            if (table.columns().get(shown.get(i)).id().equals(table.printed().last())) {
                return i;
            }
        }
        return shown.size() - 1;
    }

    /** How many of its lines print. */
    int printedLines() {
        return Math.min(table.printed().lines(), table.lines(Medium.WORKBOOK).size());
    }

    /** The head and the name stay where they are when somebody scrolls. */
    void freeze(int head) {
        int names = 0;
        for (int i = 0; i < Math.min(3, shown.size()); i++) {
            if (table.columns().get(shown.get(i)).id().equals("creator")
                    || table.columns().get(shown.get(i)).id().equals("column.name")) {
                names = i + 1;
            }
        }
        sheet.createFreezePane(names, head + 1);
    }

    private void head(Row row) {
        row.setHeightInPoints(28);
        Cells written = new Cells(styles, row);
        List<String> headings = headings();
        for (int i = 0; i < shown.size(); i++) {
            Column column = table.columns().get(shown.get(i));
            Look look = column.right() && !data ? Look.TEXT.atRight().heading() : Look.TEXT.heading();
            written.text(headings.get(i), look);
        }
    }

    private void line(Row row, Line line, Map<Integer, Double> bars) {
        Cells written = new Cells(styles, row);
        for (int i = 0; i < shown.size(); i++) {
            Column column = table.columns().get(shown.get(i));
            Cell cell = line.cells().get(shown.get(i));
            if (cell instanceof Cell.Named named) {
                names.cell(named.name(), row.getRowNum(), i);
            }
            if (cell instanceof Cell.Formula formula
                    && formula.expression() instanceof Cell.Expression.Written expression) {
                written.formula(
                        formula(expression, row),
                        formula.value(),
                        cells.look(formula.form(), formula.value(), data ? Look.TEXT.bare() : Look.TEXT));
                if (formula.form() == Cell.Form.MONEY && table.name().isEmpty()) {
                    Flags.belowZero(sheet, new CellRangeAddress(row.getRowNum(), row.getRowNum(), i, i));
                }
            } else if (cell instanceof Cell.Told told) {
                Look plain = data ? Look.TEXT.bare() : Look.TEXT;
                written.formula(formula(told.expression(), row), told.text(), column.right() ? plain.atRight() : plain);
            } else {
                cells.write(written, row, cell, column.sheet() >= WRAPS);
            }
            if (!data && cell instanceof Cell.Share share) {
                bars.put(i, share.full());
            }
        }
    }

    private String formula(Cell.Expression.Written expression, Row row) {
        String formula = expression.formula();
        for (int i = 0; i < shown.size(); i++) {
            formula = formula.replace(
                    "{" + table.columns().get(shown.get(i)).id() + "}",
                    "$" + CellReference.convertNumToColString(i) + (row.getRowNum() + 1));
        }
        return formula;
    }

    /** Whether it has as many columns. */
    boolean isAsWideAs(int columns) {
        return shown.size() == columns;
    }

    private float height(Line line) {
        int lines = 1;
        for (int index : shown) {
            Column column = table.columns().get(index);
            Cell cell = line.cells().get(index);
            if (cell instanceof Cell.Name name) {
                lines = Math.max(lines, 1 + name.name().length() / Math.max(8, column.sheet() - 2));
            } else if (cell instanceof Cell.Text text && column.sheet() >= WRAPS) {
                lines = Math.max(lines, 1 + text.text().length() / (column.sheet() + 6));
            }
        }
        return Math.max(22, 4 + 13f * Math.min(lines, 6));
    }

    private void bar(int column, int first, int next, double full) {
        String letter = CellReference.convertNumToColString(column);
        DataBars.add(sheet, letter + (first + 1) + ":" + letter + next, Tint.of(cover.accent(), Tint.RANGE), full);
    }

    /** Lines under the table, whose formulas follow what somebody changes in it. */
    private final class Totals {

        private final int first;
        private final int after;

        Totals(int first, int after) {
            this.first = first;
            this.after = after;
        }

        void write(Row row, Line line) {
            Cells written = new Cells(styles, row);
            for (int i = 0; i < shown.size(); i++) {
                Cell cell = line.cells().get(shown.get(i));
                if (cell instanceof Cell.Formula formula) {
                    Look look = cells.look(
                            formula.form(), formula.value(), Look.TEXT.bare().strong());
                    written.formula(formula(formula.expression(), i), formula.value(), look);
                } else if (cell instanceof Cell.Number number) {
                    written.number(number.value(), cells.look(number.form(), number.value(), Look.TEXT.bare()));
                } else if (cell instanceof Cell.Text text) {
                    written.text(text.text(), Look.TEXT.bare().strong());
                } else {
                    written.at(i + 1);
                }
            }
        }

        private String formula(Cell.Expression expression, int column) {
            String letter = CellReference.convertNumToColString(column);
            if (expression instanceof Cell.Expression.Minus minus) {
                return letter + (after + 1 + minus.line()) + "-" + letter + (after + 1 + minus.other());
            }
            if (after <= first) {
                return "0";
            }
            String area = letter + "$" + (first + 1) + ":" + letter + "$" + after;
            if (expression instanceof Cell.Expression.Written written) {
                return written.formula();
            }
            if (expression instanceof Cell.Expression.SumIf sum) {
                String test = "$" + CellReference.convertNumToColString(shown.indexOf(sum.column()));
                return "SUMIF(" + test + "$" + (first + 1) + ":" + test + "$" + after + ",\""
                        + sum.word().replace("\"", "\"\"") + "\"," + area + ")";
            }
            return "SUM(" + area + ")";
        }
    }
}
