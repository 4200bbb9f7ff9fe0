package dev.rapport.report.results;

import dev.rapport.report.document.Block;
import dev.rapport.report.document.Cell;
import dev.rapport.report.document.Cell.Expression.Written;
import dev.rapport.report.document.Column;
import dev.rapport.report.document.Line;
import dev.rapport.report.document.Section;
import dev.rapport.report.document.Table;
import dev.rapport.report.parts.Dashboard;
import dev.rapport.report.parts.Looked;
import dev.rapport.report.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What came at a glance: cost beside revenue and orders by booking, and what came beside what was forecast. */
final class ResultsCharts {

    private static final String BOOKED = "Booked";
    private static final String COMPARED = "Compared";

    private final Words words;
    private final Table bookings;
    private final Table forecast;

    ResultsCharts(Words words, Table bookings, Table forecast) {
        this.words = words;
        this.bookings = bookings;
        this.forecast = forecast;
    }

    Section section() {
        List<Block.Bars> charts = new ArrayList<>();
        List<Table> tables = new ArrayList<>();
        List<String> columns = new ArrayList<>(List.of("creator", "cost"));
        List.of("net", "orders").stream().filter(this::has).forEach(columns::add);
        tables.add(Looked.of(bookings, BOOKED).first(columns));
        charts.add(new Block.Bars(
                words.text(has("net") ? "dashboard.paid" : "dashboard.booked"),
                BOOKED,
                "creator",
                has("net") ? List.of("net", "cost") : List.of("cost"),
                words.text("dashboard.money"),
                Cell.Form.MONEY));
        if (has("orders")) {
            charts.add(new Block.Bars(
                    words.text("dashboard.orders"),
                    BOOKED,
                    "creator",
                    List.of("orders"),
                    words.text("figure.conversions"),
                    Cell.Form.COUNT));
        }
        figure().ifPresent(figure -> {
            charts.add(new Block.Bars(
                    words.text("dashboard.forecast", figure),
                    COMPARED,
                    "creator",
                    List.of("came", "p50"),
                    figure,
                    Cell.Form.COUNT));
            tables.add(Looked.of(forecast, COMPARED)
                    .where("figure", figure)
                    .standing(List.of("creator", "came", "p10", "p50", "p90")));
        });
        return Dashboard.section(words, figures(), charts, tables);
    }

    /** That of which most is known; a chart has one unit. */
    private Optional<String> figure() {
        Map<String, Long> lines = new TreeMap<>();
        int place = forecast.columns().stream().map(Column::id).toList().indexOf("figure");
        forecast.lines().forEach(line -> {
            if (line.cells().get(place) instanceof Cell.Text figure) {
                lines.merge(figure.text(), 1L, Long::sum);
            }
        });
        return lines.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.<String, Long>comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    private Table figures() {
        List<Column> columns = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        for (String id : List.of("cost", "net", "orders", "clicks", "views")) {
            if (has(id) && sum(id) instanceof Cell.Formula sum) {
                columns.add(Column.of(id, column(id).heading()).figures().sheet(columns.isEmpty() ? 28 : 16));
                String name = BookingTables.TABLE + id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
                cells.add(new Cell.Formula(new Written("SUM(" + name + ")"), sum.value(), sum.form()));
            }
        }
        return Table.of(columns, List.of(Line.of(cells)));
    }

    private Cell sum(String id) {
        return bookings.totals().get(0).cells().get(bookings.columns().indexOf(column(id)));
    }

    private boolean has(String id) {
        return bookings.columns().stream().anyMatch(column -> column.id().equals(id));
    }

    private Column column(String id) {
        return bookings.columns().stream()
                .filter(column -> column.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
