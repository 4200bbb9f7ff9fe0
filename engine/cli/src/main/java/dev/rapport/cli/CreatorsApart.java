package dev.rapport.cli;

import dev.rapport.Engine;
import dev.rapport.core.workspace.Joining;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps accounts apart. */
@Command(
        name = "apart",
        description =
                "Writes into creators.csv that accounts are different people, so that nobody suggests their join.",
        mixinStandardHelpOptions = true)
final class CreatorsApart implements Callable<Integer> {

    private final Output output;

    @Mixin
    private WorkspaceOptions workspace = new WorkspaceOptions();

    @Parameters(paramLabel = "HANDLE", arity = "2..*", description = "Handles, or platform:handle.")
    private List<String> handles = List.of();

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    CreatorsApart(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        try (Engine engine = workspace.open()) {
            Written.say(engine, output);
            Joining.Written written = engine.people()
                    .keepApart(Handles.accounts(handles, engine.people().accounts()));
            if (json) {
                output.json(CreatorsJoin.json(written));
            } else {
                output.line("Each of them is a creator of its own"
                        + (written.lines().isEmpty() ? " already; nothing was written." : "."));
                CreatorsJoin.say(written, output);
            }
            return ExitCode.DONE;
        }
    }
}
