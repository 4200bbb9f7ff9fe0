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
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds rules that can never fire, and rows of tables that are never reached or contradict each other. */
public final class Reachability {

    /** More rows than this are not held against each other. */
    private static final int MOST_ROWS = 3_000;

    /**
     * How a pack stands on others.
     *
     * @param folders names of the packs as places show them, the one below first
     * @param changed places of parameters to which a pack gives another number than the pack below it
     * @param wrong parameters that were told to be wrong already
     */
    public record Chain(List<String> folders, Map<String, String> changed, Set<String> wrong) {

        /** One pack that stands on none. */
        public static final Chain NONE = new Chain(List.of(), Map.of(), Set.of());

        public Chain {
            folders = List.copyOf(folders);
            changed = Map.copyOf(changed);
            wrong = Set.copyOf(wrong);
        }

        int rank(Rule rule) {
            String file = rule.place().file();
            int slash = file.indexOf('/');
            return folders.indexOf(slash < 0 ? file : file.substring(0, slash));
        }
    }

    private final Chain chain;
    private final Classes classes;
    private final Problems problems;
    private final Set<String> told = new HashSet<>();
    private final Map<String, List<Rule>> silenced = new TreeMap<>();

    private Reachability(Chain chain, Classes classes, Problems problems) {
        this.chain = chain;
        this.classes = classes;
        this.problems = problems;
    }

    /** Reports them all. */
    public static void check(Collection<Rule> rules, ParameterValues parameters, Chain chain, Problems problems) {
        Reachability check = new Reachability(chain, new Classes(rules, parameters), problems);
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
        check.saySilenced();
        assuming.values().forEach(rows -> check.rows(rows, true));
        scoring.values().forEach(rows -> check.rows(rows, false));
    }

    /** A row and one thing that it says. */
    private record Row(Rule rule, Region region, Outcome outcome) {}

    private boolean neverFires(Rule rule, List<Region> regions) {
        List<String> fields = new ArrayList<>();
        Set<String> parameters = new LinkedHashSet<>(rule.condition().parameters());
        Optional<Rule> ofClass = Optional.empty();
        for (Region region : regions) {
            Optional<String> field = region.contradiction();
            if (field.isEmpty()) {
                Optional<Classes.Border> border = classes.contradiction(region);
                if (border.isEmpty()) {
                    return false;
                }
                ofClass = border.map(Classes.Border::rule);
                parameters.addAll(border.get().rule().condition().parameters());
                field = border.map(Classes.Border::field);
            }
            fields.add(field.orElseThrow());
        }
        if (parameters.stream().anyMatch(chain.wrong()::contains)) {
            return true;
        }
        Optional<String> culprit =
                parameters.stream().filter(chain.changed()::containsKey).findFirst();
        if (culprit.isPresent()) {
            silenced.computeIfAbsent(culprit.get(), unused -> new ArrayList<>()).add(rule);
            return true;
        }
        String field = fields.isEmpty() ? "it" : fields.get(0);
        problems.warning(
                "never-fires",
                "The rule (" + rule.id() + ") can never fire: no value of (" + field + ") fits "
                        + Words.of(rule.condition()) + ".",
                rule.place().toString(),
                ofClass.map(one -> "Maybe another class is meant: " + one.id() + " asks for "
                                + Words.of(one.condition()) + ".")
                        .orElse("Maybe an end is on the wrong side, or a percent lacks its sign."));
        return true;
    }

    /** A number of the agency's own that silences a rule below it is named where the agency wrote it, once for all its rules. */
    private void saySilenced() {
        silenced.forEach(
                (parameter, rules) -> problems.error(
                        "never-fires",
                        "With the parameter (" + parameter + ") as it stands here "
                                + rules.stream().map(Rule::id).collect(Collectors.joining(", "))
                                + " can never fire: no value fits "
                                + Words.of(rules.get(0).condition()) + ".",
                        chain.changed().getOrDefault(parameter, ""),
                        "Maybe it crosses another parameter, or a percent lacks its sign; a rule that is not wanted stands under disable."));
    }

    private void rows(List<Row> rows, boolean assumes) {
        if (rows.size() > MOST_ROWS) {
            return;
        }
        rows.sort(Comparator.comparingInt((Row row) -> chain.rank(row.rule()))
                .thenComparing(row -> row.rule().place().file())
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
                    first.rule().stage() != second.rule().stage() && assumes
                            ? "Maybe move it to " + first.rule().stage().folder()
                                    + "/, where it stands in the place of the one at " + earlier + "."
                            : "Maybe delete one; the other is at " + earlier + ".");
        } else if (assumes && first.region().holds(second.region())) {
            problems.warning(
                    "unreachable-row",
                    "The row is never needed: whoever fits it fits the wider row before it.",
                    at,
                    "Maybe narrow the row at " + earlier + ".");
        } else if (assumes && !first.outcome().equals(second.outcome())) {
            boolean isOfAnother = chain.rank(first.rule()) != chain.rank(second.rule());
            if (isOfAnother && !told.add(second.rule().id())) {
                return;
            }
            problems.error(
                    "overlapping-rows",
                    "Two rows say different numbers of the same creator: "
                            + Words.of(first.rule().condition()) + ", and "
                            + Words.of(second.rule().condition()) + ".",
                    at,
                    isOfAnother
                            ? "Maybe ask for the same as the row at " + earlier
                                    + ", and for each row like it: then it is replaced."
                            : "Maybe let one begin where the other ends; the other is at " + earlier + ".");
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
