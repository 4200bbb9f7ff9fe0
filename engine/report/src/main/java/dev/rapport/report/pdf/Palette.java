package dev.rapport.report.pdf;

import dev.rapport.report.model.Status;
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
        return mix(accent, 0.4);
    }

    /** The accent behind a word. */
    Color wash() {
        return mix(accent, 0.12);
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
        return status == Status.RESERVE ? new Color(0xECEFF2) : mix(text(status), 0.11);
    }

    private static Color mix(Color colour, double share) {
        return new Color(part(colour.getRed(), share), part(colour.getGreen(), share), part(colour.getBlue(), share));
    }

    private static int part(int channel, double share) {
        return (int) Math.round(255 - (255 - channel) * share);
    }
}
