package dev.rapport.report.pdf;

import dev.rapport.report.charts.Marks;
import dev.rapport.report.document.KeyFigure;
import java.util.List;
import java.util.Locale;

/** The figures with their ranges, under the strong rule. */
record FigureStrip(List<KeyFigure> figures, double width, Locale locale, Palette palette) implements Drawing {

    private static final double GAP = 20;
    private static final double TOP = 15;
    private static final Lettering OVER = new Lettering(Typeface.REGULAR, 6.4);

    @Override
    public double height() {
        return TOP + 68;
    }

    @Override
    public void draw(Pen pen) {
        pen.box(0, TOP, width, 1.1, Palette.INK);
        double column = (width - GAP * (figures.size() - 1)) / Math.max(1, figures.size());
        for (int i = 0; i < figures.size(); i++) {
            draw(pen, figures.get(i), i * (column + GAP), column);
        }
    }

    private void draw(Pen pen, KeyFigure figure, double x, double column) {
        pen.text(OVER.fit(figure.label().toUpperCase(locale), column * 0.86).spaced(0.6), x, TOP + 15.5, Palette.SOFT);
        pen.text(Type.FIGURE.fit(figure.value(), column), x, TOP + 36, Palette.INK);
        figure.range()
                .ifPresent(
                        range -> Marks.range(new PdfCanvas(pen, palette), x, TOP + 44.5, Math.min(column, 118), range));
        double note = figure.range().isPresent() ? 55.5 : 47;
        TextBlock.of(Type.NOTE, figure.note(), column, 2, 1.4, Palette.SOFT).draw(pen, x, TOP + note - 7.4);
    }
}
