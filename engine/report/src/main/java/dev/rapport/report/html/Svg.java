package dev.rapport.report.html;

import dev.rapport.judged.Range;
import dev.rapport.report.model.RangeScale;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Bars and dots as inline pictures; their colours come from the style sheet. */
final class Svg {

    private Svg() {}

    static String bar(int width, OptionalDouble share, OptionalDouble usual, String label) {
        if (share.isEmpty()) {
            return "";
        }
        String svg = open(width, 12, label)
                + rect("track", 0, 3.5, width, 5, 2.5)
                + rect("fill", 0, 3.5, Math.max(5, width * clamp(share.getAsDouble())), 5, 2.5);
        if (usual.isPresent()) {
            svg += rect("tick", width * clamp(usual.getAsDouble()) - 0.7, 1, 1.4, 10, 0);
        }
        return svg + "</svg>";
    }

    static String range(int width, Range range, String label) {
        RangeScale scale = RangeScale.of(range);
        double from = width * scale.share(range.p10());
        double to = width * scale.share(range.p90());
        double middle = width * scale.share(range.p50());
        return open(width, 12, label)
                + rect("track", 0, 5.6, width, 0.8, 0)
                + rect("range", from, 3.5, Math.max(1, to - from), 5, 2.5)
                + "<circle class=\"dot\" cx=\"" + number(middle) + "\" cy=\"6\" r=\"3.2\"/></svg>";
    }

    static String evidence(OptionalInt posts, String label) {
        if (posts.isEmpty()) {
            return "";
        }
        int full = posts.getAsInt() >= 20 ? 3 : posts.getAsInt() >= 8 ? 2 : 1;
        StringBuilder svg = new StringBuilder(open(22, 8, label));
        for (int i = 0; i < 3; i++) {
            svg.append("<circle class=\"")
                    .append(i < full ? "on" : "off")
                    .append("\" cx=\"")
                    .append(3 + i * 7)
                    .append("\" cy=\"4\" r=\"2.4\"/>");
        }
        return svg.append("</svg>").toString();
    }

    private static String open(int width, int height, String label) {
        return "<svg width=\"" + width + "\" height=\"" + height + "\" role=\"img\" aria-label=\"" + Html.escape(label)
                + "\">";
    }

    private static String rect(String className, double x, double y, double width, double height, double radius) {
        return "<rect class=\"" + className + "\" x=\"" + number(x) + "\" y=\"" + number(y) + "\" width=\""
                + number(width) + "\" height=\"" + number(height) + "\" rx=\"" + number(radius) + "\"/>";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static double clamp(double share) {
        return Math.max(0, Math.min(1, share));
    }
}
