package dev.rapport.core.workspace;

import dev.rapport.written.DidYouMean;
import dev.rapport.written.Problems;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Cells about rights that say something else than their heading asks for: that nobody signed, that all channels are meant. */
final class RightsCells {

    private static final Set<String> UNSIGNED = Set.of(
            "no",
            "nein",
            "not yet",
            "noch nicht",
            "nicht unterschrieben",
            "not signed",
            "unsigned",
            "open",
            "offen",
            "pending",
            "ausstehend",
            "missing",
            "fehlt",
            "false",
            "0");

    /** An answer where a name is asked for: that somebody signed, and not who. */
    private static final Set<String> SIGNED =
            Set.of("yes", "ja", "x", "ok", "true", "done", "erledigt", "signed", "unterschrieben");

    /** As agencies call them most often. */
    private static final List<String> USUAL = List.of(
            "paid ads",
            "website",
            "newsletter",
            "organic",
            "social media",
            "online shop",
            "print",
            "packaging",
            "email");

    private static final Pattern ALL = Pattern.compile(
            "(?i)(?:all|alle[sn]?|any|every(?:thing|where)?|sämtliche|überall)(?: (?:channels?|kanäle))?");

    private RightsCells() {}

    /** Who signed; nobody where the cell says so, which is told. @param signed as it stands */
    static String signedBy(String signed, String place, Problems problems) {
        String word = signed.strip().toLowerCase(Locale.ROOT);
        if (UNSIGNED.contains(word)) {
            problems.warning(
                    "not-signed",
                    "The cell (" + signed + ") says that nobody signed, so that the rights do not count yet.",
                    place,
                    "Maybe leave it empty until somebody did.");
            return "";
        }
        if (SIGNED.contains(word)) {
            problems.warning(
                    "not-signed",
                    "The cell (" + signed + ") does not say who signed; it counts as a signature.",
                    place,
                    "Maybe a name, such as Z. Kornmann.");
        }
        return signed;
    }

    /** Tells where in the world they hold, if nobody can read it. */
    static void tellTerritory(String territory, String place, Problems problems) {
        if (Territory.of(territory).isEmpty()) {
            problems.warning(
                    "unknown-territory",
                    "The territory (" + territory + ") cannot be read, so that a person must look.",
                    place,
                    Territory.hint(territory));
        }
    }

    /** A channel is agreed by its name: another spelling of it is another channel. */
    private static boolean tellOdd(String channel, String place, Problems problems) {
        Optional<String> meant = USUAL.contains(channel.toLowerCase(Locale.ROOT)) || channel.length() < 5
                ? Optional.empty()
                : DidYouMean.near(channel.toLowerCase(Locale.ROOT), USUAL, 2);
        if (meant.isPresent() || MarkCells.isOdd(channel)) {
            problems.warning(
                    "odd-mark",
                    "The channel (" + channel + ") counts as one of that name, and agrees to no other.",
                    place,
                    "Maybe " + meant.orElse("its name alone, such as paid ads; website; newsletter") + ".");
            return true;
        }
        return false;
    }

    /** Tells a word for all channels: rights are agreed for channels by name. */
    static void tellAll(Iterable<String> channels, String place, Problems problems) {
        for (String channel : channels) {
            if (ALL.matcher(channel.strip()).matches()) {
                problems.warning(
                        "all-channels",
                        "The channel (" + channel + ") counts as one of that name, and agrees to none of the others.",
                        place,
                        "Maybe each by its name, such as paid ads; website; newsletter.");
            } else if (tellOdd(channel.strip(), place, problems)) {
                return;
            }
        }
    }
}
