package dev.rapport.cli;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
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
        Optional<String> wrong = wrong();
        if (wrong.isPresent()) {
            output.error("rapport: bad-plugin-name: The name (" + name + ") " + wrong.get());
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
            requireFree(Home.find().resolve("plugins"));
            new PluginSample(Home.find(), name).writeTo(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        output.line("made " + folder);
        output.line(ShellCommand.of("cd", List.of(folder.toString())) + " && mvn verify");
        return ExitCode.DONE;
    }

    private Optional<String> wrong() {
        if (name.length() > LONGEST) {
            return Optional.of("is longer than " + LONGEST + " characters. Maybe its first word.");
        }
        if (!name.isEmpty() && name.matches("[0-9].*")) {
            return Optional.of("does not begin with a letter. Maybe the-" + name + ".");
        }
        return name.matches(NAME)
                ? Optional.empty()
                : Optional.of("is not lower-case letters, digits and single hyphens. Maybe my-platform.");
    }

    /** Of two plugins with one id the engine refuses one. */
    private void requireFree(Path plugins) throws IOException {
        if (!Files.isDirectory(plugins)) {
            return;
        }
        try (Stream<Path> jars = Files.list(plugins)) {
            for (Path jar : jars.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList()) {
                if (id(jar).equals(name)) {
                    throw new RapportException(Problem.error(
                            "plugin-id-taken",
                            "The plugin id (" + name + ") is that of " + jar.getFileName()
                                    + ", and of two plugins with one id the engine refuses one.",
                            jar.toString(),
                            "Maybe my-" + name + "."));
                }
            }
        }
    }

    /** The id of a plugin, without running anything of it; empty where it has none. */
    private static String id(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            Manifest manifest = file.getManifest();
            return manifest == null
                    ? ""
                    : String.valueOf(manifest.getMainAttributes().getValue("Plugin-Id"));
        } catch (IOException e) {
            return "";
        }
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
