package dev.rapport.plugin.creatorlist;

import dev.rapport.sheets.Folded;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be a handle or an id on a platform, and what only stands where one belongs. */
final class Handles {

    private static final Pattern LATIN = Pattern.compile("[A-Za-z0-9._]{1,40}");
    private static final Pattern NO_BLANKS = Pattern.compile("[\\p{L}\\p{M}\\p{N}._~'\u00b7-]{1,120}");
    private static final Map<String, Pattern> SHAPES = Map.of(
            "instagram", LATIN,
            "threads", LATIN,
            "tiktok", LATIN,
            "snapchat", Pattern.compile("[A-Za-z0-9._-]{1,40}"),
            "x", Pattern.compile("[A-Za-z0-9_]{1,20}"),
            "twitch", Pattern.compile("[A-Za-z0-9_]{1,30}"),
            "telegram", Pattern.compile("[A-Za-z0-9_]{1,40}"),
            "reddit", Pattern.compile("[A-Za-z0-9_-]{1,30}"),
            "bluesky", Pattern.compile("[A-Za-z0-9.-]{1,253}"),
            "mastodon", Pattern.compile("[A-Za-z0-9_.-]+(?:@[A-Za-z0-9.:-]+)?"));

    /** Digits, perhaps behind letters of the agency: {@code 12}, {@code #12}, {@code INF-0012}. */
    private static final Pattern ROW_NUMBER = Pattern.compile("[A-Za-z]{0,12}[-_ #]?[0-9]{1,6}");

    private static final Pattern CHANNEL = Pattern.compile("UC[A-Za-z0-9_-]{22}");

    /** Keys that a database made, which are nobody's name on a platform. */
    private static final Pattern KEY =
            Pattern.compile("[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}|(?=.*[a-f])(?=.*[0-9])[0-9a-f]{24}");

    /** A name in words and then one handle with its sign: {@code Anna Kern (@anna.kern)}. */
    private static final Pattern BEHIND_A_NAME =
            Pattern.compile("([\\p{L}\\p{M}][\\p{L}\\p{M} '’-]*?)[ (\\[|-]+(@[\\p{L}\\p{M}\\p{N}._-]+)[)\\]]?");

    private static final Pattern FEW_DIGITS = Pattern.compile("[0-9]{1,6}");

    /** What a spreadsheet made of a long number: {@code 1.78E+16}, {@code 1505560000000000.0}. */
    private static final Pattern ROUNDED = Pattern.compile("[0-9.,]+[eE]\\+?[0-9]+|[0-9]+\\.0");

    /** Words that people write until they know better; with an @ they may be somebody. */
    private static final Set<String> PLACEHOLDERS = Set.of(
            "tbd",
            "tba",
            "tbc",
            "tbu",
            "todo",
            "pending",
            "unknown",
            "unbekannt",
            "inconnu",
            "desconocido",
            "folgt",
            "missing",
            "none",
            "null",
            "keiner",
            "keine",
            "kein",
            "notavailable",
            "link",
            "links",
            "profile",
            "profil",
            "here",
            "hier",
            "click",
            "clickhere",
            "handle",
            "username",
            "xxx",
            "privat");

    private Handles() {}

    /** Whether this can be a handle on the platform; of one that is not known, whether it has no blanks. */
    static boolean isOne(String platform, String handle) {
        String bare = handle.startsWith("@") ? handle.substring(1) : handle;
        return SHAPES.getOrDefault(platform, NO_BLANKS).matcher(bare).matches()
                && bare.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** The handle of a cell that has a name before it; any other cell as it is. */
    static String behindName(String cell) {
        Matcher both = BEHIND_A_NAME.matcher(cell);
        return both.matches() ? both.group(2) : cell;
    }

    /** The name of such a cell. */
    static Optional<String> nameBefore(String cell) {
        Matcher both = BEHIND_A_NAME.matcher(cell);
        return both.matches() ? Optional.of(both.group(1).strip()) : Optional.empty();
    }

    /** A word in the place of a handle that is not known yet. */
    static boolean isPlaceholder(String cell) {
        return !cell.startsWith("@") && PLACEHOLDERS.contains(Folded.of(cell));
    }

    /** Whether this can be what a platform calls an account or post. */
    static boolean isId(String id) {
        return !id.isBlank()
                && !isKey(id)
                && !FEW_DIGITS.matcher(id).matches()
                && !ROUNDED.matcher(id).matches();
    }

    /** A key that a database made. */
    static boolean isKey(String id) {
        return KEY.matcher(id).matches();
    }

    /** A number that counts rows. */
    static boolean isRowNumber(String id) {
        return ROW_NUMBER.matcher(id).matches();
    }

    /** The id of a channel of YouTube, which says its platform. */
    static boolean isChannel(String id) {
        return CHANNEL.matcher(id).matches();
    }

    /** Whether it has the look of a handle and not of a name: an @, or no blank and no capital. */
    static boolean looksLikeOne(String cell) {
        boolean isWord = NO_BLANKS
                .matcher(cell.startsWith("@") ? cell.substring(1) : cell)
                .matches();
        return isWord
                && cell.codePoints().anyMatch(Character::isLetter)
                && (cell.startsWith("@") || cell.equals(cell.toLowerCase(Locale.ROOT)) || cell.matches(".*[0-9_].*"));
    }
}
