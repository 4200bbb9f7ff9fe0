package dev.rapport.report.document;

import java.awt.Color;

/** A colour thinned with white, so that every format thins it alike. */
public final class Tint {

    /** For the width of a range. */
    public static final double RANGE = 0.4;
    /** For the ground behind a word. */
    public static final double GROUND = 0.12;

    private Tint() {}

    /**
     * @param share how much of the colour is left, from 0 to 1
     */
    public static Color of(Color colour, double share) {
        return new Color(part(colour.getRed(), share), part(colour.getGreen(), share), part(colour.getBlue(), share));
    }

    private static int part(int channel, double share) {
        return (int) Math.round(255 - (255 - channel) * share);
    }
}
