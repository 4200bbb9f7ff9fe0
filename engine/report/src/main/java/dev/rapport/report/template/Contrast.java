package dev.rapport.report.template;

import dev.rapport.written.Problems;
import java.awt.Color;
import java.util.Locale;

/** Whether a colour can be read as text on white: 4.5 to 1 at least, after WCAG 2.2, success criterion 1.4.3. */
final class Contrast {

    private static final double LEAST = 4.5;

    private Contrast() {}

    /** @param colour as #rrggbb */
    static void check(String colour, String place, Problems problems) {
        Color read = Color.decode(colour);
        double ratio = onWhite(read);
        if (ratio < LEAST) {
            problems.warning(
                    "pack-colour-faint",
                    String.format(
                            Locale.ROOT,
                            "The colour (%s) is hard to read on white: its contrast is %.1f to 1, and text needs 4.5.",
                            colour,
                            ratio),
                    place,
                    "Maybe \"" + darker(read) + "\", the same colour darker.");
        }
    }

    private static String darker(Color colour) {
        Color dark = colour;
        for (int step = 99; onWhite(dark) < LEAST; step--) {
            dark = new Color(
                    colour.getRed() * step / 100, colour.getGreen() * step / 100, colour.getBlue() * step / 100);
        }
        return String.format(Locale.ROOT, "#%06X", dark.getRGB() & 0xFFFFFF);
    }

    private static double onWhite(Color colour) {
        double light = 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
        return 1.05 / (light + 0.05);
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
