package dev.rapport.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.Engine;
import dev.rapport.scoring.rules.cases.CaseCoverage;
import dev.rapport.scoring.rules.cases.CaseResult;
import dev.rapport.scoring.rules.cases.RuleCases;
import dev.rapport.scoring.rules.pack.RulePack;
import dev.rapport.scoring.rules.run.CompiledPack;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the cases of a pack, and says what they cover. */
@Command(
        name = "test",
        description = "Runs the cases beside the rules, and says which rules, rows and parameters they cover.",
        mixinStandardHelpOptions = true)
final class RulesTest implements Callable<Integer> {

    private static final int MOST_NAMED = 8;

    private final Output output;

    @Mixin
    private WorkspaceOptions workspace = new WorkspaceOptions();

    @Parameters(paramLabel = "PACK_FOLDER", arity = "0..1", description = "The pack (default: the workspace's).")
    private Optional<Path> pack = Optional.empty();

    @Option(names = "--junit", paramLabel = "FILE", description = "Also as JUnit's XML, for your own CI.")
    private Optional<Path> junit = Optional.empty();

    @Option(names = "--coverage", description = "Every rule, row and parameter that no case shows.")
    private boolean inFull;

    @Option(names = "--json", description = "The cases as JSON; with --coverage what they cover.")
    private boolean json;

    RulesTest(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        try (Engine engine = Engine.openUnchecked(workspace.config())) {
            RulePack loaded = RulesCommand.load(pack, engine, output);
            RuleCases cases =
                    new RuleCases(CompiledPack.of(loaded, engine.rules().cache()));
            List<CaseResult> results = cases.run();
            CaseCoverage coverage = cases.coverage(results);
            junit.ifPresent(file -> JUnitReport.write(loaded.title(), results, file));
            if (json) {
                output.json(inFull ? json(coverage) : json(results));
            } else {
                print(loaded, results, coverage);
            }
            return results.stream().allMatch(CaseResult::passed) ? ExitCode.DONE : ExitCode.DONE_WITH_REJECTS;
        }
    }

    private void print(RulePack loaded, List<CaseResult> results, CaseCoverage coverage) {
        long failed = results.stream().filter(result -> !result.passed()).count();
        results.stream()
                .filter(result -> !result.passed())
                .forEach(result -> output.line("FAILED " + result.rule() + ": " + result.name() + ": "
                        + result.message() + " (" + result.place() + ")"));
        output.line(loaded.title() + ": " + (results.size() - failed) + " passed, " + failed + " failed");
        output.line("covered: " + coverage.rules().inWords() + " rules, "
                + coverage.rows().inWords() + " rows of tables, "
                + coverage.parameters().inWords() + " parameters");
        uncovered("rules", coverage.rules());
        uncovered("rows", coverage.rows());
        uncovered("parameters", coverage.parameters());
    }

    private void uncovered(String kind, CaseCoverage.Part part) {
        if (!part.uncovered().isEmpty()) {
            List<String> named = part.uncovered().stream()
                    .limit(inFull ? Long.MAX_VALUE : MOST_NAMED)
                    .toList();
            int more = part.uncovered().size() - named.size();
            output.line("  " + kind + " that no case shows: " + String.join(", ", named)
                    + (more > 0 ? " and " + more + " more" : ""));
        }
    }

    private static ArrayNode json(List<CaseResult> results) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (CaseResult result : results) {
            array.addObject()
                    .put("rule", result.rule())
                    .put("case", result.name())
                    .put("passed", result.passed())
                    .put("message", result.message())
                    .put("place", result.place());
        }
        return array;
    }

    private static ObjectNode json(CaseCoverage coverage) {
        ObjectNode covered = JsonNodeFactory.instance.objectNode();
        part(covered.putObject("rules"), coverage.rules());
        part(covered.putObject("rows"), coverage.rows());
        part(covered.putObject("parameters"), coverage.parameters());
        return covered;
    }

    private static void part(ObjectNode node, CaseCoverage.Part part) {
        node.put("all", part.all());
        part.uncovered().forEach(node.putArray("uncovered")::add);
    }
}
