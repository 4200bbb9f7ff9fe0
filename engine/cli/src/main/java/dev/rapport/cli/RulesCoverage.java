package dev.rapport.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.rapport.Engine;
import dev.rapport.Scoring;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.Reason;
import dev.rapport.scoring.rules.tree.Rule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counts which rules fire on the workspace's creators, and which never do. */
@Command(
        name = "coverage",
        description = "Which rules fire on the workspace's creators, and which never.",
        mixinStandardHelpOptions = true)
final class RulesCoverage implements Callable<Integer> {

    private final Output output;

    @Mixin
    private WorkspaceOptions workspace = new WorkspaceOptions();

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    RulesCoverage(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        try (Engine engine = workspace.openSound(output)) {
            Scoring scoring = engine.scoring().score(output.progress());
            Map<String, Integer> fired = new HashMap<>();
            for (Judgement judgement : scoring.judgements()) {
                judgement.decision().reasons().stream()
                        .map(Reason::rule)
                        .collect(HashSet<String>::new, HashSet::add, HashSet::addAll)
                        .forEach(rule -> fired.merge(rule, 1, Integer::sum));
            }
            List<Rule> rules = engine.rules().pack().rules();
            if (json) {
                ArrayNode array = JsonNodeFactory.instance.arrayNode();
                rules.forEach(rule ->
                        array.addObject().put("rule", rule.id()).put("fired", fired.getOrDefault(rule.id(), 0)));
                output.json(array);
            } else {
                print(rules, fired, scoring.judgements().size());
            }
            return ExitCode.DONE;
        }
    }

    private void print(List<Rule> rules, Map<String, Integer> fired, int creators) {
        TextTable table = new TextTable(List.of("rule", "fired", "of " + creators), 1, 2);
        long never = 0;
        for (Rule rule : rules) {
            int count = fired.getOrDefault(rule.id(), 0);
            never += count == 0 ? 1 : 0;
            table.row(
                    rule.id(),
                    count == 0 ? "never" : String.valueOf(count),
                    creators == 0 ? "" : Math.round(100.0 * count / creators) + " %");
        }
        table.print(output);
        output.line(never + " of " + Counted.of(rules.size(), "rule", "rules") + " never fired");
    }
}
