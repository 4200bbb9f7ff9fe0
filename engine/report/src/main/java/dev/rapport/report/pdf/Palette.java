package dev.rapport.report.pdf;

import dev.rapport.report.charts.Ink;
import dev.rapport.report.charts.Marks;
import dev.rapport.report.document.Status;
import dev.rapport.report.document.Tint;
import java.awt.Color;

/** Ink, two greys, and one accent with its tints. Amber and red only say review and left out. */
record Palette(Color accent) {

    static final Color INK = new Color(0x17212B);
    static final Color SOFT = new Color(0x5B6875);
    static final Color HAIR = new Color(0xDCE1E6);

    private static final Color AMBER = new Color(0xB45309);
    private static final Color RED = new Color(0xA61B2B);

    Color of(Ink ink) {
        return switch (ink) {
            case INK -> INK;
            case SOFT -> SOFT;
            case HAIR -> HAIR;
            case WHITE -> Color.WHITE;
            case ACCENT -> accent;
            case TINT -> Tint.of(accent, Tint.RANGE);
            case AMBER -> AMBER;
            case RED -> RED;
        };
    }

    Color text(Status status) {
        return of(Marks.ink(status));
    }

    Color background(Status status) {
        return text(status).equals(SOFT) ? new Color(0xECEFF2) : Tint.of(text(status), Tint.GROUND);
    }
}
