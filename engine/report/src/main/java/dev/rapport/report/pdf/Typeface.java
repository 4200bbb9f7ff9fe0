package dev.rapport.report.pdf;

import com.lowagie.text.pdf.BaseFont;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The fonts, in the order in which they are asked for a character. Each is read when it is first needed: the Chinese one alone is
 * ten megabytes.
 */
enum Typeface {
    REGULAR("InterTabular-Regular.ttf"),
    MEDIUM("InterTabular-Medium.ttf"),
    SEMIBOLD("InterTabular-SemiBold.ttf"),
    NOTO("NotoSans-Regular.ttf"),
    ARABIC("NotoSansArabic-Regular.ttf"),
    HEBREW("NotoSansHebrew-Regular.ttf"),
    DEVANAGARI("NotoSansDevanagari-Regular.ttf"),
    THAI("NotoSansThai-Regular.ttf"),
    HANGUL("NotoSansKR-Hangul.ttf"),
    CHINESE("NotoSansSC-Regular.ttf"),
    MATH("NotoSansMath-Regular.ttf"),
    SYMBOLS("NotoSansSymbols2-Regular.ttf"),
    EMOJI("NotoEmoji-Regular.ttf");

    static final String FOLDER = "dev/rapport/report/fonts/";

    private final String file;
    private volatile Loaded loaded = Loaded.NOTHING;

    private record Loaded(Font awt, BaseFont pdf) {
        @SuppressWarnings("NullAway") // a mark for "not read yet", never looked into
        static final Loaded NOTHING = new Loaded(null, null);
    }

    Typeface(String file) {
        this.file = file;
    }

    /** Inter, in one of its weights. */
    boolean isText() {
        return this == REGULAR || this == MEDIUM || this == SEMIBOLD;
    }

    /** Scripts are thickened beside a bold weight; pictures and mathematical letters are what they are. */
    boolean thickens() {
        return !isText() && this != EMOJI && this != MATH && this != SYMBOLS;
    }

    String resource() {
        return FOLDER + file;
    }

    /** For measuring and for outlines, at one point. */
    Font awt() {
        return load().awt();
    }

    /** For text in the document. */
    BaseFont pdf() {
        return load().pdf();
    }

    boolean shows(String text) {
        return awt().canDisplayUpTo(text) < 0;
    }

    private Loaded load() {
        Loaded now = loaded;
        if (now == Loaded.NOTHING) {
            synchronized (this) {
                now = loaded;
                if (now == Loaded.NOTHING) {
                    now = read();
                    loaded = now;
                }
            }
        }
        return now;
    }

    private Loaded read() {
        try (InputStream in = Typeface.class.getResourceAsStream("/" + resource())) {
            if (in == null) {
                throw new IllegalStateException("The font (" + file + ") is missing in the jar.");
            }
            byte[] bytes = in.readAllBytes();
            Font awt = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes));
            return new Loaded(awt, BaseFont.createFont(file, BaseFont.IDENTITY_H, true, false, bytes, bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The font (" + file + ") cannot be read.", e);
        }
    }
}
