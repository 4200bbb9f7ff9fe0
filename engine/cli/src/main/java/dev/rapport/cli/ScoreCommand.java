package dev.rapport.cli;

import dev.rapport.Engine;
import dev.rapport.Scoring;
import dev.rapport.cli.json.ScoreJson;
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

    @Option(names = "--json", description = "One JSON object a creator and line.")
    private boolean json;

    ScoreCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        try (Engine engine = workspace.open()) {
            Scoring scoring = engine.score(output.progress());
            if (json) {
                scoring.judgements().forEach(judgement -> output.json(ScoreJson.of(judgement)));
            } else {
                ScoreTable.print(scoring, output);
            }
            return ExitCode.DONE;
        }
    }
}
