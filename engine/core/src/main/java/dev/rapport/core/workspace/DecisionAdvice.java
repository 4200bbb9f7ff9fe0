package dev.rapport.core.workspace;

import dev.rapport.written.DidYouMean;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is probably meant by a decision that is none. */
final class DecisionAdvice {

    private static final String ALL = "Maybe approved, backup or rejected.";

    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("ja", "approved"),
            Map.entry("yes", "approved"),
            Map.entry("ok", "approved"),
            Map.entry("okay", "approved"),
            Map.entry("x", "approved"),
            Map.entry("approve", "approved"),
            Map.entry("zugesagt", "approved"),
            Map.entry("freigegeben", "approved"),
            Map.entry("genehmigt", "approved"),
            Map.entry("angenommen", "approved"),
            Map.entry("no", "rejected"),
            Map.entry("nein", "rejected"),
            Map.entry("reject", "rejected"),
            Map.entry("declined", "rejected"),
            Map.entry("abgelehnt", "rejected"),
            Map.entry("abgesagt", "rejected"),
            Map.entry("reserve", "backup"),
            Map.entry("ersatz", "backup"),
            Map.entry("maybe", "backup"),
            Map.entry("vielleicht", "backup"));

    private DecisionAdvice() {}

    static String of(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT).replaceFirst("[?!. ]+$", "");
        if (word.isEmpty()) {
            return "Maybe delete the row while nothing is decided.";
        }
        String meant = OTHERS.get(word);
        if (meant != null) {
            return "Maybe " + meant + ".";
        }
        return DidYouMean.hint(word, List.of("approved", "backup", "rejected"), ALL);
    }
}
