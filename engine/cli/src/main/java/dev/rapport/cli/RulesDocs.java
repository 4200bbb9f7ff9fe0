package dev.rapport.cli;

import dev.rapport.Engine;
import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import dev.rapport.scoring.rules.docs.PackPages;
import dev.rapport.scoring.rules.pack.RulePack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the pages of a pack: its method, every rule with its cases, every table. */
@Command(
        name = "docs",
        description = "Writes the method of a pack, and a page for each rule and table, for people to read.",
        mixinStandardHelpOptions = true)
final class RulesDocs implements Callable<Integer> {

    private final Output output;

    @Mixin
    private WorkspaceOptions workspace = new WorkspaceOptions();

    @Parameters(paramLabel = "PACK_FOLDER", arity = "0..1", description = "The pack (default: the workspace's).")
    private Optional<Path> pack = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where the pages go (default: out/method in the workspace).")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--markdown", description = "As Markdown instead of HTML.")
    private boolean markdown;

    RulesDocs(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        try (Engine engine = Engine.openUnchecked(workspace.config())) {
            RulePack loaded = RulesCommand.load(pack, engine, output);
            PackPages pages = new PackPages(loaded);
            Path folder = out.orElseGet(() -> workspace.config().workspace().resolve("out/method"));
            Map<String, String> files = markdown ? pages.markdown() : pages.html();
            for (Map.Entry<String, String> file : files.entrySet()) {
                write(folder.resolve(file.getKey()), file.getValue());
            }
            output.line(files.size() + " pages: "
                    + folder.resolve(files.keySet().iterator().next()));
            return ExitCode.DONE;
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new RapportException(Problem.error(
                    "page-not-written",
                    "The page (" + file + ") cannot be written.",
                    file.toString(),
                    "Maybe the folder belongs to another user, or the disk is full."));
        }
    }
}
