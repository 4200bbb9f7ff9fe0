package dev.rapport.report.pdf;

/** A name in at most three lines with a soft line under it. */
final class NameCell {

    private NameCell() {}

    static TextBlock of(Look look, String name, String below, double width) {
        TextBlock upper = TextBlock.of(look.in(Type.NAME), name, width, 3, 1.3, Palette.INK);
        return TextBlock.of(look.in(Type.NOTE), below, width, 1, 1.6, Palette.SOFT)
                .under(upper);
    }

    static TextBlock large(Look look, String name, String below, double width) {
        TextBlock upper = TextBlock.of(look.in(Type.NAME_LARGE), name, width, 2, 1.25, Palette.INK);
        return TextBlock.of(look.in(Type.TEXT), below, width, 2, 1.5, Palette.SOFT)
                .under(upper);
    }
}
