package dev.rapport.report.pdf;

import dev.rapport.report.charts.Marks;
import dev.rapport.report.document.Cell;
import dev.rapport.report.document.Cover;
import dev.rapport.report.document.KeyFigure;
import java.util.List;

/** The figures with their ranges, under the strong rule. */
record FigureStrip(List<KeyFigure> figures, String key, double width, Cover cover, Look look) implements Drawing {

    private static final double GAP = 20;
    private static final double TOP = 15;
    private static final double SPACED = 0.6;

    @Override
    public double height() {
        return TOP + 72;
    }

    @Override
    public void draw(Pen pen) {
        pen.box(0, TOP, width, 1.1, Palette.INK);
        double column = (width - GAP * (figures.size() - 1)) / Math.max(1, figures.size());
        for (int i = 0; i < figures.size(); i++) {
            KeyFigure figure = figures.get(i);
            double x = i * (column + GAP);
            pen.in(key, Role.LIST, Role.ITEM, () -> draw(pen, figure, x, column));
        }
    }

    /** Spaced out where it has room; some languages have none for it. */
    private Line label(String over, double column) {
        Line whole = look.in(Type.OVER).line(over);
        if (whole.width() + SPACED * over.length() <= column) {
            return whole.spaced(SPACED);
        }
        return whole.width() <= column ? whole : look.in(Type.NARROW_LABEL).fit(over, column);
    }

    private void draw(Pen pen, KeyFigure figure, double x, double column) {
        String over = figure.label().toUpperCase(cover.words().locale());
        pen.in(Role.LABEL, () -> pen.text(label(over, column), x, TOP + 16.5, Palette.SOFT));
        pen.in(Role.BODY, () -> {
            pen.text(look.in(Type.FIGURE).fit(figure.value(), column), x, TOP + 38, Palette.INK);
            figure.range()
                    .ifPresent(range -> pen.figure(
                            figure.value() + "; " + figure.note(),
                            () -> Marks.range(
                                    new PdfCanvas(pen, look),
                                    x,
                                    TOP + 46.5,
                                    Math.min(column, 118),
                                    new Cell.Range(range, figure.basis()))));
            double note = figure.range().isPresent() ? 58.5 : 50;
            TextBlock.of(look.in(Type.NOTE), figure.note(), column, 2, 1.4, Palette.SOFT)
                    .draw(pen, x, TOP + note - 7.6);
        });
    }
}
