package dev.rapport.scoring.rules.pack;

import dev.rapport.scoring.rules.tree.Condition;
import dev.rapport.scoring.rules.tree.Outcome;
import dev.rapport.scoring.rules.tree.Rule;
import dev.rapport.scoring.rules.tree.Words;
import dev.rapport.written.Problems;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts a pack's rules on those of the pack below it. A rule with the same id replaces the other one; a row of a table replaces what the row
 * that asks for the same says of the same, wherever it stands. Each replacement is told.
 */
final class RowReplacement {

    private static final String REST = "-rest";

    private final Map<String, Rule> rules;
    private final Set<String> below;
    /** Rows of the packs below by what they ask for. */
    private final Map<List<String>, List<Rule>> rows = new HashMap<>();

    private final boolean isOverlay;
    private final Problems problems;

    /** @param rules those of the packs below, which are changed */
    RowReplacement(Map<String, Rule> rules, boolean isOverlay, Problems problems) {
        this.rules = rules;
        this.below = Set.copyOf(rules.keySet());
        this.isOverlay = isOverlay;
        this.problems = problems;
        rules.values().stream().filter(Rule::isRow).forEach(row -> rows.computeIfAbsent(
                        words(row), unused -> new ArrayList<>())
                .add(row));
    }

    void put(Rule rule) {
        if (!isOverlay) {
            rules.put(rule.id(), rule);
            return;
        }
        if (rule.isRow()) {
            rows.getOrDefault(words(rule), List.of()).stream()
                    .filter(row -> isSame(row, rule))
                    .forEach(row -> replace(row, rule));
        }
        Rule earlier = rules.get(rule.id());
        if (earlier != null && below.contains(rule.id()) && !isOwn(earlier, rule)) {
            say("rule-replaced", "The rule (" + rule.id() + ") replaces the one at " + earlier.place() + ".", rule);
        }
        rules.put(rule.id(), rule);
    }

    private void replace(Rule row, Rule own) {
        List<Outcome> rest = new ArrayList<>(row.outcomes());
        rest.removeIf(outcome -> own.outcomes().stream().anyMatch(other -> isOfSame(outcome, other)));
        // Another own row may have taken a part of it already.
        Optional<Rule> now = Stream.of(row.id(), row.id() + REST)
                .map(rules::get)
                .filter(Objects::nonNull)
                .filter(rule -> rule.place().equals(row.place()))
                .findFirst();
        if (now.isEmpty() || rest.size() == row.outcomes().size()) {
            return;
        }
        List<Outcome> left = new ArrayList<>(now.get().outcomes());
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
        rules.remove(now.get().id());
        if (!left.isEmpty()) {
            // What the own row does not speak of stays as it was, under a name of its own.
            String id = row.id().equals(own.id()) ? row.id() + REST : now.get().id();
            rules.put(id, new Rule(id, row.stage(), row.condition(), left, row.why(), row.sources(), row.place()));
        }
    }

    /** The same questions in the same stage; points are those of one table alone, because those of two tables add up. */
    private static boolean isSame(Rule row, Rule own) {
        boolean inOneTable = table(row).equals(table(own));
        boolean assumes = own.outcomes().stream().allMatch(Outcome.Assume.class::isInstance);
        return row.stage() == own.stage() && (inOneTable || assumes);
    }

    private static boolean isOwn(Rule earlier, Rule own) {
        return earlier.place().file().equals(own.place().file());
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

    /** What a rule asks for, in words whose order does not matter. */
    static List<String> words(Rule rule) {
        Condition condition = rule.condition();
        List<Condition> parts = condition instanceof Condition.All all ? all.parts() : List.of(condition);
        return parts.stream().map(Words::of).sorted().toList();
    }

    private void say(String code, String message, Rule rule) {
        problems.info(code, message, rule.place().toString(), "");
    }
}
