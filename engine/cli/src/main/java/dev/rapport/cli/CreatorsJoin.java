package dev.rapport.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.Engine;
import dev.rapport.api.model.AccountRef;
import dev.rapport.core.workspace.Joining;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes accounts one creator. */
@Command(
        name = "join",
        description = "Writes into creators.csv that accounts are one creator.",
        mixinStandardHelpOptions = true)
final class CreatorsJoin implements Callable<Integer> {

    private final Output output;

    @Mixin
    private WorkspaceOptions workspace = new WorkspaceOptions();

    @Parameters(paramLabel = "HANDLE", arity = "2..*", description = "Handles, or platform:handle.")
    private List<String> handles = List.of();

    @Option(names = "--id", paramLabel = "ID", description = "Id of the creator (default: the first one's handle).")
    private Optional<String> id = Optional.empty();

    @Option(names = "--name", paramLabel = "NAME", description = "Name of the creator.")
    private Optional<String> name = Optional.empty();

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    CreatorsJoin(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        try (Engine engine = workspace.open()) {
            Written.say(engine, output);
            Joining.Written written = engine.people()
                    .join(Handles.accounts(handles, engine.people().accounts()), id, name);
            if (json) {
                output.json(json(written));
            } else {
                String accounts = String.join(
                        ", ",
                        written.accounts().stream().map(AccountRef::toString).toList());
                output.line(accounts + " are the creator " + written.creator()
                        + (written.lines().isEmpty() ? " already; nothing was written." : "."));
                say(written, output);
            }
            return ExitCode.DONE;
        }
    }

    static void say(Joining.Written written, Output output) {
        if (!written.lines().isEmpty()) {
            output.line("Written into creators.csv; delete these lines to undo it:");
            written.lines().forEach(line -> output.line("  line " + line.number() + ": " + line.text()));
        }
    }

    static ObjectNode json(Joining.Written written) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        if (!written.creator().isEmpty()) {
            node.put("creator", written.creator());
        }
        ArrayNode accounts = node.putArray("accounts");
        written.accounts().forEach(account -> accounts.add(account.toString()));
        ArrayNode lines = node.putArray("lines");
        written.lines()
                .forEach(line -> lines.addObject().put("line", line.number()).put("text", line.text()));
        return node;
    }
}
