package dev.rapport.core.workspace;

import dev.rapport.written.Problems;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Cells that hold a mark by which orders, clicks and posts are found: with a sign too many they find nothing, and nobody sees why. */
final class MarkCells {

    /** Answers and remarks where a mark is asked for. */
    private static final Set<String> NO_MARKS = Set.of(
            "n/a", "-", "–", "—", "?", "tbd", "tba", "true", "false", "yes", "no", "ja", "nein", "x", "0", "null",
            "none", "unknown", "ok", "keiner", "keine");

    /** Signs that no shop allows in a code and no network in an id. */
    private static final Pattern ODD = Pattern.compile(".*[\"'„“”‚‘’`=()\\[\\]{}<>*\\n\\r].*", Pattern.DOTALL);

    /** One address, with its host: no blanks, no second one, and letters of one script before the first slash. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://)?(?:[A-Za-z0-9-]+\\.)+[A-Za-z]{2,20}(?::\\d+)?(?:[/?#][^\\s\"„“”<>;,*]*)?");

    private MarkCells() {}

    static void tellCode(String code, String place, Problems problems) {
        if (isOdd(code) || code.contains("://")) {
            tell("code", code, place, "Maybe the code alone, such as ZOE10.", problems);
        }
    }

    static void tellAffiliate(String id, String place, Problems problems) {
        if (isOdd(id) || id.contains(",") || id.contains(";") || id.contains("://")) {
            tell("affiliate id", id, place, "Maybe the id alone, as the network writes it.", problems);
        }
    }

    /** @param kind what the address is that of, such as link */
    static void tellAddress(String kind, String address, String place, Problems problems) {
        if (!address.isEmpty() && !ADDRESS.matcher(address).matches()) {
            tell(kind, address, place, "Maybe one whole address, such as https://example.com/zoe.", problems);
        }
    }

    static boolean isOdd(String mark) {
        return NO_MARKS.contains(mark.toLowerCase(Locale.ROOT))
                || ODD.matcher(mark).matches();
    }

    private static void tell(String kind, String mark, String place, String hint, Problems problems) {
        problems.warning("odd-mark", "The " + kind + " (" + mark + ") is hardly one, and finds nothing.", place, hint);
    }
}
