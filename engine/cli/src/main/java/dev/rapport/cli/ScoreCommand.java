package dev.rapport.cli;

import dev.rapport.Engine;
import dev.rapport.Scoring;
import dev.rapport.report.words.Sentences;
import dev.rapport.wire.ScoreJson;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Judges every creator. */
@Command(name = "score", description = "Judges every creator.", mixinStandardHelpOptions = true)
final class ScoreCommand implements Callable<Integer> {

    private final Output output;

    @Mixin
    private WorkspaceOptions workspace = new WorkspaceOptions();

    @Option(
            names = "--since",
            paramLabel = "RUN",
            description = "Who changed since an earlier run, because of which data or which rule; last for the newest.")
    private Optional<String> since = Optional.empty();

    @Option(names = "--json", description = "One JSON object a creator and line.")
    private boolean json;

    @Option(names = "--all", description = "Everybody, also beyond the first 50 rows.")
    private boolean all;

    ScoreCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        try (Engine engine = workspace.openSound(output)) {
            Scoring scoring = engine.scoring().score(output.progress());
            if (since.isPresent()) {
                ChangeTable.print(engine.scoring().history().since(since.get(), scoring), json, output);
            } else if (json) {
                Sentences words = engine.reports().sentences(scoring);
                scoring.judgements().forEach(judgement -> output.json(ScoreJson.of(judgement, words::of)));
            } else {
                ScoreTable.print(scoring, all ? Rows.ALL : Rows.FIRST, output);
                if (!scoring.judgements().isEmpty()) {
                    output.line("");
                    output.line("run " + scoring.run().id() + "; later: rapport score --since "
                            + scoring.run().id());
                }
            }
            engine.scoring().history().remember(scoring);
            return ExitCode.DONE;
        }
    }
}
