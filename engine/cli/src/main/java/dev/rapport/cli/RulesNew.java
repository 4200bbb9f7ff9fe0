package dev.rapport.cli;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import dev.rapport.scoring.rules.tree.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a rule with green cases into the workspace's own pack, and the pack when there is none. */
@Command(
        name = "new",
        description = "Writes a rule with its cases into the workspace's own pack.",
        mixinStandardHelpOptions = true)
final class RulesNew implements Callable<Integer> {

    private final Output output;

    @Mixin
    private WorkspaceOptions workspace = new WorkspaceOptions();

    @Parameters(paramLabel = "STAGE/NAME", description = "Such as fit/loves-bread.")
    private String id = "";

    @Option(
            names = "--category",
            paramLabel = "NAME",
            defaultValue = "brand",
            description = "Category of its points (default: ${DEFAULT-VALUE}).")
    private String category = "brand";

    RulesNew(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        String stage = id.substring(0, Math.max(0, id.indexOf('/')));
        if (!id.matches("[a-z]+/[a-z0-9-]{1,60}") || Stage.byFolder(stage).isEmpty()) {
            String stages = Arrays.stream(Stage.values()).map(Stage::folder).collect(Collectors.joining(", "));
            output.error("rapport: bad-rule-id: The rule id (" + id
                    + ") is not stage/name. Maybe fit/loves-bread; stages are " + stages + ".");
            return ExitCode.WRONG_USAGE;
        }
        Path pack = workspace.folder().resolve("rules");
        Path rule = pack.resolve(id + ".drl");
        if (Files.exists(rule)) {
            throw new RapportException(Problem.error(
                    "rule-exists",
                    "The rule (" + id + ") is there already.",
                    rule.toString(),
                    "Maybe choose another name."));
        }
        try {
            if (!Files.exists(pack.resolve("pack.yaml"))) {
                write(
                        pack.resolve("pack.yaml"),
                        """
                        # Our own numbers and rules, on top of the standard pack.
                        id: ours
                        version: 1.0.0
                        needs-api: ">=1.0.0 & <2.0.0"
                        extends: standard

                        # parameters:
                        #   nicheShareMin: 0.25
                        # disable:
                        #   - fit/very-large
                        """);
            }
            write(
                    rule,
                    """
                    // Change the condition, the points and the sentence; then run: rapport rules test
                    rule "%s"
                      @category(%s) @points(5)
                      @why("{followers} followers are what we look for")
                    when
                      Candidate( followers >= 10000, followers < 50000 )
                    then
                    end
                    """
                            .formatted(id, category));
            write(
                    pack.resolve(id + ".cases.yaml"),
                    """
                    - name: fires
                      given: {followers: 10000}
                      expect: fires
                    - name: just misses
                      given: {followers: 50000}
                      expect: silent
                    """);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        output.line("wrote " + rule);
        List<String> folder = List.of(workspace.folder().toString());
        output.line(ShellCommand.of("rapport rules check -w", folder));
        output.line(ShellCommand.of("rapport rules test -w", folder));
        return ExitCode.DONE;
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
    }
}
