package dev.rapport.report.pdf;

import com.lowagie.text.Image;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.lang.Character.UnicodeScript;
import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Sets text in any script. The fonts are chosen by coverage, run by run; the JDK shapes what needs shaping (Arabic, Devanagari,
 * joined emoji), because the PDF library shapes none of it rightly. Emoji are pictures.
 */
final class Lettering {

    private static final String UNITS = "%‰€£¥";
    private static final String ELLIPSIS = "…";
    private static final FontRenderContext FINE = new FontRenderContext(null, true, true);

    private static final Locale THAI = Locale.forLanguageTag("th");

    private final Fonts fonts;
    private final Weight weight;
    private final Face first;
    private final double size;

    Lettering(Fonts fonts, Weight weight, double size) {
        this.fonts = fonts;
        this.weight = weight;
        this.first = fonts.first(weight);
        this.size = size;
    }

    double size() {
        return size;
    }

    /** One line, cut with an ellipsis where it is too wide. */
    Line fit(String text, double width) {
        if (width(text) <= width) {
            return line(text);
        }
        List<String> clusters = Clusters.of(text);
        int low = 0;
        int high = clusters.size();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (width(cut(clusters, middle)) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return line(cut(clusters, low));
    }

    private static String cut(List<String> clusters, int count) {
        return String.join("", clusters.subList(0, count)).stripTrailing() + ELLIPSIS;
    }

    /** Lines no wider than this, the last one cut when there would be more than asked for. */
    List<Line> wrap(String text, double width, int most) {
        List<Line> lines = new ArrayList<>();
        // The JDK knows Thai words by a dictionary, for Thai readers alone.
        boolean thai = text.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.THAI);
        BreakIterator breaks = BreakIterator.getLineInstance(thai ? THAI : Locale.ROOT);
        breaks.setText(text);
        int start = 0;
        while (start < text.length()) {
            if (lines.size() == most - 1) {
                lines.add(fit(text.substring(start).strip(), width));
                break;
            }
            int end = end(text, start, width, breaks);
            lines.add(line(text.substring(start, end).strip()));
            start = end;
        }
        return lines;
    }

    private int end(String text, int start, double width, BreakIterator breaks) {
        int best = start;
        for (int next = breaks.following(start); next != BreakIterator.DONE; next = breaks.next()) {
            if (width(text.substring(start, next).stripTrailing()) > width) {
                break;
            }
            best = partsNumber(text, next) ? best : next;
        }
        return best > start ? best : longest(text, start, width);
    }

    /** Whether a line that ends here would leave a number without its unit. */
    private static boolean partsNumber(String text, int at) {
        return at > 1
                && at < text.length()
                && UNITS.indexOf(text.charAt(at)) >= 0
                && text.charAt(at - 1) == ' '
                && Character.isDigit(text.charAt(at - 2));
    }

    // A word wider than the line: as many clusters as fit, at least one.
    private int longest(String text, int start, double width) {
        int end = start;
        for (String cluster : Clusters.of(text.substring(start))) {
            if (end > start && width(text.substring(start, end + cluster.length())) > width) {
                break;
            }
            end += cluster.length();
        }
        return end;
    }

    private double width(String text) {
        OptionalDouble plain = first.plain(text);
        return plain.isPresent() ? plain.getAsDouble() * size : line(text).width();
    }

    /** The text in one line, as wide as it is. */
    Line line(String text) {
        if (text.isEmpty()) {
            return new Line(List.of(), 0, size);
        }
        OptionalDouble plain = first.plain(text);
        if (plain.isPresent()) {
            double width = plain.getAsDouble() * size;
            return new Line(List.of(Line.Piece.plain(text, first, isBold(first), width)), width, size);
        }
        List<Run> runs = runs(text);
        Object[] visual = runs.toArray();
        byte[] levels = new byte[visual.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = runs.get(i).level;
        }
        Bidi.reorderVisually(levels, 0, visual, 0, visual.length);
        List<Line.Piece> pieces = new ArrayList<>();
        double x = 0;
        for (Object run : visual) {
            Line.Piece piece = piece((Run) run, x);
            pieces.add(piece);
            x += piece.width();
        }
        return new Line(pieces, x, size);
    }

    private static final class Run {
        private final StringBuilder text;
        private final Face face;
        private final byte level;
        private final String instead;
        private final List<Image> pictures = new ArrayList<>();
        private boolean joined;

        Run(Face face, byte level) {
            this(face, level, "", "");
        }

        /** @param instead what is written instead of the text, empty for the text itself */
        Run(Face face, byte level, String instead, String text) {
            this.face = face;
            this.level = level;
            this.instead = instead;
            this.text = new StringBuilder(text);
        }

        boolean goesOn(Face face, byte level, boolean isPicture) {
            return this.face == face && this.level == level && instead.isEmpty() && pictures.isEmpty() != isPicture;
        }
    }

    private List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        Face before = first;
        int at = 0;
        for (String cluster : Clusters.of(text)) {
            byte level = (byte) bidi.getLevelAt(at);
            at += cluster.length();
            Optional<Image> picture = Emoji.picture(cluster);
            Optional<Face> shown = picture.isPresent() ? Optional.of(Typeface.EMOJI) : face(cluster, before);
            if (shown.isEmpty()) {
                // Nothing that somebody wrote is ever blank: what no font shows is its code.
                String codes = Clusters.codes(cluster);
                runs.add(new Run(fonts.showing(codes, weight).orElse(first), level, codes, cluster));
                before = first;
                continue;
            }
            Face face = shown.get();
            Run last = runs.isEmpty() ? new Run(face, (byte) -1) : runs.get(runs.size() - 1);
            if (!last.goesOn(face, level, picture.isPresent())) {
                last = new Run(face, level);
                runs.add(last);
            }
            last.text.append(Clusters.few(cluster));
            picture.ifPresent(last.pictures::add);
            last.joined |= cluster.codePointCount(0, cluster.length()) > 1;
            before = face;
        }
        return runs;
    }

    private Optional<Face> face(String cluster, Face before) {
        String visible = Clusters.visible(cluster);
        if (visible.isEmpty()) {
            return Optional.of(before);
        }
        if (Clusters.isEmoji(cluster) && Typeface.EMOJI.shows(visible)) {
            return Optional.of(Typeface.EMOJI);
        }
        // A space or a mark stays in the font of its word, so that a run is shaped as a whole.
        boolean neutral = !Character.isLetterOrDigit(cluster.codePointAt(0));
        if (neutral && before != Typeface.EMOJI && !before.isText() && before.shows(visible)) {
            return Optional.of(before);
        }
        return fonts.showing(visible, weight);
    }

    private Line.Piece piece(Run run, double x) {
        return run.pictures.isEmpty() ? letters(run, x) : pictures(run, x);
    }

    private Line.Piece pictures(Run run, double x) {
        boolean rightToLeft = run.level % 2 == 1;
        List<Image> pictures = new ArrayList<>(run.pictures);
        if (rightToLeft) {
            Collections.reverse(pictures);
        }
        String text = run.text.toString();
        double width = pictures.size() * Emoji.ADVANCE * size;
        return new Line.Piece(
                rightToLeft ? reversed(text) : text, text, run.face, false, x, width, List.of(), pictures);
    }

    private Line.Piece letters(Run run, double x) {
        boolean isCode = !run.instead.isEmpty();
        boolean rightToLeft = !isCode && run.level % 2 == 1;
        String text = isCode ? run.instead : run.text.toString();
        char[] chars = text.toCharArray();
        Font font = run.face
                .awt()
                .deriveFont(
                        Map.of(TextAttribute.SIZE, (float) size, TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON));
        GlyphVector glyphs = font.layoutGlyphVector(
                FINE, chars, 0, chars.length, rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
        double width = glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
        boolean shaped = rightToLeft
                || run.joined
                || run.face.isShaped()
                || (Font.textRequiresLayout(chars, 0, chars.length) && !run.face.isText());
        List<Shape> outline = shaped ? List.of(glyphs.getOutline()) : List.of();
        return new Line.Piece(
                rightToLeft ? reversed(text) : text,
                run.text.toString(),
                run.face,
                isBold(run.face),
                x,
                width,
                outline,
                List.of());
    }

    private boolean isBold(Face face) {
        return weight == Weight.SEMIBOLD && face.thickens();
    }

    // A reader of the file takes what stands there from left to right and turns it round by itself.
    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }
}
