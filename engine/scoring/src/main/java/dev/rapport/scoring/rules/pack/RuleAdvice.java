package dev.rapport.scoring.rules.pack;

import dev.rapport.scoring.rules.tree.Rule;
import dev.rapport.written.DidYouMean;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which rule is probably meant by an id that is none. */
final class RuleAdvice {

    private RuleAdvice() {}

    /** Advice for an id that is none. */
    static String of(String id, Map<String, Rule> rules) {
        String folded =
                id.strip().toLowerCase(Locale.ROOT).replaceAll("\\.drl$", "").replaceAll("[ _]+", "-");
        Optional<String> named = rules.keySet().stream()
                .filter(known -> known.equals(folded) || known.endsWith("/" + folded))
                .sorted()
                .findFirst();
        if (named.isPresent()) {
            return "Maybe " + named.get() + ".";
        }
        int slash = id.lastIndexOf('/');
        if (id.matches(".*/\\d+")) {
            // Rows were once called by their line.
            int line = Integer.parseInt(id.substring(slash + 1, Math.min(id.length(), slash + 9)));
            Optional<Rule> row = rules.values().stream()
                    .filter(rule -> rule.isRow()
                            && rule.id().startsWith(id.substring(0, slash + 1))
                            && rule.place().line() == line)
                    .findFirst();
            if (row.isPresent()) {
                return "Maybe " + row.get().id() + ": a row is called by what it asks for.";
            }
        }
        return DidYouMean.hint(id, rules.keySet(), "Maybe it has another stage.");
    }
}
