package dev.rapport.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.Engine;
import dev.rapport.api.plugin.FileReader;
import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.loader.PluginInfo;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Everything about plugins. */
@Command(
        name = "plugins",
        description = "Lists, makes, checks and accepts plugins.",
        mixinStandardHelpOptions = true,
        subcommands = {PluginsCommand.ListPlugins.class, PluginsNew.class, PluginsCheck.class, PluginsLock.class})
final class PluginsCommand {

    PluginsCommand() {}

    /** Lists plugins, the refused ones too. */
    @Command(
            name = "list",
            description = "Lists plugins, refused ones with the reason.",
            mixinStandardHelpOptions = true)
    static final class ListPlugins implements Callable<Integer> {

        private final Output output;

        @Mixin
        private WorkspaceOptions workspace = new WorkspaceOptions();

        @Option(names = "--json", description = "As JSON, with every format.")
        private boolean json;

        ListPlugins(Output output) {
            this.output = output;
        }

        @Override
        public Integer call() {
            try (Engine engine = Engine.openUnchecked(workspace.config())) {
                List<PluginInfo> plugins = engine.files().plugins();
                if (json) {
                    ArrayNode array = JsonNodeFactory.instance.arrayNode();
                    plugins.forEach(plugin -> array.add(json(plugin)));
                    output.json(array);
                } else {
                    print(plugins);
                }
                boolean refused = plugins.stream().anyMatch(plugin -> !plugin.isUsed());
                return refused ? ExitCode.DONE_WITH_REJECTS : ExitCode.DONE;
            }
        }

        private void print(List<PluginInfo> plugins) {
            if (plugins.isEmpty()) {
                output.line("No plugins in " + Home.find().resolve("plugins") + ".");
                return;
            }
            TextTable table = new TextTable(List.of("plugin", "version", "reads", "of", "formats", "state"), 4);
            for (PluginInfo plugin : plugins) {
                table.row(
                        plugin.id(),
                        plugin.version(),
                        plugin.readers().stream()
                                .map(ListPlugins::kind)
                                .distinct()
                                .collect(Collectors.joining(", ")),
                        plugin.readers().stream().map(FileReader::origin).collect(Collectors.joining(", ")),
                        String.valueOf(plugin.readers().stream()
                                .mapToInt(reader -> reader.formats().size())
                                .sum()),
                        plugin.refused().map(why -> "refused: " + why).orElse(plugin.isLibrary() ? "shared" : "used"));
            }
            table.print(output);
            output.line("");
            output.line("import --as takes one of:");
            plugins.stream()
                    .filter(plugin -> !plugin.platformReaders().isEmpty())
                    .forEach(plugin -> output.line("  "
                            + plugin.platformReaders().stream()
                                    .flatMap(reader -> reader.formats().stream())
                                    .map(format -> plugin.id() + ":" + format.id())
                                    .collect(Collectors.joining(", "))));
            output.line(PluginsCheck.RIGHTS);
        }

        private static String kind(FileReader reader) {
            return reader instanceof PlatformReader ? "exports" : "results";
        }

        private static ObjectNode json(PluginInfo plugin) {
            ObjectNode node = JsonNodeFactory.instance.objectNode();
            node.put("id", plugin.id())
                    .put("version", plugin.version())
                    .put("requires", plugin.requires())
                    .put("file", plugin.file())
                    .put("sha256", plugin.sha256())
                    .put("used", plugin.isUsed());
            plugin.refused()
                    .ifPresent(why -> node.put("refused", why.toString()).put("code", why.code()));
            if (plugin.isLibrary()) {
                node.put("library", true);
            }
            ArrayNode libraries = node.putArray("libraries");
            plugin.libraries().forEach(library -> libraries.add(library.id() + " " + library.version()));
            ArrayNode formats = node.putArray("formats");
            for (FileReader reader : plugin.readers()) {
                for (ReaderFormat format : reader.formats()) {
                    ObjectNode one = formats.addObject();
                    // A reader of results has an origin and no platform.
                    one.put("kind", kind(reader))
                            .put(reader instanceof PlatformReader ? "platform" : "origin", reader.origin())
                            .put("format", format.id())
                            .put("title", format.title());
                    ArrayNode gives = one.putArray("gives");
                    format.capabilities()
                            .forEach(capability -> gives.add(capability.name().toLowerCase(Locale.ROOT)));
                }
            }
            return node;
        }
    }
}
