package dev.rapport.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.Engine;
import dev.rapport.core.store.Moved;
import dev.rapport.core.workspace.StoreSetting;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes the store to another place. */
@Command(
        name = "move",
        description =
                "Copies the store to another place, proves that nothing changed, and writes the place into rapport.yaml.",
        mixinStandardHelpOptions = true)
final class StoreMoveCommand implements Callable<Integer> {

    private final Output output;

    @Mixin
    private WorkspaceOptions workspace = new WorkspaceOptions();

    @Option(
            names = "--to",
            paramLabel = "STORE",
            required = true,
            description = "postgresql://HOST:5432/DATABASE without a password, or hsqldb for files in the workspace.")
    private String to = "";

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    StoreMoveCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        try (Engine engine = workspace.open()) {
            boolean isOverruled = engine.store().saidBy().equals(StoreSetting.VARIABLE);
            Moved moved = engine.store().move(to, output.progress());
            if (json) {
                output.json(json(moved));
                return ExitCode.DONE;
            }
            TextTable table = new TextTable(List.of("table", "rows", "sha256 of what came back"), 1);
            moved.tables().forEach(one -> table.row(one.table(), String.valueOf(one.rows()), one.sha256()));
            table.print(output);
            output.line("");
            output.line("Moved to " + moved.to() + ": each table was read again there, and is the same as in "
                    + moved.from() + ". " + StoreSetting.FILE + " says so now.");
            output.line(
                    "The old store is still there, with all that it holds of people: take it away when you are sure.");
            if (isOverruled) {
                output.line(StoreSetting.VARIABLE + " names the old one, and counts before " + StoreSetting.FILE
                        + ": unset it.");
            }
            return ExitCode.DONE;
        }
    }

    private static ObjectNode json(Moved moved) {
        ObjectNode node =
                JsonNodeFactory.instance.objectNode().put("from", moved.from()).put("to", moved.to());
        ArrayNode tables = node.putArray("tables");
        moved.tables().forEach(one -> tables.addObject()
                .put("table", one.table())
                .put("rows", one.rows())
                .put("sha256", one.sha256()));
        return node;
    }
}
