package dev.rapport.report.pdf;

/** One soft line, at the left or the right end of its place. */
record OneLine(Line line, boolean right, double width) implements Drawing {

    @Override
    public double height() {
        return 10;
    }

    @Override
    public void draw(Pen pen) {
        double wide = line.width() + line.air() * line.characters();
        pen.text(line, right ? width - wide : 0, 7.4, Palette.SOFT);
    }
}
