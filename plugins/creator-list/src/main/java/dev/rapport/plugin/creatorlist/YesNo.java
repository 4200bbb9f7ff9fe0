package dev.rapport.plugin.creatorlist;

import dev.rapport.api.model.Flag;
import dev.rapport.sheets.Folded;
import java.util.Set;

/** A yes or no, in the languages of the headings. */
final class YesNo {

    private static final Set<String> YES = Set.of(
            "true",
            "1",
            "yes",
            "y",
            "on",
            "x",
            "ja",
            "j",
            "wahr",
            "oui",
            "o",
            "vrai",
            "si",
            "s",
            "verdadero",
            "vero",
            "sim",
            "verdadeiro",
            "tak",
            "t",
            "prawda",
            "waar",
            "da",
            "verified",
            "verifiziert",
            "verifie",
            "verificado",
            "verificato",
            "private",
            "privat",
            "prive",
            "privado",
            "privato",
            "\u0434\u0430",
            "\u2713",
            "\u2714",
            "\u2611",
            "\u2705");
    private static final Set<String> NO = Set.of(
            "false",
            "0",
            "no",
            "n",
            "off",
            "nein",
            "falsch",
            "non",
            "faux",
            "falso",
            "nao",
            "nee",
            "onwaar",
            "nie",
            "falsz",
            "not verified",
            "unverified",
            "public",
            "offentlich",
            "publico",
            "pubblico",
            "publiczny",
            "none",
            "\u043d\u0435\u0442",
            "\u2717",
            "\u2718",
            "\u2610",
            "\u274c");

    private YesNo() {}

    static Flag of(String shown) {
        String sign = shown.strip().replace("\uFE0F", "");
        String word = String.join(" ", Folded.words(shown));
        if (YES.contains(sign) || YES.contains(word)) {
            return Flag.YES;
        }
        return NO.contains(sign) || NO.contains(word) ? Flag.NO : Flag.UNKNOWN;
    }
}
