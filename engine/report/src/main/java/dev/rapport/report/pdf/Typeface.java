package dev.rapport.report.pdf;

import com.lowagie.text.pdf.BaseFont;
import java.awt.Font;
import java.awt.FontFormatException;
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
enum Typeface implements Face {
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

    private final String file;
    private final Set<UnicodeScript> scripts;
    private volatile Optional<ReadFont> loaded = Optional.empty();

    Typeface(String file, UnicodeScript... scripts) {
        this.file = file;
        this.scripts = Set.of(scripts);
    }

    /** The first font that shows all of a text, whose own script's is asked before others; empty where there is none. */
    static Optional<Face> of(String text) {
        UnicodeScript script = UnicodeScript.of(text.codePointAt(0));
        return Stream.concat(
                        Stream.of(values()).filter(face -> face.scripts.contains(script)),
                        Stream.of(NOTO, MATH, SYMBOLS, SYMBOLS_2, EMOJI, CHINESE))
                .filter(face -> face.shows(text))
                .map(Face.class::cast)
                .findFirst();
    }

    /** Inter, in one of its weights. */
    @Override
    public boolean isText() {
        return this == REGULAR || this == MEDIUM || this == SEMIBOLD;
    }

    /** Scripts are thickened beside a bold weight; pictures and mathematical letters are what they are. */
    @Override
    public boolean thickens() {
        return !isText() && this != EMOJI && this != MATH && this != SYMBOLS && this != SYMBOLS_2;
    }

    @Override
    public boolean isShaped() {
        return !PLAIN.contains(this);
    }

    @Override
    public boolean isDeep() {
        return DEEP.contains(this);
    }

    String resource() {
        return FOLDER + file;
    }

    @Override
    public Font awt() {
        return load().awt();
    }

    @Override
    public BaseFont pdf() {
        return load().pdf();
    }

    @Override
    public OptionalDouble plain(String text) {
        return load().plain(text);
    }

    @Override
    public boolean shows(String text) {
        return awt().canDisplayUpTo(text) < 0;
    }

    private ReadFont load() {
        return loaded.orElseGet(this::loadOnce);
    }

    private synchronized ReadFont loadOnce() {
        ReadFont now = loaded.orElseGet(this::read);
        loaded = Optional.of(now);
        return now;
    }

    private ReadFont read() {
        try (InputStream in = Typeface.class.getResourceAsStream("/" + resource())) {
            if (in == null) {
                throw new IllegalStateException("The font (" + file + ") is missing in the jar.");
            }
            return ReadFont.of(file, in.readAllBytes(), c -> true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The font (" + file + ") cannot be read.", e);
        }
    }
}
