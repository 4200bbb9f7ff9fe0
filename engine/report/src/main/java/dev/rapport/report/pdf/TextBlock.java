package dev.rapport.report.pdf;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** Lines of text from top to bottom, each with its own size and colour. */
record TextBlock(double width, List<Row> rows) implements Drawing {

    private static final double DEEPER = 0.4;

    /**
     * One line.
     *
     * @param line the text
     * @param leading distance from the line above
     * @param colour its colour
     */
    record Row(Line line, double leading, Color colour) {}

    static TextBlock of(Lettering lettering, String text, double width, int most, double leading, Color colour) {
        return new TextBlock(width, rows(lettering, text, width, most, leading, colour));
    }

    static List<Row> rows(Lettering lettering, String text, double width, int most, double leading, Color colour) {
        List<Row> rows = new ArrayList<>();
        lettering
                .wrap(text, width, most)
                .forEach(line -> rows.add(
                        new Row(line, lettering.size() * (line.isDeep() ? leading + DEEPER : leading), colour)));
        return rows;
    }

    /** This block with another one under it. */
    TextBlock under(TextBlock upper) {
        List<Row> all = new ArrayList<>(upper.rows);
        all.addAll(rows);
        return new TextBlock(Math.max(width, upper.width), all);
    }

    @Override
    public double height() {
        // Room below the last baseline for descenders and for scripts that hang deep.
        return rows.stream().mapToDouble(Row::leading).sum()
                + (rows.isEmpty() ? 0 : rows.get(rows.size() - 1).line().size() * 0.1);
    }

    @Override
    public void draw(Pen pen) {
        draw(pen, 0, 0);
    }

    void draw(Pen pen, double x, double y) {
        double top = y;
        for (Row row : rows) {
            double deeper = row.line().isDeep() ? row.line().size() * DEEPER : 0;
            double spare = row.leading() - deeper - row.line().size() * 1.21;
            pen.text(row.line(), x, top + spare / 2 + row.line().size() * 0.97, row.colour());
            top += row.leading();
        }
    }
}
