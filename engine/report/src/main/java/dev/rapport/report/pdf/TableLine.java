package dev.rapport.report.pdf;

import dev.rapport.report.charts.Marks;
import dev.rapport.report.document.Cell;
import dev.rapport.report.document.CellText;
import dev.rapport.report.pdf.TableLayout.Place;
import java.awt.Color;
import java.util.List;
import java.util.OptionalDouble;

/** A line of a table on paper. */
record TableLine(TableLayout layout, String key, List<Cell> cells, CellText text, Look look) implements Drawing {

    private static final double TALL = 32;
    private static final double LOW = 18;
    /** Of a small table beside another one. */
    private static final double DENSE = 16.2;

    private static final double NARROW = 300;
    private static final int LINES = 5;

    @Override
    public double width() {
        return layout.width();
    }

    @Override
    public double height() {
        boolean isDense = layout.width() < NARROW;
        double height = layout.isTall(cells) ? TALL : isDense ? DENSE : LOW;
        for (Place place : layout.places()) {
            Cell cell = cells.get(place.index());
            if (cell instanceof Cell.Name name) {
                height = Math.max(height, name(name, place).height() + 7);
            } else if (cell instanceof Cell.Text written) {
                height = Math.max(height, block(written, place).height() + (isDense ? 3.6 : 5.4));
            }
        }
        return height;
    }

    @Override
    public void draw(Pen pen) {
        double height = height();
        pen.in(key, Role.TABLE, Role.ROW, () -> {
            for (Place place : layout.places()) {
                pen.in(Role.CELL, () -> draw(pen, cells.get(place.index()), place, height));
            }
        });
        pen.hair(0, height - 0.3, width());
    }

    private void draw(Pen pen, Cell cell, Place place, double height) {
        double middle = height / 2;
        double x = place.x();
        PdfCanvas canvas = new PdfCanvas(pen, look);
        if (cell instanceof Cell.Name name) {
            TextBlock block = name(name, place);
            pen.linked(() -> block.draw(pen, x, Math.max(3, (height - block.height()) / 2)));
        } else if (cell instanceof Cell.Text written) {
            written(pen, written, place, height);
        } else if (cell instanceof Cell.Share share) {
            double width = share.told() ? Math.min(50, place.width() - 34) : Math.min(place.width() - 4, 130);
            pen.figure(text.spoken(share), () -> {
                Marks.bar(canvas, x, middle, width, share.value() / share.full(), usual(share));
                pen.text(look.in(Type.TEXT).line(text.of(cell)), x + width + 3, middle + 3.2, Palette.INK);
            });
        } else if (cell instanceof Cell.Range range) {
            pen.figure(text.spoken(range), () -> Marks.range(canvas, x, middle, place.width() - 5, range));
        } else if (cell instanceof Cell.State state) {
            new Pill(state.status(), text.of(cell), look).draw(pen, x, middle - 7, place.width());
        } else if (cell instanceof Cell.Number number && number.form() == Cell.Form.POSTS) {
            Marks.evidence(canvas, x, middle, Math.round(number.value()));
            pen.text(look.in(Type.NOTE).line(text.of(cell)), x + 17, middle + 2.7, Palette.SOFT);
        } else {
            figure(pen, cell, place, middle);
        }
    }

    private void figure(Pen pen, Cell cell, Place place, double middle) {
        boolean strong = cell instanceof Cell.Formula
                || (cell instanceof Cell.Number number && number.form() == Cell.Form.SCORE);
        boolean soft = cell instanceof Cell.Number number && number.form() == Cell.Form.RANK;
        Lettering letters = look.in(strong ? Type.STRONG : Type.TEXT);
        Line whole = letters.line(text.of(cell));
        // A figure is never cut; of an address that is too long the host stands there, and leads to the whole.
        Line line = cell instanceof Cell.Link && whole.width() > place.width()
                ? letters.fit(text.of(cell).replaceFirst("/.*", ""), place.width())
                : whole;
        Color colour = soft ? Palette.SOFT : Palette.INK;
        double end = place.x() + place.width();
        if (cell instanceof Cell.Link link) {
            double x = place.column().right() ? end - line.width() : place.x();
            pen.linked(link.address(), x, middle - 6, line.width(), 12, () -> pen.text(line, x, middle + 3.2, colour));
        } else if (place.column().right()) {
            pen.right(line, end, middle + 3.2, colour);
        } else {
            pen.text(line, place.x(), middle + 3.2, colour);
        }
    }

    private void written(Pen pen, Cell.Text written, Place place, double height) {
        Color colour = colour(written);
        if (place.column().right()) {
            Line whole = look.in(type(written)).line(written.text());
            // Figures are rather smaller than cut.
            pen.right(
                    whole.width() <= place.width() ? whole : look.in(Type.NOTE).fit(written.text(), place.width()),
                    place.x() + place.width(),
                    height / 2 + 3.2,
                    colour);
            return;
        }
        TextBlock block = block(written, place);
        block.draw(pen, place.x(), (height - block.height()) / 2);
    }

    private TextBlock name(Cell.Name name, Place place) {
        return NameCell.of(look, name.name(), name.below(), place.width() - 5);
    }

    private TextBlock block(Cell.Text written, Place place) {
        return place.column().right()
                ? TextBlock.of(look.in(type(written)), "", place.width(), 1, 1.4, colour(written))
                : TextBlock.of(look.in(type(written)), written.text(), place.width() - 4, LINES, 1.4, colour(written));
    }

    private static Type type(Cell.Text written) {
        return switch (written.tone()) {
            case STRONG -> Type.STRONG;
            case PLAIN, SOFT -> Type.TEXT;
        };
    }

    private static Color colour(Cell.Text written) {
        return written.tone() == Cell.Tone.SOFT ? Palette.SOFT : Palette.INK;
    }

    private static OptionalDouble usual(Cell.Share share) {
        return share.usual().isPresent()
                ? OptionalDouble.of(share.usual().getAsDouble() / share.full())
                : share.usual();
    }
}
