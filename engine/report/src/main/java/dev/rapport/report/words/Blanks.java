package dev.rapport.report.words;

import dev.rapport.written.Forms;
import dev.rapport.written.Plural;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The places of a text that are filled in, and what would be printed as it stands.
 *
 * @param numbers of the arguments that it uses
 * @param faults in the order of the text
 */
public record Blanks(Set<Integer> numbers, List<Fault> faults) {

    /** Filled in last, by who sets the pages. */
    private static final Set<String> NAMES = Set.of("page", "pages");

    /**
     * What is wrong.
     *
     * @param at where in the text, from 0
     * @param message a sentence
     * @param hint a way out
     */
    public record Fault(int at, String message, String hint) {}

    /** @param plural how the language of the text counts */
    public static Blanks of(String text, Plural plural) {
        Blanks blanks = new Blanks(new TreeSet<>(), new ArrayList<>());
        blanks.read(text, 0, plural);
        return blanks;
    }

    private void read(String text, int offset, Plural plural) {
        for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
            int close = Filled.closing(text, at);
            if (close < 0) {
                fault(offset + at, "The brace that opens here is not closed.", "Maybe add } behind its number.");
                return;
            }
            blank(text.substring(at + 1, close), offset + at, plural);
            at = close;
        }
    }

    private void blank(String inside, int at, Plural plural) {
        if (NAMES.contains(inside)) {
            return;
        }
        if (!inside.matches("(?s)[0-9](,.*)?")) {
            fault(at, "The place ({" + inside + "}) has no number.", "Maybe {0}, or {0, one:1 file, other:{0} files}.");
            return;
        }
        numbers.add(inside.charAt(0) - '0');
        if (inside.length() > 1) {
            forms(
                    inside.substring(2).strip(),
                    at,
                    at
                            + 1
                            + inside.length()
                            - inside.substring(2).stripLeading().length(),
                    plural);
        }
    }

    private void forms(String text, int at, int offset, Plural plural) {
        Forms forms = Forms.of(text);
        List<String> missing = plural.forms().stream()
                .filter(form -> !forms.byName().containsKey(form))
                .toList();
        if (!missing.isEmpty()) {
            fault(
                    at,
                    "The place has no form for " + String.join(", ", missing) + ", which the language tells apart.",
                    "Maybe {0, "
                            + String.join(
                                    ", ",
                                    plural.forms().stream()
                                            .map(form -> form + ":...")
                                            .toList()) + "}.");
        }
        read(text, offset, plural);
    }

    private void fault(int at, String message, String hint) {
        faults.add(new Fault(at, message, hint));
    }
}
