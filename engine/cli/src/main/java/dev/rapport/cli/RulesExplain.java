package dev.rapport.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.Engine;
import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import dev.rapport.scoring.rules.pack.RulePack;
import dev.rapport.scoring.rules.score.InWords;
import dev.rapport.scoring.rules.tree.Rule;
import dev.rapport.written.DidYouMean;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what a rule, a table's rows or the whole pack mean, in words. */
@Command(name = "explain", description = "A rule, a table or the whole pack in words.", mixinStandardHelpOptions = true)
final class RulesExplain implements Callable<Integer> {

    private final Output output;

    @Mixin
    private WorkspaceOptions workspace = new WorkspaceOptions();

    @Parameters(
            paramLabel = "RULE",
            arity = "0..1",
            description = "A rule id, or the beginning of several: fit/, tables/prices.")
    private Optional<String> rule = Optional.empty();

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    RulesExplain(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        try (Engine engine = Engine.openUnchecked(workspace.config())) {
            RulePack pack = engine.rules().loader().load(engine.rules().folder());
            List<Rule> meant = pack.rules().stream()
                    .filter(one -> one.id().startsWith(rule.orElse("")))
                    .toList();
            if (meant.isEmpty()) {
                List<String> ids = pack.rules().stream().map(Rule::id).toList();
                throw new RapportException(Problem.error(
                        "unknown-rule",
                        "No rule (" + rule.orElse("") + ") is in the pack.",
                        "RULE",
                        DidYouMean.hint(rule.orElse(""), ids, "Maybe name its stage first: fit/...")));
            }
            InWords words = new InWords(pack);
            if (json) {
                ArrayNode array = JsonNodeFactory.instance.arrayNode();
                meant.forEach(one -> array.add(json(one, words)));
                output.json(array);
            } else {
                meant.forEach(one -> words.lines(one).forEach(output::line));
            }
            return ExitCode.DONE;
        }
    }

    private static ObjectNode json(Rule rule, InWords words) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("rule", rule.id()).put("place", rule.place().toString());
        words.lines(rule).stream().skip(1).map(String::strip).forEach(node.putArray("lines")::add);
        return node;
    }
}
