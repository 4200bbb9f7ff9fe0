package dev.rapport.report.html;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import dev.rapport.report.fonts.PackFont;
import dev.rapport.report.fonts.PackFonts;
import dev.rapport.report.template.TemplatePack;
import dev.rapport.written.Problems;
import java.io.IOException;
import java.util.Base64;
import java.util.BitSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The fonts of a page, in the page itself, so that it looks the same everywhere and asks nobody for one. Inter is whole; the font of a pack
 * is cut down to what the page shows or may show, and goes before Inter under its name, so that a style need not know of it.
 */
final class PageFonts {

    private static final String REGULAR = "400 500";
    private static final String BOLD = "501 700";

    /** Letters that a script may write, or somebody who looks for a name. */
    private static final int ALWAYS = 0x250;

    private PageFonts() {}

    /** @param texts what the page shows */
    static String style(TemplatePack pack, String... texts) {
        Optional<PackFonts> own = pack.fonts();
        StringBuilder style = new StringBuilder(inter(pack, "inter-regular", REGULAR));
        // A browser thickens what has no bold font, and Inter's would keep it from that.
        if (own.isEmpty() || own.get().bold().isPresent()) {
            style.append(inter(pack, "inter-semibold", BOLD));
        }
        own.ifPresent(fonts -> {
            BitSet characters = characters(texts);
            style.append(cut(fonts.regular(), REGULAR, characters));
            fonts.bold().ifPresent(bold -> style.append(cut(bold, BOLD, characters)));
        });
        return style.toString();
    }

    /** Tells fonts that cannot be cut down. */
    static void check(PackFonts fonts, Problems problems) {
        try {
            cut(fonts.regular(), REGULAR, characters());
            fonts.bold().ifPresent(bold -> cut(bold, BOLD, characters()));
        } catch (RapportException e) {
            problems.addAll(e.problems());
        }
    }

    private static BitSet characters(String... texts) {
        BitSet characters = new BitSet();
        characters.set(' ', ALWAYS);
        Stream.of(texts).flatMapToInt(String::codePoints).forEach(characters::set);
        return characters;
    }

    private static String inter(TemplatePack pack, String name, String weights) {
        return face(weights, "", pack.bytes("html/" + name + ".woff2"), "woff2");
    }

    private static String cut(PackFont font, String weights, BitSet characters) {
        SortedSet<Integer> shown = new TreeSet<>();
        characters.stream().filter(font::shows).forEach(shown::add);
        if (shown.isEmpty()) {
            return "";
        }
        try {
            return face(weights, " unicode-range: " + ranges(shown) + ";", CutFont.of(font.bytes(), shown), "truetype");
        } catch (IOException | RuntimeException e) {
            throw new RapportException(
                    Problem.error(
                            "font-unreadable",
                            "The font (" + font.file() + ") cannot be read: what cuts it down for a page refuses it.",
                            font.file(),
                            "Maybe ask for another version of the font."),
                    e);
        }
    }

    private static String face(String weights, String range, byte[] font, String format) {
        return "@font-face { font-family: \"Inter\"; font-weight: " + weights + ";" + range + " src: url(data:font/"
                + (format.equals("truetype") ? "ttf" : format) + ";base64,"
                + Base64.getEncoder().encodeToString(font) + ") format(\"" + format + "\"); }\n";
    }

    /** Characters that follow each other as one range. */
    private static String ranges(SortedSet<Integer> characters) {
        StringBuilder ranges = new StringBuilder();
        int first = -1;
        int last = -1;
        for (int c : characters) {
            if (first >= 0 && c == last + 1) {
                last = c;
                continue;
            }
            range(ranges, first, last);
            first = c;
            last = c;
        }
        range(ranges, first, last);
        return ranges.toString();
    }

    private static void range(StringBuilder ranges, int first, int last) {
        if (first >= 0) {
            ranges.append(ranges.length() == 0 ? "" : ", ").append(String.format("U+%X", first));
            if (last > first) {
                ranges.append(String.format("-%X", last));
            }
        }
    }
}
