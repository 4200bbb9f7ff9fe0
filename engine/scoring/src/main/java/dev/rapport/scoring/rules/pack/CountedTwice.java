package dev.rapport.scoring.rules.pack;

import dev.rapport.scoring.rules.tree.Outcome;
import dev.rapport.scoring.rules.tree.Rule;
import dev.rapport.scoring.rules.tree.Stage;
import dev.rapport.written.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rules of two files that ask for the same and give points in the same category. Their points add up, which is seldom meant: mostly a table was
 * copied under another name to be changed. Told once for each pair of files.
 */
final class CountedTwice {

    /** What a rule asks for and what it gives points in. */
    private record Question(Stage stage, List<String> conditions, String category) {}

    private record Files(String earlier, String later) {}

    private record Pair(Rule earlier, Rule later, String category) {}

    private CountedTwice() {}

    static void check(Collection<Rule> rules, Problems problems) {
        Map<Question, Rule> asked = new HashMap<>();
        Map<Files, List<Pair>> twice = new LinkedHashMap<>();
        for (Rule rule : rules) {
            for (Outcome outcome : rule.outcomes()) {
                if (outcome instanceof Outcome.Points points) {
                    Question question = new Question(rule.stage(), RowReplacement.words(rule), points.category());
                    Rule earlier = asked.putIfAbsent(question, rule);
                    if (earlier != null
                            && !earlier.place().file().equals(rule.place().file())) {
                        twice.computeIfAbsent(
                                        new Files(
                                                earlier.place().file(),
                                                rule.place().file()),
                                        pair -> new ArrayList<>())
                                .add(new Pair(earlier, rule, points.category()));
                    }
                }
            }
        }
        twice.values().forEach(pairs -> tell(pairs, problems));
    }

    private static void tell(List<Pair> pairs, Problems problems) {
        Pair first = pairs.get(0);
        String more = pairs.size() == 1 ? "" : " So do " + (pairs.size() - 1) + " more of this file.";
        problems.warning(
                "points-twice",
                "The rule (" + first.later().id() + ") asks for the same as the one at "
                        + first.earlier().place() + " and gives points in the same category (" + first.category()
                        + "): both count." + more,
                first.later().place().toString(),
                "Maybe one of the two is a copy: delete it, or give the file the name of the other one, whose rules it then replaces.");
    }
}
