package dev.rapport.scoring.rules.reach;

import dev.rapport.scoring.rules.tree.Outcome;
import dev.rapport.scoring.rules.tree.ParameterValues;
import dev.rapport.scoring.rules.tree.Rule;
import dev.rapport.scoring.rules.tree.Words;
import dev.rapport.written.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds rules that can never fire, and rows of tables that are never reached or contradict each other. */
public final class Reachability {

    /** More rows than this are not held against each other. */
    private static final int MOST_ROWS = 3_000;

    private final Problems problems;

    private Reachability(Problems problems) {
        this.problems = problems;
    }

    /** Reports them all. */
    public static void check(Collection<Rule> rules, ParameterValues parameters, Problems problems) {
        Reachability check = new Reachability(problems);
        Map<String, List<Row>> assuming = new HashMap<>();
        Map<String, List<Row>> scoring = new HashMap<>();
        for (Rule rule : rules) {
            Optional<List<Region>> regions = Region.of(rule.condition(), parameters);
            if (regions.isEmpty()) {
                continue;
            }
            if (check.neverFires(rule, regions.get())
                    || !rule.isRow()
                    || regions.get().size() != 1) {
                continue;
            }
            for (Outcome outcome : rule.outcomes()) {
                Row row = new Row(rule, regions.get().get(0), outcome);
                if (outcome instanceof Outcome.Assume assume) {
                    assuming.computeIfAbsent(assume.fact().id(), unused -> new ArrayList<>())
                            .add(row);
                } else if (outcome instanceof Outcome.Points points) {
                    String table = rule.place().file() + " " + points.category() + " "
                            + row.region().fields();
                    scoring.computeIfAbsent(table, unused -> new ArrayList<>()).add(row);
                }
            }
        }
        assuming.values().forEach(rows -> check.rows(rows, true));
        scoring.values().forEach(rows -> check.rows(rows, false));
    }

    /** A row and one thing that it says. */
    private record Row(Rule rule, Region region, Outcome outcome) {}

    private boolean neverFires(Rule rule, List<Region> regions) {
        List<String> fields = new ArrayList<>();
        for (Region region : regions) {
            Optional<String> field = region.contradiction();
            if (field.isEmpty()) {
                return false;
            }
            fields.add(field.get());
        }
        String field = fields.isEmpty() ? "it" : fields.get(0);
        problems.warning(
                "never-fires",
                "The rule (" + rule.id() + ") can never fire: no value of (" + field + ") fits "
                        + Words.of(rule.condition()) + ".",
                rule.place().toString(),
                "Maybe an end is on the wrong side, or a percent lacks its sign.");
        return true;
    }

    private void rows(List<Row> rows, boolean assumes) {
        if (rows.size() > MOST_ROWS) {
            return;
        }
        rows.sort(Comparator.comparing((Row row) -> row.rule().place().file())
                .thenComparing(row -> row.rule().place().line()));
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i + 1; j < rows.size(); j++) {
                pair(rows.get(i), rows.get(j), assumes);
            }
        }
    }

    private void pair(Row first, Row second, boolean assumes) {
        Region both = first.region().and(second.region());
        if (both.contradiction().isPresent()) {
            return;
        }
        String at = second.rule().place().toString();
        String earlier = first.rule().place().toString();
        if (first.region().same(second.region())) {
            problems.error(
                    "duplicate-row",
                    "The row asks for the same as another: "
                            + Words.of(second.rule().condition()) + ".",
                    at,
                    "Maybe delete one; the other is at " + earlier + ".");
        } else if (assumes && first.region().holds(second.region())) {
            problems.warning(
                    "unreachable-row",
                    "The row is never needed: whoever fits it fits the wider row before it.",
                    at,
                    "Maybe narrow the row at " + earlier + ".");
        } else if (assumes && !first.outcome().equals(second.outcome())) {
            problems.error(
                    "overlapping-rows",
                    "Two rows say different numbers of the same creator: "
                            + Words.of(first.rule().condition()) + ", and "
                            + Words.of(second.rule().condition()) + ".",
                    at,
                    "Maybe let one begin where the other ends; the other is at " + earlier + ".");
        } else if (!assumes) {
            problems.warning(
                    "overlapping-rows",
                    "Two rows both give points to the same creator: "
                            + Words.of(first.rule().condition()) + ", and "
                            + Words.of(second.rule().condition()) + ".",
                    at,
                    "Maybe let one begin where the other ends; the other is at " + earlier + ".");
        }
    }
}
