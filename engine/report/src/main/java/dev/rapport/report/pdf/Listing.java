package dev.rapport.report.pdf;

import java.util.List;

/** Sentences one under the other, with a hairline after each. */
record Listing(List<String> sentences, double width) implements Drawing {

    private static final double PAD = 6;

    private List<TextBlock> blocks() {
        return sentences.stream()
                .map(text -> TextBlock.of(Type.TEXT, text, width, 4, 1.4, Palette.INK))
                .toList();
    }

    @Override
    public double height() {
        return blocks().stream().mapToDouble(block -> block.height() + 2 * PAD).sum() + 1;
    }

    @Override
    public void draw(Pen pen) {
        double top = 0;
        for (TextBlock block : blocks()) {
            block.draw(pen, 0, top + PAD);
            top += block.height() + 2 * PAD;
            pen.hair(0, top, width);
        }
    }
}
