package dev.rapport.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import dev.rapport.loader.PackedPlugin;
import dev.rapport.testkit.reader.PackedContract;
import dev.rapport.testkit.reader.PackedContract.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks at a packed plugin as the engine will, and runs the contract of readers on it. */
@Command(
        name = "check",
        description =
                "Loads a packed plugin from a copy and runs the contract of readers on the files that it carries.",
        mixinStandardHelpOptions = true)
final class PluginsCheck implements Callable<Integer> {

    private final Output output;

    @Parameters(paramLabel = "JAR", description = "The packed plugin.")
    private Path jar = Path.of("");

    @Option(
            names = "--fixtures",
            paramLabel = "DIR",
            description = "Cases to check with, DIR/<case>/<file> with an expected.json (default: those in the jar).")
    private Optional<Path> fixtures = Optional.empty();

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
        try {
            Path copies = Files.createTempDirectory("rapport-check");
            try (PackedPlugin plugin = PackedPlugin.open(jar, copies)) {
                List<Result> results = plugin.info().isUsed() ? PackedContract.check(plugin, fixtures) : List.of();
                say(plugin, results);
                boolean sound = plugin.info().isUsed()
                        && results.stream().noneMatch(result -> result.broken().isPresent());
                return sound ? ExitCode.DONE : ExitCode.DONE_WITH_REJECTS;
            } finally {
                TemporaryFolder.delete(copies);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void say(PackedPlugin plugin, List<Result> results) {
        if (json) {
            output.json(json(plugin, results));
            return;
        }
        plugin.info().refused().ifPresent(why -> output.line("refused: " + why));
        List<Result> broken =
                results.stream().filter(result -> result.broken().isPresent()).toList();
        for (Result result : broken) {
            output.line("BROKEN " + result.law() + " (" + result.check() + ")");
            output.line("  " + result.broken().orElseThrow());
        }
        if (plugin.info().isUsed()) {
            output.line(plugin.info().id() + " " + plugin.info().version() + ": " + (results.size() - broken.size())
                    + " checks passed, " + broken.size() + " failed");
        }
    }

    private static ObjectNode json(PackedPlugin plugin, List<Result> results) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", plugin.info().id())
                .put("version", plugin.info().version())
                .put("sha256", plugin.info().sha256());
        plugin.info().refused().ifPresent(why -> node.put("refused", why.toString())
                .put("code", why.code()));
        ArrayNode array = node.putArray("checks");
        for (Result result : results) {
            ObjectNode one = array.addObject();
            one.put("promise", result.law())
                    .put("check", result.check())
                    .put("passed", result.broken().isEmpty());
            result.broken().ifPresent(why -> one.put("message", why));
        }
        return node;
    }
}
