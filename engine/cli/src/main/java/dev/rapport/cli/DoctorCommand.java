package dev.rapport.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.rapport.Engine;
import dev.rapport.Version;
import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import dev.rapport.core.workspace.Workspace;
import dev.rapport.loader.PluginInfo;
import dev.rapport.report.TemplateCheck;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what is wrong with this workspace or machine. */
@Command(
        name = "doctor",
        description = "What is wrong with this workspace or machine.",
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {

    private static final int OLDEST_JAVA = 17;
    private static final long LEAST_MEMORY = 200L << 20;

    /** One thing that was looked at. */
    private record Finding(String what, boolean fine, String says) {}

    private final Output output;
    private final List<Finding> findings = new ArrayList<>();

    @Mixin
    private WorkspaceOptions workspace = new WorkspaceOptions();

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    DoctorCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        machine();
        try (Engine engine = Engine.openUnchecked(workspace.config())) {
            plugins(engine);
            rules(engine);
            workspace(engine);
        }
        if (json) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            findings.forEach(one -> array.addObject()
                    .put("what", one.what())
                    .put("fine", one.fine())
                    .put("says", one.says()));
            output.json(array);
        } else {
            findings.forEach(one -> output.line((one.fine() ? "fine   " : "wrong  ") + one.what() + ": " + one.says()));
        }
        return findings.stream().allMatch(Finding::fine) ? ExitCode.DONE : ExitCode.DONE_WITH_REJECTS;
    }

    private void machine() {
        int java = Runtime.version().feature();
        add(
                "java",
                java >= OLDEST_JAVA,
                "version " + Runtime.version() + (java >= OLDEST_JAVA ? "" : ". Maybe install Java 17 or later"));
        long memory = Runtime.getRuntime().maxMemory();
        add(
                "memory",
                memory >= LEAST_MEMORY,
                (memory >> 20) + " MiB" + (memory >= LEAST_MEMORY ? "" : ". Maybe start with -Xmx256m"));
        Path home = Home.find();
        for (String folder : List.of("plugins", "rules", "report-templates")) {
            boolean there = Files.isDirectory(home.resolve(folder));
            add(
                    "home/" + folder,
                    there,
                    home.resolve(folder) + (there ? "" : " is not there. Maybe unpack the distribution again"));
        }
        add("rapport", true, Version.current() + ", build " + Build.current().commit());
        Checksums.of(home).ifPresent(sums -> {
            List<String> changed = sums.changed(home);
            add(
                    "home/" + Checksums.NAME,
                    changed.isEmpty(),
                    changed.isEmpty()
                            ? "bin and lib are as they were packed"
                            : String.join(", ", changed) + " not as packed. Maybe unpack the distribution again");
        });
    }

    private void plugins(Engine engine) {
        for (PluginInfo plugin : engine.files().plugins()) {
            add(
                    "plugin " + plugin.id(),
                    plugin.isUsed(),
                    plugin.refused().map(Problem::toString).orElse("version " + plugin.version()));
        }
    }

    /** What is wrong with them is said among the workspace's problems, each with its place. */
    private void rules(Engine engine) {
        boolean isSound = engine.rules().loader().check(engine.rules().folder()).stream()
                .noneMatch(problem -> problem.severity() == Problem.Severity.ERROR);
        add("rules", isSound, engine.rules().folder() + (isSound ? " is sound" : ": rapport rules check says more"));
    }

    private void workspace(Engine engine) {
        Path folder = workspace.folder();
        if (!Files.isRegularFile(folder.resolve("campaign.yaml"))) {
            add(
                    "workspace",
                    false,
                    folder + " has no campaign.yaml. Maybe make one with rapport init DIR, or name it with -w");
            return;
        }
        // Whatever is not used is shown here, also what may well be meant so.
        List<Problem> problems = engine.problems();
        problems.stream()
                .filter(problem -> problem.severity() != Problem.Severity.INFO)
                .forEach(problem -> add(problem.place(), false, words(problem)));
        problems.stream()
                .filter(problem -> problem.severity() == Problem.Severity.INFO)
                .forEach(problem -> add(problem.place(), true, words(problem)));
        Path templates = folder.resolve("report-templates");
        if (Files.isRegularFile(templates.resolve("pack.yaml"))) {
            TemplateCheck.of(templates, List.of(Home.find().resolve("report-templates")))
                    .forEach(problem -> add(
                            new Workspace(folder).shown(Path.of(problem.place())),
                            problem.severity() == Problem.Severity.INFO,
                            words(problem)));
        }
        try {
            add("campaign", true, engine.campaign().name());
        } catch (RapportException e) {
            // Each of its problems was said.
        }
        try {
            int files = engine.files().imported().size();
            add(
                    "store",
                    true,
                    Counted.of(files, "file", "files") + " imported, in "
                            + engine.store().place());
        } catch (RapportException e) {
            e.problems().forEach(problem -> add("store", false, problem.toString()));
        }
    }

    private static String words(Problem problem) {
        return problem.severity().id() + " " + problem.code() + ": "
                + (problem.message() + " " + problem.hint()).strip();
    }

    private void add(String what, boolean fine, String says) {
        findings.add(new Finding(what, fine, says));
    }
}
