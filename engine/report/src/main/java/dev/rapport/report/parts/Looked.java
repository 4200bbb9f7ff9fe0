package dev.rapport.report.parts;

import dev.rapport.report.document.Cell;
import dev.rapport.report.document.Cell.Expression.Written;
import dev.rapport.report.document.Column;
import dev.rapport.report.document.Line;
import dev.rapport.report.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The first lines of a table of another sheet, looked up by formulas, so that they follow what somebody changes or sorts there. Unknown
 * stays empty.
 */
public final class Looked {

    /** More bars cannot be told apart in a chart. */
    private static final int MOST = 10;

    private static final int NAME = 28;
    private static final int FIGURE = 16;

    private final Table source;
    private final String name;
    private final String column;
    private final String word;

    private Looked(Table source, String name, String column, String word) {
        this.source = source;
        this.name = name;
        this.column = column;
        this.word = word;
    }

    /**
     * Of all lines.
     *
     * @param source with a name
     * @param name of the table that is made
     */
    public static Looked of(Table source, String name) {
        return new Looked(source, name, "", "");
    }

    /** Only figures of lines in whose column a word stands; the others stay empty until it does. */
    public Looked where(String other, String stands) {
        return new Looked(source, name, other, stands);
    }

    /** The first lines. @param columns those that are looked up, beginning with the name */
    public Table first(List<String> columns) {
        return table(columns, IntStream.range(0, source.lines().size()).limit(MOST));
    }

    /** The first lines in which the word stands now. */
    public Table standing(List<String> columns) {
        int place = place(column);
        return table(
                columns,
                IntStream.range(0, source.lines().size())
                        .filter(i ->
                                word.equals(text(source.lines().get(i).cells().get(place))))
                        .limit(MOST));
    }

    private Table table(List<String> columns, IntStream lines) {
        List<Column> made = new ArrayList<>();
        for (String id : columns) {
            Column known = source.columns().get(place(id));
            Column plain = Column.of(id, known.heading());
            made.add(made.isEmpty() ? plain.sheet(NAME) : plain.figures().sheet(FIGURE));
        }
        return Table.of(made, lines.mapToObj(i -> line(columns, i)).toList()).named(name);
    }

    private Line line(List<String> columns, int index) {
        List<Cell> cells = source.lines().get(index).cells();
        boolean stands = column.isEmpty() || word.equals(text(cells.get(place(column))));
        List<Cell> made = new ArrayList<>();
        for (String id : columns) {
            Cell cell = cells.get(place(id));
            String there = at(id, index);
            made.add(
                    made.isEmpty()
                            ? new Cell.Told(new Written(there), text(cell))
                            : figure(cell, there, index, stands));
        }
        return Line.of(made);
    }

    private Cell figure(Cell cell, String there, int index, boolean stands) {
        String known = there + "<>\"\"";
        String test = column.isEmpty()
                ? known
                : "AND(" + at(column, index) + "=\"" + word.replace("\"", "\"\"") + "\"," + known + ")";
        Written written = new Written("IF(" + test + "," + there + ",\"\")");
        if (stands && cell instanceof Cell.Number number) {
            return new Cell.Formula(written, number.value(), number.form());
        }
        if (stands && cell instanceof Cell.Amount amount) {
            return new Cell.Formula(written, amount.money().amount().doubleValue(), Cell.Form.MONEY);
        }
        if (stands && cell instanceof Cell.Share share) {
            return new Cell.Formula(written, share.value(), share.told() ? Cell.Form.PERCENT : Cell.Form.COUNT);
        }
        return stands && cell instanceof Cell.Formula formula
                ? new Cell.Formula(written, formula.value(), formula.form())
                : new Cell.Told(written, "");
    }

    private String at(String id, int index) {
        return "INDEX(" + source.name() + id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1) + ","
                + (index + 1) + ")";
    }

    private int place(String id) {
        return source.columns().stream().map(Column::id).toList().indexOf(id);
    }

    private static String text(Cell cell) {
        if (cell instanceof Cell.Name named) {
            return named.name();
        }
        if (cell instanceof Cell.Input input) {
            return input.text();
        }
        return cell instanceof Cell.Text text ? text.text() : "";
    }
}
