package dev.rapport.report.pdf;

import com.lowagie.text.pdf.BaseFont;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;

/**
 * A font as it is measured and written.
 *
 * @param advances how far each of the first characters goes at one point, less than nothing for one that is not there
 */
record ReadFont(Font awt, BaseFont pdf, float[] advances) {

    /** Letters before this one stand beside each other as they are. */
    private static final int PLAIN_END = 0x250;

    /**
     * Reads a font.
     *
     * @param name ends with .ttf
     * @param used whether a character that it has is set in it
     */
    static ReadFont of(String name, byte[] bytes, IntPredicate used) throws IOException, FontFormatException {
        Font awt = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes));
        BaseFont pdf = BaseFont.createFont(name, BaseFont.IDENTITY_H, true, false, bytes, bytes);
        return new ReadFont(awt, pdf, advances(pdf, used));
    }

    private static float[] advances(BaseFont pdf, IntPredicate used) {
        float[] advances = new float[PLAIN_END];
        for (int c = 0; c < PLAIN_END; c++) {
            boolean plain = !Character.isISOControl(c)
                    && Character.getType(c) != Character.FORMAT
                    && pdf.charExists(c)
                    && used.test(c);
            advances[c] = plain ? pdf.getWidth(c) / 1000f : -1;
        }
        return advances;
    }

    OptionalDouble plain(String text) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= advances.length || advances[c] < 0) {
                return OptionalDouble.empty();
            }
            width += advances[c];
        }
        return OptionalDouble.of(width);
    }
}
