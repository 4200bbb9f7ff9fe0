package dev.rapport.report.pdf;

import com.lowagie.text.pdf.BaseFont;
import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import dev.rapport.report.fonts.PackFont;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.util.OptionalDouble;

/** A font of a pack, in one weight. @param thickens whether it stands in for a bold weight that the pack has not */
record PackFace(PackFont font, ReadFont read, boolean thickens) implements Face {

    /** Reads it. @throws RapportException {@code font-unreadable} where what sets text does not take it */
    static PackFace of(PackFont font) {
        try {
            return new PackFace(font, ReadFont.of("pack.ttf", font.bytes(), font::shows), false);
        } catch (IOException | FontFormatException | RuntimeException e) {
            throw new RapportException(
                    Problem.error(
                            "font-unreadable",
                            "The font (" + font.file() + ") cannot be read: what sets text refuses it.",
                            font.file(),
                            "Maybe ask for another version of the font."),
                    e);
        }
    }

    PackFace thickened() {
        return new PackFace(font, read, true);
    }

    @Override
    public Font awt() {
        return read.awt();
    }

    @Override
    public BaseFont pdf() {
        return read.pdf();
    }

    @Override
    public OptionalDouble plain(String text) {
        return read.plain(text);
    }

    @Override
    public boolean shows(String text) {
        return font.shows(text);
    }

    @Override
    public boolean isText() {
        return true;
    }

    @Override
    public boolean isShaped() {
        return false;
    }

    @Override
    public boolean isDeep() {
        return false;
    }
}
