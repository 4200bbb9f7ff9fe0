package dev.rapport.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.Engine;
import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import dev.rapport.scoring.rules.pack.RulePack;
import dev.rapport.scoring.rules.score.InWords;
import dev.rapport.scoring.rules.tree.Rule;
import dev.rapport.scoring.rules.tree.Words;
import dev.rapport.written.DidYouMean;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Opens the rows of a table as rules in words. */
@Command(
        name = "tables",
        description = "The tables of the pack, or the rows of one as rules in words.",
        mixinStandardHelpOptions = true)
final class RulesTables implements Callable<Integer> {

    private final Output output;

    @Mixin
    private WorkspaceOptions workspace = new WorkspaceOptions();

    @Parameters(
            paramLabel = "TABLE",
            arity = "0..1",
            description = "A table: prices, tables/prices or tables/prices.csv (default: a list of them).")
    private Optional<String> table = Optional.empty();

    @Option(names = "--pack", paramLabel = "DIR", description = "The pack (default: the workspace's).")
    private Optional<Path> pack = Optional.empty();

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    RulesTables(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        try (Engine engine = Engine.openUnchecked(workspace.config())) {
            RulePack loaded = RulesCommand.load(pack, engine, output);
            Map<String, List<Rule>> tables = loaded.rules().stream()
                    .filter(Rule::isRow)
                    .collect(Collectors.groupingBy(
                            rule -> rule.place().file(), LinkedHashMap::new, Collectors.toList()));
            if (table.isEmpty()) {
                list(tables);
            } else {
                open(loaded, tables, table.get());
            }
            return ExitCode.DONE;
        }
    }

    private void list(Map<String, List<Rule>> tables) {
        if (json) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            tables.forEach((file, rows) -> array.addObject().put("table", file).put("rows", rows.size()));
            output.json(array);
            return;
        }
        TextTable list = new TextTable(List.of("table", "rows"), 1);
        tables.forEach((file, rows) -> list.row(file, String.valueOf(rows.size())));
        list.print(output);
    }

    private void open(RulePack loaded, Map<String, List<Rule>> tables, String wanted) {
        List<String> meant = tables.keySet().stream()
                .filter(file -> file.equals(wanted)
                        || file.endsWith("/" + wanted)
                        || withoutEnding(file).endsWith("/" + wanted))
                .toList();
        if (meant.isEmpty()) {
            throw new RapportException(Problem.error(
                    "unknown-table",
                    "No table (" + wanted + ") is in the pack.",
                    loaded.id(),
                    DidYouMean.hint(
                            wanted,
                            tables.keySet().stream()
                                    .map(file -> withoutEnding(file.substring(file.lastIndexOf('/') + 1)))
                                    .toList(),
                            "Maybe rapport rules tables lists them.")));
        }
        InWords words = new InWords(loaded);
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (String file : meant) {
            List<Rule> rows = tables.getOrDefault(file, List.of()).stream()
                    .sorted(Comparator.comparingInt(row -> row.place().line()))
                    .toList();
            for (Rule row : rows) {
                if (json) {
                    ObjectNode node = array.addObject();
                    node.put("rule", row.id())
                            .put("place", row.place().toString())
                            .put("when", Words.of(row.condition()))
                            .put("why", row.why())
                            .put("source", row.sources());
                    words.outcomes(row).forEach(node.putArray("then")::add);
                } else {
                    words.lines(row).forEach(output::line);
                }
            }
        }
        if (json) {
            output.json(array);
        }
    }

    private static String withoutEnding(String file) {
        int dot = file.lastIndexOf('.');
        return dot > file.lastIndexOf('/') ? file.substring(0, dot) : file;
    }
}
