package dev.rapport.report.pdf;

import dev.rapport.report.document.Block;
import dev.rapport.report.words.Numbers;
import java.awt.Color;

/** A reason: points, where they go, the sentence. */
record WhyLine(Block.Why why, double width, Numbers numbers, Look look) implements Drawing {

    private static final double POINTS = 32;
    private static final double CATEGORY = 42;
    private static final double TEXT = 136;

    private TextBlock sentence() {
        return TextBlock.of(look.in(Type.TEXT), why.text(), width - TEXT, 4, 1.5, Palette.INK);
    }

    @Override
    public double height() {
        return Math.max(19, sentence().height() + 5.5);
    }

    @Override
    public void draw(Pen pen) {
        TextBlock sentence = sentence();
        double top = (height() - sentence.height()) / 2;
        double baseline = top + 9.6;
        pen.in(Role.LABEL, () -> {
            why.points().ifPresent(points -> {
                Color colour = points.signum() < 0
                        ? look.palette().of(dev.rapport.report.charts.Ink.RED)
                        : look.palette().accent();
                pen.right(look.in(Type.STRONG).line(numbers.points(points)), POINTS, baseline, colour);
            });
            pen.text(look.in(Type.TEXT).fit(why.category(), TEXT - CATEGORY - 4), CATEGORY, baseline, Palette.SOFT);
        });
        pen.in(Role.BODY, () -> sentence.draw(pen, TEXT, top));
        pen.hair(0, height() - 0.3, width);
    }
}
