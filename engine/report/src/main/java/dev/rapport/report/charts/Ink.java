package dev.rapport.report.charts;

/** A colour by its use; each medium has its own shade of it. */
public enum Ink {
    INK,
    SOFT,
    HAIR,
    WHITE,
    /** The client's one colour. */
    ACCENT,
    /** The accent, thinned: the width of a range. */
    TINT,
    AMBER,
    RED
}
