package dev.rapport.report.pdf;

import java.util.OptionalInt;

/** The posts behind a figure: three dots from 20, two from 8, one below; nothing when unknown. */
record Evidence(OptionalInt posts) implements Drawing {

    static final int SOLID = 20;
    static final int FAIR = 8;

    @Override
    public double width() {
        return 34;
    }

    @Override
    public double height() {
        return 10;
    }

    @Override
    public void draw(Pen pen) {
        if (posts.isEmpty()) {
            return;
        }
        int count = posts.getAsInt();
        int full = count >= SOLID ? 3 : count >= FAIR ? 2 : 1;
        for (int i = 0; i < 3; i++) {
            if (i < full) {
                pen.dot(2.2 + i * 4.8, 5, 1.75, Palette.INK);
            } else {
                pen.ring(2.2 + i * 4.8, 5, 1.5, 0.5, Palette.INK);
            }
        }
        pen.text(Type.NOTE.line(Integer.toString(count)), 17, 7.3, Palette.SOFT);
    }
}
