package dev.rapport.report.pdf;

import com.lowagie.text.pdf.BaseFont;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The fonts: three weights of the text, one for each script, and those that are asked for what no script has. Each is read when it is
 * first needed: the Chinese one alone is ten megabytes.
 */
enum Typeface {
    REGULAR("InterTabular-Regular.ttf"),
    MEDIUM("InterTabular-Medium.ttf"),
    SEMIBOLD("InterTabular-SemiBold.ttf"),
    NOTO("NotoSans-Regular.ttf", UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC),
    ADLAM("NotoSansAdlam-Regular.ttf", UnicodeScript.ADLAM),
    ARABIC("NotoSansArabic-Regular.ttf", UnicodeScript.ARABIC),
    ARMENIAN("NotoSansArmenian-Regular.ttf", UnicodeScript.ARMENIAN),
    BALINESE("NotoSansBalinese-Regular.ttf", UnicodeScript.BALINESE),
    BENGALI("NotoSansBengali-Regular.ttf", UnicodeScript.BENGALI),
    CANADIAN("NotoSansCanadianAboriginal-Regular.ttf", UnicodeScript.CANADIAN_ABORIGINAL),
    CHAM("NotoSansCham-Regular.ttf", UnicodeScript.CHAM),
    CHEROKEE("NotoSansCherokee-Regular.ttf", UnicodeScript.CHEROKEE),
    DEVANAGARI("NotoSansDevanagari-Regular.ttf", UnicodeScript.DEVANAGARI),
    ETHIOPIC("NotoSansEthiopic-Regular.ttf", UnicodeScript.ETHIOPIC),
    GEORGIAN("NotoSansGeorgian-Regular.ttf", UnicodeScript.GEORGIAN),
    GUJARATI("NotoSansGujarati-Regular.ttf", UnicodeScript.GUJARATI),
    GURMUKHI("NotoSansGurmukhi-Regular.ttf", UnicodeScript.GURMUKHI),
    HEBREW("NotoSansHebrew-Regular.ttf", UnicodeScript.HEBREW),
    JAVANESE("NotoSansJavanese-Regular.ttf", UnicodeScript.JAVANESE),
    KANNADA("NotoSansKannada-Regular.ttf", UnicodeScript.KANNADA),
    KHMER("NotoSansKhmer-Regular.ttf", UnicodeScript.KHMER),
    LAO("NotoSansLao-Regular.ttf", UnicodeScript.LAO),
    MALAYALAM("NotoSansMalayalam-Regular.ttf", UnicodeScript.MALAYALAM),
    MEETEI_MAYEK("NotoSansMeeteiMayek-Regular.ttf", UnicodeScript.MEETEI_MAYEK),
    MONGOLIAN("NotoSansMongolian-Regular.ttf", UnicodeScript.MONGOLIAN),
    MYANMAR("NotoSansMyanmar-Regular.ttf", UnicodeScript.MYANMAR),
    NKO("NotoSansNKo-Regular.ttf", UnicodeScript.NKO),
    OL_CHIKI("NotoSansOlChiki-Regular.ttf", UnicodeScript.OL_CHIKI),
    ORIYA("NotoSansOriya-Regular.ttf", UnicodeScript.ORIYA),
    SINHALA("NotoSansSinhala-Regular.ttf", UnicodeScript.SINHALA),
    SYRIAC("NotoSansSyriac-Regular.ttf", UnicodeScript.SYRIAC),
    TAMIL("NotoSansTamil-Regular.ttf", UnicodeScript.TAMIL),
    TELUGU("NotoSansTelugu-Regular.ttf", UnicodeScript.TELUGU),
    THAANA("NotoSansThaana-Regular.ttf", UnicodeScript.THAANA),
    THAI("NotoSansThai-Regular.ttf", UnicodeScript.THAI),
    TIBETAN("NotoSerifTibetan-Regular.ttf", UnicodeScript.TIBETAN),
    TIFINAGH("NotoSansTifinagh-Regular.ttf", UnicodeScript.TIFINAGH),
    YI("NotoSansYi-Regular.ttf", UnicodeScript.YI),
    HANGUL("NotoSansKR-Hangul.ttf", UnicodeScript.HANGUL),
    MATH("NotoSansMath-Regular.ttf"),
    SYMBOLS("NotoSansSymbols-Regular.ttf"),
    SYMBOLS_2("NotoSansSymbols2-Regular.ttf"),
    EMOJI("NotoEmoji-Regular.ttf"),
    CHINESE(
            "NotoSansSC-Regular.ttf",
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO);

    static final String FOLDER = "dev/rapport/report/fonts/";

    private static final Set<Typeface> PLAIN = EnumSet.of(
            REGULAR, MEDIUM, SEMIBOLD, NOTO, ARMENIAN, CANADIAN, CHEROKEE, ETHIOPIC, GEORGIAN, OL_CHIKI, YI, HANGUL,
            MATH, SYMBOLS, SYMBOLS_2, CHINESE);

    private static final Set<Typeface> DEEP =
            EnumSet.of(BALINESE, JAVANESE, KANNADA, KHMER, MYANMAR, ORIYA, SINHALA, TELUGU, TIBETAN);

    /** Letters before this one stand beside each other as they are. */
    private static final int PLAIN_END = 0x250;

    private final String file;
    private final Set<UnicodeScript> scripts;
    private volatile Loaded loaded = Loaded.NOTHING;

    /** @param advances how far each of the first characters goes at one point, less than nothing for one that is not there */
    private record Loaded(Font awt, BaseFont pdf, float[] advances) {
        @SuppressWarnings("NullAway") // a mark for "not read yet", never looked into
        static final Loaded NOTHING = new Loaded(null, null, null);
    }

    Typeface(String file, UnicodeScript... scripts) {
        this.file = file;
        this.scripts = Set.of(scripts);
    }

    /** The first font that shows all of a text, whose own script's is asked before others; empty where there is none. */
    static Optional<Typeface> of(String text) {
        UnicodeScript script = UnicodeScript.of(text.codePointAt(0));
        return Stream.concat(
                        Stream.of(values()).filter(face -> face.scripts.contains(script)),
                        Stream.of(NOTO, MATH, SYMBOLS, SYMBOLS_2, EMOJI, CHINESE))
                .filter(face -> face.shows(text))
                .findFirst();
    }

    /** Inter, in one of its weights. */
    boolean isText() {
        return this == REGULAR || this == MEDIUM || this == SEMIBOLD;
    }

    /** Scripts are thickened beside a bold weight; pictures and mathematical letters are what they are. */
    boolean thickens() {
        return !isText() && this != EMOJI && this != MATH && this != SYMBOLS && this != SYMBOLS_2;
    }

    /** Whether letters of the script change or move beside each other, so that the JDK has to set them. */
    boolean isShaped() {
        return !PLAIN.contains(this);
    }

    /** Whether letters hang far below their line, so that the next one needs more room. */
    boolean isDeep() {
        return DEEP.contains(this);
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

    /** The width at one point of a text of Latin letters alone, which need no setting; empty for any other. */
    OptionalDouble plain(String text) {
        float[] advances = load().advances();
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

    private static float[] advances(BaseFont pdf) {
        float[] advances = new float[PLAIN_END];
        for (int c = 0; c < PLAIN_END; c++) {
            boolean plain = !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT && pdf.charExists(c);
            advances[c] = plain ? pdf.getWidth(c) / 1000f : -1;
        }
        return advances;
    }

    private Loaded read() {
        try (InputStream in = Typeface.class.getResourceAsStream("/" + resource())) {
            if (in == null) {
                throw new IllegalStateException("The font (" + file + ") is missing in the jar.");
            }
            byte[] bytes = in.readAllBytes();
            Font awt = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes));
            BaseFont pdf = BaseFont.createFont(file, BaseFont.IDENTITY_H, true, false, bytes, bytes);
            return new Loaded(awt, pdf, advances(pdf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The font (" + file + ") cannot be read.", e);
        }
    }
}
