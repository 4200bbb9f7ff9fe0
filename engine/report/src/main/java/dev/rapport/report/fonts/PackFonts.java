package dev.rapport.report.fonts;

import dev.rapport.api.Sha256;
import java.util.Optional;

/**
 * The fonts of a pack.
 *
 * @param regular for text
 * @param bold for what is strong; empty where the other one is thickened
 */
public record PackFonts(PackFont regular, Optional<PackFont> bold) {

    /** The same for the same fonts. */
    public String checksum() {
        return Sha256.of(regular.bytes())
                + bold.map(font -> Sha256.of(font.bytes())).orElse("");
    }

    /** Whether reports set a character in them. */
    public boolean shows(int character) {
        return regular.shows(character)
                && bold.map(font -> font.shows(character)).orElse(true);
    }
}
