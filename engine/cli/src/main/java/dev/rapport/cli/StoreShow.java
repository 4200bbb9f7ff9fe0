package dev.rapport.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.rapport.Engine;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says where the store is. */
@Command(
        name = "show",
        description = "Says where the store is, who says so, and how many files are in it.",
        mixinStandardHelpOptions = true)
final class StoreShow implements Callable<Integer> {

    private final Output output;

    @Mixin
    private WorkspaceOptions workspace = new WorkspaceOptions();

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    StoreShow(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        try (Engine engine = workspace.open()) {
            String place = engine.store().place();
            String saidBy = engine.store().saidBy();
            int files = engine.files().imported().size();
            if (json) {
                output.json(JsonNodeFactory.instance
                        .objectNode()
                        .put("store", place)
                        .put("saidBy", saidBy)
                        .put("files", files));
            } else {
                output.line(place + (saidBy.isEmpty() ? "" : ", as " + saidBy + " says") + ": "
                        + Counted.of(files, "file", "files") + " imported.");
            }
            return ExitCode.DONE;
        }
    }
}
