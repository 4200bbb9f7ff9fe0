package dev.rapport.report.pdf;

import dev.rapport.report.model.ScoreLine;
import dev.rapport.report.words.Numbers;
import java.util.List;
import java.util.OptionalDouble;

/** The scores of a creator, one bar each. */
record ScoreTable(List<ScoreLine> scores, double width, Numbers numbers, Palette palette) implements Drawing {

    private static final double ROW = 21;

    @Override
    public double height() {
        return scores.size() * ROW + 2;
    }

    @Override
    public void draw(Pen pen) {
        double name = width * 0.3;
        for (int i = 0; i < scores.size(); i++) {
            ScoreLine score = scores.get(i);
            double y = i * ROW + ROW / 2;
            pen.text(Type.TEXT.fit(score.name(), name - 6), 0, y + 2.7, Palette.INK);
            OptionalDouble usual = score.usual().isPresent()
                    ? OptionalDouble.of(score.usual().getAsDouble() / 100)
                    : OptionalDouble.empty();
            new Bar(width * 0.52, OptionalDouble.of(score.score().doubleValue() / 100), usual, palette)
                    .draw(pen, name, y);
            pen.right(Type.STRONG.line(numbers.score(score.score())), width, y + 2.7, Palette.INK);
            pen.hair(0, (i + 1) * ROW, width);
        }
    }
}
