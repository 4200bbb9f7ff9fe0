package dev.rapport.report.pdf;

import java.util.function.Consumer;

/** A drawing by its size and what it does. */
record Drawn(double width, double height, Consumer<Pen> drawing) implements Drawing {

    @Override
    public void draw(Pen pen) {
        drawing.accept(pen);
    }

    /** One drawing under another. */
    static Drawing stacked(Drawing upper, Drawing lower) {
        return new Drawn(Math.max(upper.width(), lower.width()), upper.height() + lower.height(), pen -> {
            upper.draw(pen);
            pen.at(0, upper.height(), lower::draw);
        });
    }

    /** A drawing with air above it. */
    static Drawing below(double air, Drawing drawing) {
        return new Drawn(drawing.width(), air + drawing.height(), pen -> pen.at(0, air, drawing::draw));
    }

    /** A drawing that is one part to somebody who hears the page. */
    static Drawing said(Role role, Drawing drawing) {
        return new Drawn(drawing.width(), drawing.height(), pen -> pen.in(role, () -> drawing.draw(pen)));
    }

    /** Nothing, so high. */
    static Drawing air(double width, double height) {
        return new Drawn(width, height, pen -> {});
    }
}
