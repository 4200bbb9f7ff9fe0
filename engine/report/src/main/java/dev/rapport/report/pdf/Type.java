package dev.rapport.report.pdf;

/** The kinds of text of the look, with their sizes in points. */
enum Type {
    HEADLINE(Weight.SEMIBOLD, 19),
    FIGURE(Weight.SEMIBOLD, 20.5),
    SCORE(Weight.SEMIBOLD, 22),
    NAME_LARGE(Weight.SEMIBOLD, 16),
    INITIALS(Weight.SEMIBOLD, 12),
    LEAD(Weight.REGULAR, 10),
    SECTION(Weight.SEMIBOLD, 9.6),
    NAME(Weight.SEMIBOLD, 9),
    STRONG(Weight.SEMIBOLD, 9),
    TEXT(Weight.REGULAR, 9),
    NOTE(Weight.REGULAR, 7.5),
    /** In capitals, over a page and over a figure. */
    OVER(Weight.REGULAR, 7.5),
    FOOT(Weight.REGULAR, 7),
    LABEL(Weight.MEDIUM, 7.5),
    NARROW_LABEL(Weight.MEDIUM, 6.3),
    PILL(Weight.SEMIBOLD, 7.5);

    private final Weight weight;
    private final double size;

    Type(Weight weight, double size) {
        this.weight = weight;
        this.size = size;
    }

    Weight weight() {
        return weight;
    }

    double size() {
        return size;
    }
}
