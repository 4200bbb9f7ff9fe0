package dev.rapport.report.pdf;

import java.util.List;
import java.util.Map;

/** Names and values in two columns, as on the last page. */
record Pairs(List<Map.Entry<String, String>> pairs, double width) implements Drawing {

    private static final double NAME = 110;
    private static final double PAD = 4.5;

    private TextBlock block(String value) {
        return TextBlock.of(Type.TEXT, value, width - NAME, 8, 1.4, Palette.INK);
    }

    @Override
    public double height() {
        return pairs.stream()
                        .mapToDouble(pair -> block(pair.getValue()).height() + 2 * PAD)
                        .sum()
                + 1;
    }

    @Override
    public void draw(Pen pen) {
        double top = 0;
        for (Map.Entry<String, String> pair : pairs) {
            TextBlock value = block(pair.getValue());
            pen.text(Type.TEXT.fit(pair.getKey(), NAME - 8), 0, top + PAD + 8, Palette.SOFT);
            value.draw(pen, NAME, top + PAD);
            top += value.height() + 2 * PAD;
            pen.hair(0, top, width);
        }
    }
}
