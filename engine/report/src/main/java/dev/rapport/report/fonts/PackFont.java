package dev.rapport.report.fonts;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;

/** A font of a pack in one weight, checked and copied. Immutable. */
public final class PackFont {

    /** Scripts whose letters stand beside each other as they are; those of others change and join, which takes a font made for it. */
    private static final Set<UnicodeScript> SCRIPTS = EnumSet.of(
            UnicodeScript.COMMON,
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARMENIAN,
            UnicodeScript.GEORGIAN,
            UnicodeScript.CHEROKEE,
            UnicodeScript.ETHIOPIC,
            UnicodeScript.CANADIAN_ABORIGINAL,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.HANGUL,
            UnicodeScript.YI);

    /** Where arrows, symbols and emoji begin, which are drawn alike in every report. */
    private static final int SYMBOLS = 0x2190;

    private final String file;
    private final byte[] bytes;
    private final BitSet shown;
    private final double breadth;

    /**
     * @param file as it is told to people
     * @param bytes the clean copy
     * @param characters those of its character map
     * @param breadth by how much the font ran wider than Inter, and is set smaller
     */
    PackFont(String file, byte[] bytes, Set<Integer> characters, double breadth) {
        this.file = file;
        this.bytes = bytes;
        this.breadth = breadth;
        this.shown = new BitSet();
        characters.stream().filter(PackFont::isForText).forEach(shown::set);
    }

    private static boolean isForText(int c) {
        int type = Character.getType(c);
        boolean isSign = type == Character.OTHER_SYMBOL || type == Character.MODIFIER_SYMBOL;
        return SCRIPTS.contains(UnicodeScript.of(c))
                && !Character.isISOControl(c)
                && type != Character.FORMAT
                && type != Character.UNASSIGNED
                && !(isSign && c >= SYMBOLS);
    }

    /** Where it lies. */
    public String file() {
        return file;
    }

    /** The font as TrueType: only tables that set letters, with the line height of the reports' own fonts. Not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    double breadth() {
        return breadth;
    }

    /** Whether reports set a character in it. */
    public boolean shows(int character) {
        return shown.get(character);
    }

    /** Whether reports set all of a text in it; a letter and its mark count as the one sign that they make. */
    public boolean shows(String text) {
        return text.codePoints().allMatch(this::shows)
                || Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().allMatch(this::shows);
    }
}
