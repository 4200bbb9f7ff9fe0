package dev.rapport.report.pdf;

import dev.rapport.report.model.Status;
import dev.rapport.report.model.Tint;
import java.awt.Color;

/** Ink, two greys, and one accent with its tints. Amber and red only say review and left out. */
record Palette(Color accent) {

    static final Color INK = new Color(0x17212B);
    static final Color SOFT = new Color(0x5B6875);
    static final Color HAIR = new Color(0xDCE1E6);
    static final Color WASH = new Color(0xF3F5F7);
    static final Color AMBER = new Color(0xB45309);
    static final Color RED = new Color(0xA61B2B);

    /** The accent for the width of a range. */
    Color tint() {
        return Tint.of(accent, Tint.RANGE);
    }

    Color text(Status status) {
        return switch (status) {
            case CHOSEN -> accent;
            case RESERVE -> SOFT;
            case REVIEW -> AMBER;
            case LEFT_OUT -> RED;
        };
    }

    Color background(Status status) {
        return status == Status.RESERVE ? new Color(0xECEFF2) : Tint.of(text(status), Tint.GROUND);
    }
}
