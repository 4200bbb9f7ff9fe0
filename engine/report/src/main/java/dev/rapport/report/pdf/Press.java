package dev.rapport.report.pdf;

import dev.rapport.report.fonts.PackFonts;
import java.util.Optional;
import net.sf.jasperreports.engine.JasperReportsContext;

/** What sets text in the fonts of one pack. */
record Press(Fonts fonts, JasperReportsContext context) {

    /** @param pack the fonts of the pack, empty for Inter */
    static Press of(Optional<PackFonts> pack) {
        Fonts fonts = pack.map(Fonts::of).orElse(Fonts.INTER);
        return new Press(fonts, Jasper.context(fonts));
    }
}
