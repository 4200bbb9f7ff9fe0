package dev.rapport.cli;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a plugin that works as it is: the example under another name, with a build that needs this distribution alone. */
@Command(
        name = "new",
        description = "Makes a plugin that builds, passes its contract test and reads a made-up file.",
        mixinStandardHelpOptions = true)
final class PluginsNew implements Callable<Integer> {

    private static final String NAME = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    private static final int LONGEST = 40;

    private final Output output;

    @Parameters(paramLabel = "NAME", description = "The platform, such as mastodon.")
    private String name = "";

    @Option(names = "--dir", paramLabel = "DIR", description = "Folder to make (default: rapport-plugin-NAME).")
    private Optional<Path> dir = Optional.empty();

    PluginsNew(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        if (!name.matches(NAME) || name.length() > LONGEST) {
            output.error("rapport: bad-plugin-name: The name (" + name
                    + ") is not lower-case letters, digits and single hyphens. Maybe my-platform.");
            return ExitCode.WRONG_USAGE;
        }
        Path folder =
                dir.orElse(Path.of("rapport-plugin-" + name)).toAbsolutePath().normalize();
        try {
            if (isTaken(folder)) {
                throw new RapportException(Problem.error(
                        "plugin-exists",
                        "The folder (" + folder + ") has files already.",
                        folder.toString(),
                        "Maybe choose another one with --dir DIR."));
            }
            new PluginSample(Home.find(), name).writeTo(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        output.line("made " + folder);
        output.line("cd " + folder + " && mvn verify");
        return ExitCode.DONE;
    }

    private static boolean isTaken(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Files.exists(folder);
        }
        try (var inside = Files.list(folder)) {
            return inside.findAny().isPresent();
        }
    }
}
