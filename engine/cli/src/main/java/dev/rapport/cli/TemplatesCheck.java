package dev.rapport.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.rapport.api.model.Problem;
import dev.rapport.report.TemplateCheck;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds every problem of a template pack. */
@Command(
        name = "check",
        description =
                "Finds every problem of a pack, in one pass: brand, files that nobody reads, words, layout, page.",
        mixinStandardHelpOptions = true)
final class TemplatesCheck implements Callable<Integer> {

    private final Output output;

    @Mixin
    private WorkspaceOptions workspace = new WorkspaceOptions();

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            description = "The pack (default: report-templates/ of the workspace, else the current folder).")
    private Optional<Path> dir = Optional.empty();

    @Option(names = "--json", description = "The problems as JSON.")
    private boolean json;

    TemplatesCheck(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        Path folder = dir.orElseGet(this::own);
        List<Problem> problems = TemplateCheck.of(folder, List.of(Home.find().resolve("report-templates")));
        if (json) {
            output.json(json(problems));
        } else {
            problems.forEach(problem -> output.line(problem.severity().id() + " " + problem));
            output.line(folder + ": "
                    + (problems.isEmpty() ? "sound" : Counted.of(problems.size(), "problem", "problems")));
        }
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.DONE_WITH_REJECTS;
    }

    private Path own() {
        Path templates = workspace.folder().resolve("report-templates");
        return Files.isDirectory(templates) ? templates : workspace.folder();
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
