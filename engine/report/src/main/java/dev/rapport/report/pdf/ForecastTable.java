package dev.rapport.report.pdf;

import dev.rapport.report.model.ForecastLine;
import dev.rapport.report.template.Words;
import java.util.List;

/** What a deliverable is expected to bring, each figure with its range. */
record ForecastTable(String per, List<ForecastLine> lines, double width, Words words, Palette palette)
        implements Drawing {

    private static final double HEAD = 14;
    private static final double ROW = 17;

    @Override
    public double height() {
        return lines.isEmpty() ? 0 : HEAD + lines.size() * ROW + 2;
    }

    @Override
    public void draw(Pen pen) {
        if (lines.isEmpty()) {
            return;
        }
        double middle = width * 0.655;
        pen.text(Type.LABEL.fit(per, width * 0.5), 0, 8, Palette.SOFT);
        pen.right(Type.LABEL.line(words.text("forecast.middle")), middle, 8, Palette.SOFT);
        pen.right(Type.LABEL.line(words.text("forecast.cases")), width, 8, Palette.SOFT);
        pen.box(0, HEAD - 0.8, width, 0.8, Palette.INK);
        for (int i = 0; i < lines.size(); i++) {
            ForecastLine line = lines.get(i);
            double y = HEAD + i * ROW + ROW / 2;
            pen.text(Type.TEXT.fit(line.label(), width * 0.31), 0, y + 2.7, Palette.INK);
            if (line.range().p10() < line.range().p90()) {
                new RangeBar(line.range(), palette).draw(pen, width * 0.32, y, width * 0.18);
            }
            pen.right(Type.TEXT.line(line.middle()), middle, y + 2.7, Palette.INK);
            pen.right(Type.TEXT.fit(line.ends(), width * 0.335), width, y + 2.7, Palette.SOFT);
            pen.hair(0, HEAD + (i + 1) * ROW, width);
        }
    }
}
