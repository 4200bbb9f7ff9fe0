package dev.rapport.scoring.rules.pack;

import dev.rapport.scoring.rules.tree.Placeholders;
import dev.rapport.scoring.rules.tree.Vocabulary;
import dev.rapport.written.DidYouMean;
import dev.rapport.written.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Checks the {@code {names}} of a reason. */
final class WhyTemplate {

    private WhyTemplate() {}

    static void check(String template, String place, Vocabulary vocabulary, Set<String> parameters, Problems problems) {
        long open = template.chars().filter(c -> c == '{').count();
        if (open != template.chars().filter(c -> c == '}').count()) {
            problems.error(
                    "open-bracket",
                    "The reason has brackets that do not match, which would be printed.",
                    place,
                    "Maybe {followers}: a name stands between two of them.");
        }
        for (String name : Placeholders.names(template)) {
            boolean known = name.startsWith("parameters.")
                    ? parameters.contains(name.substring("parameters.".length()))
                    : vocabulary.field(name).isPresent() || vocabulary.isTold(name);
            if (!known) {
                List<String> names = new ArrayList<>(vocabulary.names());
                parameters.stream()
                        .sorted()
                        .map(parameter -> "parameters." + parameter)
                        .forEach(names::add);
                problems.error(
                        "unknown-fact",
                        "The reason names (" + name + "), which does not exist.",
                        place,
                        DidYouMean.hint(name, names, "Maybe look it up in the list of facts."));
            }
        }
    }
}
