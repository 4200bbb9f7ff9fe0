package dev.rapport.judged.outcome;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** When two people wrote the same: a code, a name, a campaign. */
public final class Spelling {

    private static final Pattern PASSED_OVER = Pattern.compile("\\p{M}|\\s");

    private Spelling() {}

    /** What two spellings of one text have in common: case, accents and blanks do not count. */
    public static String key(String text) {
        return text.isEmpty()
                ? ""
                : PASSED_OVER
                        .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT);
    }
}
