package dev.rapport.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import dev.rapport.loader.PluginLock;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Accepts plugins: from now on they are loaded as they are now, and in no other form. */
@Command(
        name = "lock",
        description =
                "Accepts plugins as they lie in plugins/ now: writes their checksums to plugins.lock. From then on their code runs with "
                        + "your rights at every import.",
        mixinStandardHelpOptions = true)
final class PluginsLock implements Callable<Integer> {

    private final Output output;

    @Parameters(
            paramLabel = "JAR",
            arity = "0..*",
            description = "Plugins to accept (default: all, and what is gone is forgotten).")
    private List<Path> jars = List.of();

    @Option(names = "--json", description = "What changed, as JSON.")
    private boolean json;

    PluginsLock(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        Path folder = Home.find().resolve("plugins");
        try {
            PluginLock here = PluginLock.of(folder);
            // Without names everything is accepted anew, so that a broken lock can be mended by it.
            PluginLock before = jars.isEmpty() ? PluginLock.readable(folder) : PluginLock.read(folder);
            PluginLock after = jars.isEmpty() ? here : named(before, here, folder);
            after.write(folder);
            say(before, after);
            return ExitCode.DONE;
        } catch (IOException e) {
            throw new RapportException(
                    Problem.error(
                            "lock-not-written",
                            "The lock of (" + folder + ") cannot be written: " + e.getMessage() + ".",
                            folder.resolve(PluginLock.FILE).toString(),
                            "Maybe the folder is not there, or belongs to another user."),
                    e);
        }
    }

    private PluginLock named(PluginLock before, PluginLock here, Path folder) {
        PluginLock after = before;
        for (Path jar : jars) {
            String name = String.valueOf(jar.getFileName());
            String sha256 = here.checksums().get(name);
            if (sha256 == null) {
                throw new RapportException(Problem.error(
                        "no-such-plugin",
                        "The plugin (" + name + ") is not in " + folder + ".",
                        jar.toString(),
                        "Maybe copy it there first."));
            }
            after = after.with(name, sha256);
        }
        return after;
    }

    private void say(PluginLock before, PluginLock after) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        TreeSet<String> names = new TreeSet<>(before.checksums().keySet());
        names.addAll(after.checksums().keySet());
        for (String name : names) {
            String was = before.checksums().getOrDefault(name, "");
            String is = after.checksums().getOrDefault(name, "");
            if (!was.equals(is)) {
                String change = was.isEmpty() ? "accepted" : is.isEmpty() ? "forgot" : "accepted anew";
                array.addObject().put("file", name).put("change", change).put("sha256", is);
                if (!json) {
                    output.line(change + " " + name + (is.isEmpty() ? "" : "  " + is));
                }
            }
        }
        if (json) {
            output.json(array);
            return;
        }
        if (array.isEmpty()) {
            output.line("nothing changed: "
                    + (after.checksums().size() == 1
                            ? "1 plugin is"
                            : after.checksums().size() + " plugins are") + " accepted");
        } else if (jars.isEmpty()) {
            output.line("without names, all that lies in plugins/ is accepted: "
                    + Counted.of(after.checksums().size(), "plugin", "plugins"));
        }
        output.line(PluginsCheck.RIGHTS);
    }
}
