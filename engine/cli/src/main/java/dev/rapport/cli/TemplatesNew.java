package dev.rapport.cli;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a template pack that works as it is. */
@Command(
        name = "new",
        description = "Makes a pack of one's own: colour, logo, words and a layout to change. It works as it is.",
        mixinStandardHelpOptions = true)
final class TemplatesNew implements Callable<Integer> {

    private static final String NAME = "[a-z0-9][a-z0-9-]{0,39}";

    private final Output output;

    @Mixin
    private WorkspaceOptions workspace = new WorkspaceOptions();

    @Parameters(paramLabel = "NAME", description = "Id of the pack, such as my-agency.")
    private String name = "";

    @Option(
            names = "--dir",
            paramLabel = "DIR",
            description = "Folder to make (default: report-templates/ of the workspace, whose reports then use it).")
    private Optional<Path> dir = Optional.empty();

    TemplatesNew(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        if (!name.matches(NAME)) {
            String meant =
                    name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
            output.error("rapport: bad-pack-name: The name (" + name
                    + ") is not lower-case letters, digits and hyphens, 40 at most. Maybe "
                    + (meant.matches(NAME) ? meant : "my-agency") + ".");
            return ExitCode.WRONG_USAGE;
        }
        Path folder = dir.map(named -> named.toAbsolutePath().normalize())
                .orElse(workspace.folder().resolve("report-templates"));
        try {
            if (isTaken(folder)) {
                throw new RapportException(Problem.error(
                        "pack-exists",
                        "The folder (" + folder + ") has files already.",
                        folder.toString(),
                        "Maybe choose another one with --dir DIR."));
            }
            new TemplateSample(Home.find(), name).writeTo(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        output.line("made " + folder);
        output.line(ShellCommand.of("rapport templates check", List.of(folder.toString())));
        output.line(ShellCommand.of("rapport templates preview", List.of(folder.toString())));
        return ExitCode.DONE;
    }

    private static boolean isTaken(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Files.exists(folder);
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isPresent();
        }
    }
}
