package dev.rapport.report.pdf;

/** The sizes of the look, in points. */
final class Type {

    static final Lettering HEADLINE = new Lettering(Typeface.SEMIBOLD, 19);
    static final Lettering FIGURE = new Lettering(Typeface.SEMIBOLD, 20.5);
    static final Lettering NAME_LARGE = new Lettering(Typeface.SEMIBOLD, 16);
    static final Lettering LEAD = new Lettering(Typeface.REGULAR, 10);
    static final Lettering SECTION = new Lettering(Typeface.SEMIBOLD, 9.6);
    static final Lettering NAME = new Lettering(Typeface.SEMIBOLD, 9);
    static final Lettering STRONG = new Lettering(Typeface.SEMIBOLD, 9);
    static final Lettering TEXT = new Lettering(Typeface.REGULAR, 9);
    static final Lettering NOTE = new Lettering(Typeface.REGULAR, 7.5);
    /** For checksums, which programs read. */
    static final Lettering SMALL = new Lettering(Typeface.REGULAR, 5.8);

    static final Lettering LABEL = new Lettering(Typeface.MEDIUM, 7.5);
    static final Lettering NARROW_LABEL = new Lettering(Typeface.MEDIUM, 6.3);
    static final Lettering PILL = new Lettering(Typeface.SEMIBOLD, 7.5);

    private Type() {}
}
