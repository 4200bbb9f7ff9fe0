package dev.rapport.report.pdf;

/** How the text and the drawings of a document look. */
record Look(Palette palette, Fonts fonts) {

    /** Sets text of a kind. */
    Lettering in(Type type) {
        return new Lettering(fonts, type.weight(), type.size());
    }
}
