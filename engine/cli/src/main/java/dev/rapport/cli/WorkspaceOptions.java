package dev.rapport.cli;

import dev.rapport.Engine;
import dev.rapport.EngineConfig;
import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import dev.rapport.core.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** Which workspace and campaign a command works on. */
final class WorkspaceOptions {

    @Option(
            names = {"-w", "--workspace"},
            paramLabel = "DIR",
            description = "The workspace (default: the current folder).")
    private Path workspace = Path.of("");

    @Option(
            names = {"-c", "--campaign"},
            paramLabel = "NAME",
            description = "A campaign of campaigns/ (default: campaign.yaml).")
    private Optional<String> campaign = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the simulation (default: ${DEFAULT-VALUE}).")
    private long seed = EngineConfig.DEFAULT_SEED;

    /** The option as a command that is shown must have it. */
    String said() {
        return workspace.toString().isEmpty() ? "" : ShellCommand.of(" -w", List.of(workspace.toString()));
    }

    Path folder() {
        return workspace.toAbsolutePath().normalize();
    }

    EngineConfig config() {
        return EngineConfig.of(folder(), Home.find()).withCampaign(campaign).withSeed(seed);
    }

    /**
     * The campaign in use and others of the workspace.
     *
     * @throws RapportException {@code campaign-twice}
     */
    List<String> campaigns(List<String> others) {
        List<String> all = new ArrayList<>();
        all.add(campaign.orElse("campaign.yaml"));
        for (String name : others) {
            if (all.contains(name)) {
                throw new RapportException(Problem.error(
                        "campaign-twice",
                        "The campaign (" + name + ") is named twice.",
                        "--with",
                        "Maybe another one of campaigns/: each campaign is planned once."));
            }
            all.add(name);
        }
        return all;
    }

    /** An engine on a workspace in which nothing is wrong; what is not used of it is said. */
    Engine openSound(Output output) {
        return sound(engine -> Written.requireSound(engine, output));
    }

    /** The same, for a verb that reads this file. */
    Engine openSound(Path read, Output output) {
        return sound(engine -> Written.requireSound(engine, read, output));
    }

    private Engine sound(Consumer<Engine> check) {
        Engine engine = open();
        try {
            check.accept(engine);
            return engine;
        } catch (RuntimeException e) {
            engine.close();
            throw e;
        }
    }

    /** An engine on the workspace; a folder that is none is said before anything is written into it. */
    Engine open() {
        Path parent = folder().toAbsolutePath().normalize().getParent();
        if (Files.isRegularFile(folder())) {
            throw new RapportException(Problem.error(
                    "no-workspace",
                    "The file (" + folder() + ") is no folder, and a workspace is one.",
                    folder().toString(),
                    "Maybe -w " + parent + "."));
        }
        if (!Files.isRegularFile(folder().resolve("campaign.yaml")) && campaign.isEmpty()) {
            throw new RapportException(Problem.error(
                    "no-workspace",
                    "The folder (" + folder() + ") has no campaign.yaml, so it is no workspace.",
                    folder().toString(),
                    new Workspace(folder())
                            .almostCampaign(Optional.empty())
                            .map(file -> "Maybe rename " + file.getFileName() + " to campaign.yaml.")
                            .orElse("Maybe make one with rapport init DIR, or name it with -w DIR.")));
        }
        return Engine.openUnchecked(config());
    }
}
