package dev.rapport.report.xlsx;

import dev.rapport.report.document.Block;
import dev.rapport.report.document.Cell;
import dev.rapport.report.document.Column;
import dev.rapport.report.document.Cover;
import dev.rapport.report.document.Table;
import java.awt.Color;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Charts that Excel draws itself, of cells that it reads anew: flat bars from zero, one axis, names at the left, no decoration. */
final class NativeBars {

    /** Beside the one colour of the client; they differ in lightness, so that they do in print and to every eye. */
    private static final List<Color> OTHERS = List.of(new Color(0xB4BEC8), Styles.INK);

    private static final int GAP = 60;
    private static final double LETTERS = 9;

    private final XSSFSheet sheet;
    private final Cover cover;

    /** @param sheet the one that holds the tables and gets the charts */
    NativeBars(XSSFSheet sheet, Cover cover) {
        this.sheet = sheet;
        this.cover = cover;
    }

    /** Draws a chart of a table's cells into an area of the sheet. */
    void draw(Block.Bars bars, Table table, CellRangeAddress area) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFClientAnchor anchor = drawing.createAnchor(
                0, 0, 0, 0, area.getFirstColumn(), area.getFirstRow(), area.getLastColumn() + 1, area.getLastRow() + 1);
        XSSFChart chart = drawing.createChart(anchor);
        chart.setTitleText(bars.title());
        chart.setTitleOverlay(false);
        chart.getFormattedTitle().getParagraph(0).getTextRuns().forEach(run -> {
            run.setFontSize(11d);
            run.setBold(true);
        });
        XDDFBarChartData data = data(chart, bars, table);
        chart.plot(data);
        if (bars.bars().size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
    }

    private XDDFBarChartData data(XSSFChart chart, Block.Bars bars, Table table) {
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        // The first line of the table is the highest bar.
        names.setOrientation(AxisOrientation.MAX_MIN);
        names.setMajorTickMark(AxisTickMark.NONE);
        names.getOrAddTextProperties().setFontSize(LETTERS);
        names.setTickLabelPosition(AxisTickLabelPosition.LOW);
        line(names.getOrAddShapeProperties(), Styles.SOFT);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
        values.setTitle(bars.axis());
        values.setMajorTickMark(AxisTickMark.NONE);
        values.getOrAddTextProperties().setFontSize(LETTERS);
        if (bars.form() != Cell.Form.RETURN) {
            // Half a bar is half of the figure.
            values.setMinimum(0);
        }
        values.setCrosses(AxisCrosses.MAX);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setNumberFormat(format(bars.form()));
        chart.getCTChart().getPlotArea().getValAxArray(0).getNumFmt().setSourceLinked(false);
        line(values.getOrAddMajorGridProperties(), Styles.HAIR);
        values.getOrAddShapeProperties().setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        data.setBarDirection(BarDirection.BAR);
        data.setGapWidth(GAP);
        data.setVaryColors(false);
        XDDFCategoryDataSource categories =
                XDDFDataSourcesFactory.fromArray(names(table, bars.names()), range(area(table, bars.names())));
        for (int i = 0; i < bars.bars().size(); i++) {
            CellRangeAddress cells = area(table, bars.bars().get(i));
            XDDFNumericalDataSource<Double> figures =
                    XDDFDataSourcesFactory.fromArray(figures(table, bars.bars().get(i)), range(cells));
            XDDFChartData.Series series = data.addSeries(categories, figures);
            CellReference heading = new CellReference(
                    sheet.getSheetName(), cells.getFirstRow() - 1, cells.getFirstColumn(), true, true);
            series.setTitle(heading(table, bars.bars().get(i)), heading);
            // Else Excel draws a loss in white.
            ((XDDFBarChartData.Series) series).setInvertIfNegative(false);
            fill(series, i == 0 ? cover.accent() : OTHERS.get((i - 1) % OTHERS.size()));
        }
        return data;
    }

    // What the cells come to now, for viewers that do not calculate.
    private static String[] names(Table table, String column) {
        int place = place(table, column);
        return table.lines().stream()
                .map(line -> Cells.clean(text(line.cells().get(place))))
                .toArray(String[]::new);
    }

    private static String text(Cell cell) {
        return cell instanceof Cell.Told told ? told.text() : cell instanceof Cell.Text text ? text.text() : "";
    }

    private static Double[] figures(Table table, String column) {
        int place = place(table, column);
        return table.lines().stream()
                .map(line -> line.cells().get(place))
                .map(cell -> cell instanceof Cell.Formula formula ? formula.value() : 0.0)
                .toArray(Double[]::new);
    }

    private static String heading(Table table, String column) {
        return table.columns().get(place(table, column)).heading().replace('\n', ' ');
    }

    private static int place(Table table, String column) {
        return table.columns().stream().map(Column::id).toList().indexOf(column);
    }

    private String range(CellRangeAddress cells) {
        return cells.formatAsString(sheet.getSheetName(), true);
    }

    private CellRangeAddress area(Table table, String column) {
        AreaReference area = new AreaReference(
                sheet.getWorkbook().getName(Names.of(table.name(), column)).getRefersToFormula(),
                SpreadsheetVersion.EXCEL2007);
        return new CellRangeAddress(
                area.getFirstCell().getRow(),
                area.getLastCell().getRow(),
                area.getFirstCell().getCol(),
                area.getLastCell().getCol());
    }

    private String format(Cell.Form form) {
        return switch (form) {
            case MONEY -> Cells.format(cover.currency()).replaceAll("\\.0+$", "");
            case PERCENT, RETURN -> "0%";
            default -> "#,##0";
        };
    }

    private static void fill(XDDFChartData.Series series, Color colour) {
        XDDFShapeProperties shape = new XDDFShapeProperties();
        shape.setFillProperties(new XDDFSolidFillProperties(of(colour)));
        series.setShapeProperties(shape);
    }

    private static void line(XDDFShapeProperties shape, Color colour) {
        XDDFLineProperties line = new XDDFLineProperties(new XDDFSolidFillProperties(of(colour)));
        line.setWidth(0.5);
        shape.setLineProperties(line);
    }

    private static XDDFColor of(Color colour) {
        return XDDFColor.from(new byte[] {(byte) colour.getRed(), (byte) colour.getGreen(), (byte) colour.getBlue()});
    }
}
