package dev.rapport.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.rapport.Engine;
import dev.rapport.api.model.Problem;
import dev.rapport.core.workspace.UnusedFiles;
import dev.rapport.core.workspace.Workspace;
import dev.rapport.scoring.rules.cases.CaseFiles;
import dev.rapport.scoring.rules.pack.PackLoader;
import dev.rapport.scoring.rules.pack.RulePack;
import dev.rapport.scoring.rules.run.CompiledPack;
import dev.rapport.scoring.rules.run.UnitCache;
import dev.rapport.written.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks and tests rule packs. */
@Command(
        name = "rules",
        description = "Makes, checks, tests, explains and compares rule packs.",
        mixinStandardHelpOptions = true,
        subcommands = {
            RulesNew.class,
            RulesCommand.Check.class,
            RulesTest.class,
            RulesTables.class,
            RulesBacktest.class,
            RulesExplain.class,
            RulesDiff.class,
            RulesCoverage.class,
            RulesDocs.class,
            RulesBenchmark.class,
            RulesCommand.Compile.class
        })
final class RulesCommand {

    RulesCommand() {}

    /** Which pack. */
    static Path folder(Optional<Path> named, Engine engine) {
        return named.orElseGet(() -> engine.rules().folder());
    }

    /** That pack; what is doubtful in it is said. */
    static RulePack load(Optional<Path> named, Engine engine, Output output) {
        Problems doubts = new Problems();
        doubts.addAll(beside(named, engine));
        RulePack pack = engine.rules().loader().load(folder(named, engine), doubts);
        Written.say(doubts.all(), output);
        return pack;
    }

    /** Files of the workspace that may be meant as its rules. */
    private static List<Problem> beside(Optional<Path> named, Engine engine) {
        return named.isPresent()
                ? List.of()
                : UnusedFiles.of(new Workspace(engine.workspaceFolder())).stream()
                        .filter(problem -> problem.hint().contains("rules"))
                        .toList();
    }

    /** Finds every problem of a pack. */
    @Command(
            name = "check",
            description = "Finds every problem of a pack, in one pass.",
            mixinStandardHelpOptions = true)
    static final class Check implements Callable<Integer> {

        private final Output output;

        @Mixin
        private WorkspaceOptions workspace = new WorkspaceOptions();

        @Parameters(paramLabel = "PACK_FOLDER", arity = "0..1", description = "The pack (default: the workspace's).")
        private Optional<Path> pack = Optional.empty();

        @Option(names = "--json", description = "The problems as JSON.")
        private boolean json;

        Check(Output output) {
            this.output = output;
        }

        @Override
        public Integer call() {
            try (Engine engine = Engine.openUnchecked(workspace.config())) {
                Path folder = folder(pack, engine);
                List<Problem> problems = new ArrayList<>(beside(pack, engine));
                Problems found = new Problems();
                engine.rules().loader().read(folder, found).ifPresent(read -> found.addAll(CaseFiles.problems(read)));
                problems.addAll(found.all());
                if (json) {
                    output.json(json(problems));
                } else {
                    Told.each(
                            problems, problem -> output.line(problem.severity().id() + " " + problem), output::line);
                    long wrong = problems.stream()
                            .filter(problem -> problem.severity() != Problem.Severity.INFO)
                            .count();
                    output.line(
                            folder + ": " + (wrong == 0 ? "sound" : wrong == 1 ? "1 problem" : wrong + " problems"));
                }
                boolean broken = problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
                return broken ? ExitCode.DONE_WITH_REJECTS : ExitCode.DONE;
            }
        }

        private static ArrayNode json(List<Problem> problems) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            for (Problem problem : problems) {
                array.addObject()
                        .put("severity", problem.severity().id())
                        .put("code", problem.code())
                        .put("message", problem.message())
                        .put("place", problem.place())
                        .put("hint", problem.hint());
            }
            return array;
        }
    }

    /** Compiles a pack ahead, for the distribution; nobody else needs it, because every engine compiles what is missing. */
    @Command(name = "compile", description = "Compiles a pack into a folder.", hidden = true)
    static final class Compile implements Callable<Integer> {

        private final Output output;

        @Parameters(paramLabel = "PACK_FOLDER", description = "The pack.")
        private Path pack = Path.of("");

        @Option(names = "--to", paramLabel = "DIR", required = true, description = "Where the compiled rules go.")
        private Path to = Path.of("");

        Compile(Output output) {
            this.output = output;
        }

        @Override
        public Integer call() {
            Path library = Optional.ofNullable(pack.toAbsolutePath().normalize().getParent())
                    .orElse(pack);
            RulePack loaded = new PackLoader(List.of(library)).load(pack);
            CompiledPack.of(loaded, UnitCache.toShip(to));
            output.line(loaded.title() + " compiled to " + to);
            return ExitCode.DONE;
        }
    }
}
