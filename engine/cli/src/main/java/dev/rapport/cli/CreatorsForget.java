package dev.rapport.cli;

import dev.rapport.Engine;
import dev.rapport.api.RapportException;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Problem;
import dev.rapport.core.forget.Forgetting;
import dev.rapport.wire.ForgettingJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Erases a creator. */
@Command(
        name = "forget",
        description = "Erases a creator from the store, proves it, and keeps imports from bringing it back.",
        mixinStandardHelpOptions = true)
final class CreatorsForget implements Callable<Integer> {

    private final Output output;

    @Mixin
    private WorkspaceOptions workspace = new WorkspaceOptions();

    @Parameters(paramLabel = "HANDLE", description = "A handle, or platform:handle; all accounts of the creator go.")
    private String handle = "";

    @Option(names = "--yes", description = "Do not ask.")
    private boolean yes;

    @Option(names = "--dry-run", description = "Only say what would go.")
    private boolean dryRun;

    @Option(names = "--undo", description = "Let the next import bring the creator back.")
    private boolean undo;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    CreatorsForget(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        try (Engine engine = workspace.open()) {
            Written.say(engine, output);
            if (undo) {
                return undo(engine);
            }
            Map<String, List<AccountRef>> known = engine.people().accounts();
            Optional<String> creator = Handles.creator(handle, known);
            if (!dryRun && !yes && !agreed(engine, creator)) {
                return ExitCode.COULD_NOT;
            }
            Forgetting done = forget(engine, creator, known, !dryRun);
            if (json) {
                output.json(ForgettingJson.of(done, dryRun));
            } else {
                ForgettingText.print(done, dryRun, workspace.said(), output);
            }
            return done.proof().filter(proof -> !proof.isClean()).isPresent()
                    ? ExitCode.DONE_WITH_REJECTS
                    : ExitCode.DONE;
        }
    }

    /** Who is not in the store may have been forgotten before: then what still names them is looked for again. */
    private Forgetting forget(
            Engine engine, Optional<String> creator, Map<String, List<AccountRef>> known, boolean really) {
        try {
            return engine.people().forget(creator.orElse(handle), really);
        } catch (RapportException e) {
            throw creator.isEmpty() ? Handles.notFound(handle, known) : e;
        }
    }

    private boolean agreed(Engine engine, Optional<String> creator) {
        if (creator.isEmpty()) {
            return true;
        }
        if (!output.canAsk()) {
            throw new RapportException(Problem.error(
                    "yes-needed",
                    "Erasing (" + creator.get() + ") cannot be undone, and nobody is there to be asked.",
                    "--yes",
                    "Maybe look first with --dry-run, then say --yes."));
        }
        String accounts = engine.people().accounts().getOrDefault(creator.get(), List.of()).stream()
                .map(AccountRef::toString)
                .collect(Collectors.joining(", "));
        return output.ask("Erase " + creator.get() + " (" + accounts + ") from the store for good? Type yes: ")
                .equals("yes");
    }

    private int undo(Engine engine) {
        engine.people().remember(handle);
        if (json) {
            output.json(ForgettingJson.undone(handle));
        } else {
            output.line(
                    "(" + handle + ") is no longer kept out. Nothing comes back by itself: import the files again.");
        }
        return ExitCode.DONE;
    }
}
