package dev.rapport.scoring.rules.pack;

import dev.rapport.scoring.rules.tree.Condition;
import dev.rapport.scoring.rules.tree.Outcome;
import dev.rapport.scoring.rules.tree.Rule;
import dev.rapport.scoring.rules.tree.Words;
import dev.rapport.written.Problems;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Puts a pack's rules on those of the pack below it. A rule with the same id replaces the other one; a row of a table replaces what the row
 * that asks for the same says of the same, wherever it stands. Each replacement is told.
 */
final class RowReplacement {

    private final Map<String, Rule> rules;
    private final List<Rule> below;
    private final boolean isOverlay;
    private final Problems problems;

    /** @param rules those of the packs below, which are changed */
    RowReplacement(Map<String, Rule> rules, boolean isOverlay, Problems problems) {
        this.rules = rules;
        this.below = List.copyOf(rules.values());
        this.isOverlay = isOverlay;
        this.problems = problems;
    }

    void put(Rule rule) {
        if (!isOverlay) {
            rules.put(rule.id(), rule);
            return;
        }
        if (rule.isRow()) {
            below.stream().filter(row -> isSame(row, rule)).forEach(row -> replace(row, rule));
        }
        Rule earlier = rules.get(rule.id());
        if (earlier != null && below.contains(earlier)) {
            say("rule-replaced", "The rule (" + rule.id() + ") replaces the one at " + earlier.place() + ".", rule);
        }
        rules.put(rule.id(), rule);
    }

    private void replace(Rule row, Rule own) {
        List<Outcome> rest = new ArrayList<>(row.outcomes());
        rest.removeIf(outcome -> own.outcomes().stream().anyMatch(other -> isOfSame(outcome, other)));
        Rule now = rules.get(row.id());
        if (now == null || rest.size() == row.outcomes().size()) {
            return;
        }
        List<Outcome> left = new ArrayList<>(now.outcomes());
        left.retainAll(rest);
        say(
                "row-replaced",
                "The row replaces the one at " + row.place() + ": "
                        + own.outcomes().stream()
                                .map(outcome -> said(row, outcome))
                                .filter(text -> !text.isEmpty())
                                .collect(Collectors.joining(", "))
                        + ".",
                own);
        rules.remove(row.id());
        if (!left.isEmpty()) {
            // What the own row does not speak of stays as it was, under a name of its own.
            String id = row.id().equals(own.id()) ? row.id() + "-rest" : row.id();
            rules.put(id, new Rule(id, row.stage(), row.condition(), left, row.why(), row.sources(), row.place()));
        }
    }

    /** The same questions in the same stage; points are those of one table alone, because those of two tables add up. */
    private static boolean isSame(Rule row, Rule own) {
        boolean inOneTable = table(row).equals(table(own));
        boolean assumes = own.outcomes().stream().allMatch(Outcome.Assume.class::isInstance);
        return row.isRow()
                && row.stage() == own.stage()
                && (inOneTable || assumes)
                && words(row.condition()).equals(words(own.condition()));
    }

    private static boolean isOfSame(Outcome one, Outcome other) {
        if (one instanceof Outcome.Assume assume) {
            return other instanceof Outcome.Assume own && own.fact() == assume.fact();
        }
        return !(other instanceof Outcome.Assume);
    }

    private static String said(Rule row, Outcome own) {
        for (Outcome outcome : row.outcomes()) {
            if (outcome instanceof Outcome.Assume before
                    && own instanceof Outcome.Assume now
                    && before.fact() == now.fact()) {
                return now.fact().id() + " " + plain(before.number()) + " -> " + plain(now.number());
            }
            if (outcome instanceof Outcome.Points before && own instanceof Outcome.Points now) {
                return "points " + before.points().toPlainString() + " -> "
                        + now.points().toPlainString();
            }
        }
        return "";
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private static String table(Rule rule) {
        return rule.id().substring(0, Math.max(0, rule.id().lastIndexOf('/')));
    }

    private static List<String> words(Condition condition) {
        List<Condition> parts = condition instanceof Condition.All all ? all.parts() : List.of(condition);
        return parts.stream().map(Words::of).sorted().toList();
    }

    private void say(String code, String message, Rule rule) {
        problems.info(code, message, rule.place().toString(), "");
    }
}
