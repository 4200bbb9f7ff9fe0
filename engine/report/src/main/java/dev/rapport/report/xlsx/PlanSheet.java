package dev.rapport.report.xlsx;

import dev.rapport.judged.Figure;
import dev.rapport.judged.Range;
import dev.rapport.report.model.PlanLine;
import dev.rapport.report.model.ReportModel;
import dev.rapport.report.template.Words;
import dev.rapport.report.xlsx.Styles.Look;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** The plan with live totals: who changes a cost or moves a creator between chosen and left sees what the budget says. */
final class PlanSheet {

    private static final List<Figure> COLUMNS = List.of(
            Figure.REACH, Figure.VIEWS, Figure.ENGAGEMENTS, Figure.CLICKS, Figure.CONVERSIONS, Figure.CONTRIBUTION);
    private static final int COST = 4;

    private final ReportModel model;
    private final Styles styles;
    private final Words words;
    private final List<Figure> figures;

    PlanSheet(ReportModel model, Styles styles) {
        this.model = model;
        this.styles = styles;
        this.words = model.words();
        // A figure that nobody has gets no column.
        figures = COLUMNS.stream()
                .filter(figure -> model.plan().stream()
                        .anyMatch(line -> middle(line, figure).isPresent()))
                .toList();
    }

    void write(SXSSFSheet sheet) {
        sheet.setDisplayGridlines(false);
        int[] widths = {12, 34, 34, 14, 14};
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * 256);
        }
        figures.forEach(figure -> sheet.setColumnWidth(COST + 1 + figures.indexOf(figure), 16 * 256));
        sheet.setColumnWidth(COST + 1 + figures.size(), 50 * 256);
        head(sheet.createRow(0));
        int next = 1;
        for (PlanLine line : model.plan()) {
            line(sheet.createRow(next++), line);
        }
        totals(sheet, next);
        sheet.createFreezePane(2, 1);
        Printing.wide(sheet, 0);
    }

    private void head(Row row) {
        Look left = Look.TEXT.heading();
        Look right = Look.TEXT.atRight().heading();
        Cells cells = new Cells(styles, row)
                .text(words.text("sheet.status"), left)
                .text(words.text("column.creator"), left)
                .text(words.text("column.handle"), left)
                .text(words.text("sheet.deliverable"), left)
                .text(words.text("column.cost"), right);
        figures.forEach(figure -> cells.text(words.text("figure." + figure.id()) + " P50", right));
        cells.text(words.text("column.why"), left);
    }

    private void line(Row row, PlanLine line) {
        Look look = line.chosen() ? Look.TEXT : Look.TEXT.in(Styles.SOFT);
        Cells cells = new Cells(styles, row)
                .text(words.text(line.chosen() ? "sheet.chosen" : "sheet.left"), look)
                .text(line.name(), look.strong())
                .text(line.account(), look)
                .text(line.deliverable(), look)
                .money(line.cost(), look);
        figures.forEach(figure -> cells.number(middle(line, figure), look.number("#,##0")));
        cells.text(line.why(), look);
    }

    private void totals(SXSSFSheet sheet, int first) {
        Look label = Look.TEXT.bare().strong();
        Look money = label.number(Cells.format(model.budget().currency()));
        Cells total = new Cells(styles, sheet.createRow(first))
                .text(words.text("sheet.total"), label)
                .at(COST);
        total.formula(sumIf(COST, first), cost(), money);
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            double[] known = model.plan().stream()
                    .filter(PlanLine::chosen)
                    .flatMapToDouble(line -> middle(line, figure).stream())
                    .toArray();
            if (known.length == 0) {
                total.empty(label);
            } else {
                total.formula(
                        sumIf(COST + 1 + i, first),
                        java.util.Arrays.stream(known).sum(),
                        label.number("#,##0"));
            }
        }
        new Cells(styles, sheet.createRow(first + 4))
                .text(words.text("sheet.plan-note"), Look.TEXT.bare().in(Styles.SOFT));
        double budget = model.budget().amount().doubleValue();
        new Cells(styles, sheet.createRow(first + 1))
                .text(words.text("sheet.budget"), Look.TEXT.bare())
                .at(COST)
                .number(
                        budget,
                        Look.TEXT.bare().number(Cells.format(model.budget().currency())));
        new Cells(styles, sheet.createRow(first + 2))
                .text(words.text("sheet.budget-left"), label)
                .at(COST)
                .formula("E" + (first + 2) + "-E" + (first + 1), budget - cost(), money);
    }

    private double cost() {
        return model.plan().stream()
                .filter(PlanLine::chosen)
                .flatMap(line -> line.cost().stream())
                .map(money -> money.amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue();
    }

    // By the word in the first column, so that a line moved from left to chosen counts at once.
    private String sumIf(int column, int first) {
        if (first <= 1) {
            return "0";
        }
        String letter = CellReference.convertNumToColString(column);
        String chosen = words.text("sheet.chosen").replace("\"", "\"\"");
        return "SUMIF($A$2:$A$" + first + ",\"" + chosen + "\"," + letter + "$2:" + letter + "$" + first + ")";
    }

    private static OptionalDouble middle(PlanLine line, Figure figure) {
        return Optional.ofNullable(line.figures().get(figure)).map(Range::p50).stream()
                .mapToDouble(Double::doubleValue)
                .findFirst();
    }
}
