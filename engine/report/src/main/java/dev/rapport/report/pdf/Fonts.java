package dev.rapport.report.pdf;

import dev.rapport.report.fonts.PackFonts;
import java.util.List;
import java.util.Optional;

/**
 * The fonts of the text, from the one that is asked first for a sign to the one that is asked last; scripts and signs that none of them has
 * are looked for by {@link Typeface#of}.
 */
record Fonts(List<Face> regular, List<Face> medium, List<Face> semibold) {

    /** Inter alone. */
    static final Fonts INTER =
            new Fonts(List.of(Typeface.REGULAR), List.of(Typeface.MEDIUM), List.of(Typeface.SEMIBOLD));

    /** Those of a pack before Inter; its regular one is thickened where it has no bold one. */
    static Fonts of(PackFonts pack) {
        PackFace regular = PackFace.of(pack.regular());
        PackFace bold = pack.bold().map(PackFace::of).orElseGet(regular::thickened);
        return new Fonts(
                List.of(regular, Typeface.REGULAR),
                List.of(regular, Typeface.MEDIUM),
                List.of(bold, Typeface.SEMIBOLD));
    }

    /** The font that text is set in as long as it has its letters. */
    Face first(Weight weight) {
        return all(weight).get(0);
    }

    /** The first font of a weight that shows all of a text, else one for its script; empty where there is none. */
    Optional<Face> showing(String text, Weight weight) {
        return all(weight).stream().filter(face -> face.shows(text)).findFirst().or(() -> Typeface.of(text));
    }

    /** The fonts of a weight, in the order in which they are asked. */
    List<Face> all(Weight weight) {
        return switch (weight) {
            case REGULAR -> regular;
            case MEDIUM -> medium;
            case SEMIBOLD -> semibold;
        };
    }
}
