package dev.rapport.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.api.CancelledException;
import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import dev.rapport.testkit.reader.ContractProcess;
import dev.rapport.testkit.reader.ContractProcess.Answer;
import dev.rapport.testkit.reader.ContractProcess.Limits;
import dev.rapport.testkit.reader.PackedContract.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks at a packed plugin as the engine will, and runs the contract of readers on it. */
@Command(
        name = "check",
        description =
                "Loads a packed plugin and runs the contract of readers on the files that it carries, in a process of its own. "
                        + "That process has limits and no walls: the plugin's code runs with your rights, so check only what you "
                        + "would run.",
        mixinStandardHelpOptions = true)
final class PluginsCheck implements Callable<Integer> {

    /** Said by whoever lets a plugin run. */
    static final String RIGHTS =
            "A plugin runs with your rights: accept only what you would run as a program of its own.";

    private static final int LEAST_MEMORY = 64;
    private static final int MOST_SHOWN = 3;

    private final Output output;

    @Parameters(paramLabel = "JAR", description = "The packed plugin.")
    private Path jar = Path.of("");

    @Option(
            names = "--fixtures",
            paramLabel = "DIR",
            description = "Cases to check with, DIR/<case>/<file> with an expected.json (default: those in the jar).")
    private Optional<Path> fixtures = Optional.empty();

    @Option(
            names = "--memory",
            paramLabel = "MIB",
            description = "Most memory that the plugin may use, in MiB (default: ${DEFAULT-VALUE}).")
    private int memory = Limits.DEFAULT.megabytes();

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "Longest time for one look at one promise (default: ${DEFAULT-VALUE}).")
    private int seconds = Limits.DEFAULT.seconds();

    @Option(names = "--json", description = "Every promise as JSON.")
    private boolean json;

    PluginsCheck(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        if (!Files.isRegularFile(jar)) {
            throw new RapportException(Problem.error(
                    "no-such-file",
                    "The file (" + jar + ") is not there.",
                    jar.toString(),
                    "Maybe build the plugin first: mvn verify."));
        }
        if (memory < LEAST_MEMORY || seconds < 1) {
            output.error("rapport: bad-limit: The limits (" + memory + " MiB, " + seconds
                    + " s) leave no room. Maybe --memory " + Limits.DEFAULT.megabytes() + " --seconds "
                    + Limits.DEFAULT.seconds() + ".");
            return ExitCode.WRONG_USAGE;
        }
        try {
            Path folder = Files.createTempDirectory("rapport-check");
            try {
                Answer answer = new ContractProcess(folder, new Limits(memory, seconds))
                        .check(jar, Home.find().resolve("plugins"), fixtures);
                say(answer);
                return answer.isSound() ? ExitCode.DONE : ExitCode.DONE_WITH_REJECTS;
            } finally {
                TemporaryFolder.delete(folder);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void say(Answer answer) {
        if (json) {
            output.json(json(answer));
            return;
        }
        if (!answer.refused().isEmpty()) {
            output.line("refused: " + answer.refused());
        }
        Map<String, List<Result>> broken = answer.results().stream()
                .filter(result -> result.broken().isPresent())
                .collect(Collectors.groupingBy(Result::law, LinkedHashMap::new, Collectors.toList()));
        broken.forEach(this::sayBroken);
        if (answer.refused().isEmpty()) {
            long failed = answer.results().stream()
                    .filter(result -> result.broken().isPresent())
                    .count();
            output.line(answer.id() + " " + answer.version() + ": "
                    + (answer.results().size() - failed) + " checks passed, " + failed + " failed");
        }
        output.line(RIGHTS);
    }

    /** Some of the places where a promise is broken: what breaks it once often breaks it everywhere. */
    private void sayBroken(String law, List<Result> results) {
        for (Result result : results.subList(0, Math.min(MOST_SHOWN, results.size()))) {
            output.line("BROKEN " + law + " (" + result.check() + ")");
            result.broken().orElseThrow().lines().forEach(line -> output.line("  " + line));
        }
        if (results.size() > MOST_SHOWN) {
            output.line("  and so in " + (results.size() - MOST_SHOWN) + " more: --json names them");
        }
    }

    private static ObjectNode json(Answer answer) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", answer.id()).put("version", answer.version()).put("sha256", answer.sha256());
        if (!answer.refused().isEmpty()) {
            node.put("refused", answer.refused()).put("code", answer.code());
        }
        ArrayNode array = node.putArray("checks");
        for (Result result : answer.results()) {
            ObjectNode one = array.addObject();
            one.put("promise", result.law())
                    .put("check", result.check())
                    .put("passed", result.broken().isEmpty());
            result.broken().ifPresent(why -> one.put("message", why));
        }
        return node;
    }
}
