package dev.rapport.cli;

import dev.rapport.Engine;
import dev.rapport.Scoring;
import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import dev.rapport.core.answers.Deciding;
import dev.rapport.core.workspace.Workspace;
import dev.rapport.judged.PersonDecision;
import dev.rapport.wire.DecisionsJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a client's copy of the shortlist back into decisions.csv. */
@Command(
        name = "import",
        description =
                "Reads a client's answers (the shortlist's workbook, or the file that its page saved) into decisions.csv.",
        mixinStandardHelpOptions = true)
final class DecisionsImport implements Callable<Integer> {

    private final Output output;

    @Mixin
    private WorkspaceOptions workspace = new WorkspaceOptions();

    @Parameters(paramLabel = "FILE", description = "The file that came back.")
    private Path file = Path.of("shortlist.xlsx");

    @Option(names = "--who", paramLabel = "NAME", defaultValue = "client", description = "Who answered.")
    private String who = "client";

    @Option(names = "--dry-run", description = "Shows what would be written, and writes nothing.")
    private boolean dryRun;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    DecisionsImport(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file)) {
            throw new RapportException(Problem.error(
                    "no-file", "The file (" + file + ") is not there.", file.toString(), "Maybe check its path."));
        }
        try (Engine engine = workspace.openSound(file, output)) {
            Scoring scoring = engine.scoring().score(output.progress());
            LocalDate today = LocalDate.now(scoring.campaign().zone());
            Deciding.Result read = engine.people().answers(file, scoring);
            Deciding.Result result = dryRun
                    ? Deciding.agreeing(read, new Workspace(engine.workspaceFolder()), today)
                    : engine.people().decide(read, who, today);
            if (json) {
                output.json(DecisionsJson.of(result));
            } else {
                print(result);
            }
            boolean isSound =
                    read.problems().all().stream().noneMatch(problem -> problem.severity() == Problem.Severity.ERROR);
            return isSound ? ExitCode.DONE : read.answers().isEmpty() ? ExitCode.COULD_NOT : ExitCode.DONE_WITH_REJECTS;
        }
    }

    private void print(Deciding.Result result) {
        result.problems().all().forEach(problem -> output.line(problem.toString()));
        if (!result.answers().isEmpty()) {
            TextTable table = new TextTable(List.of("creator", "until now", "answer", "why"));
            result.answers()
                    .forEach(one -> table.row(
                            ScoreTable.shorten(one.answer().creator(), 40),
                            one.before().map(PersonDecision.Verdict::id).orElse("-"),
                            one.answer().verdict().id() + (one.isNew() ? "" : " (as before)"),
                            ScoreTable.shorten(one.answer().why(), 60)));
            table.print(output);
        }
        long news = result.answers().stream().filter(Deciding.Answered::isNew).count();
        if (dryRun) {
            output.line(Counted.of(news, "line", "lines") + " would be written into decisions.csv.");
        } else if (result.lines().isEmpty()) {
            output.line("Nothing new; nothing was written.");
        } else {
            output.line(
                    "Written into decisions.csv; delete these lines to undo it. The plan obeys them: rapport plan.");
            result.lines().forEach(line -> output.line("  line " + line.number() + ": " + line.text()));
        }
    }
}
