package dev.rapport.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.Engine;
import dev.rapport.scoring.workbench.backtest.Association;
import dev.rapport.scoring.workbench.backtest.Backtest;
import dev.rapport.scoring.workbench.backtest.Measure;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds the scores against what the creators brought. */
@Command(
        name = "backtest",
        description =
                "Does a higher score mean a better result? Against sheets of results: creator, fee, uses, clicks, revenue.",
        mixinStandardHelpOptions = true)
final class RulesBacktest implements Callable<Integer> {

    private final Output output;

    @Mixin
    private WorkspaceOptions workspace = new WorkspaceOptions();

    @Parameters(paramLabel = "CSV", arity = "0..*", description = "Sheets (default: those in results/).")
    private List<Path> sheets = List.of();

    @Option(
            names = "--by",
            paramLabel = "MEASURE",
            description = "revenue-per-fee, revenue, clicks-per-fee, clicks or uses.")
    private Optional<String> by = Optional.empty();

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    RulesBacktest(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        Optional<Measure> measure = by.flatMap(id -> Arrays.stream(Measure.values())
                .filter(one -> one.id().equals(id))
                .findFirst());
        if (by.isPresent() && measure.isEmpty()) {
            output.error("rapport: usage: the measure (" + by.get() + ") does not exist. Maybe one of "
                    + Arrays.stream(Measure.values()).map(Measure::id).collect(Collectors.joining(", ")) + ".");
            return ExitCode.WRONG_USAGE;
        }
        try (Engine engine = workspace.openSound(output)) {
            Backtest backtest = engine.workbench().backtest(sheets, measure, output.progress());
            if (json) {
                output.json(json(backtest));
            } else {
                print(backtest);
            }
            return ExitCode.DONE;
        }
    }

    private void print(Backtest backtest) {
        output.line(Counted.of(backtest.pairs().size(), "creator", "creators") + " with a score and a result ("
                + backtest.measure().id() + ")");
        TextTable table = new TextTable(List.of("score", "creators", "rank correlation", "95 % interval"), 1, 2, 3);
        row(table, "total", backtest.total());
        backtest.categories().forEach((category, association) -> row(table, category, association));
        table.print(output);
        if (backtest.meanOfHalf(true).isPresent()) {
            output.line("mean " + backtest.measure().id() + ": "
                    + number(backtest.meanOfHalf(true).getAsDouble()) + " in the better scored half, "
                    + number(backtest.meanOfHalf(false).orElse(0)) + " in the other");
        }
        output.line(inWords(backtest.total()));
        backtest.unmatched()
                .forEach(line -> output.line("not matched: "
                        + (line.creator().isEmpty() ? line.account().toString() : line.creator()) + " (" + line.place()
                        + "). Maybe its exports are not imported."));
    }

    private static void row(TextTable table, String name, Association association) {
        table.row(
                name,
                String.valueOf(association.pairs()),
                association.correlation().isPresent()
                        ? number(association.correlation().getAsDouble())
                        : "unknown",
                association.low().isPresent()
                        ? number(association.low().getAsDouble()) + " to "
                                + number(association.high().orElse(0))
                        : "unknown");
    }

    private static String inWords(Association total) {
        if (total.low().isEmpty()) {
            return "Too few results to say: eight creators with a score and a result are the least.";
        }
        if (total.low().getAsDouble() > 0) {
            return "A higher score went with a better result.";
        }
        return total.high().orElse(0) < 0
                ? "A higher score went with a worse result: look at the categories."
                : "These results do not show whether a higher score means a better result.";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) >= 100 ? "%,.0f" : "%.2f", value);
    }

    private static ObjectNode json(Backtest backtest) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("measure", backtest.measure().id());
        association(node.putObject("total"), backtest.total());
        ObjectNode categories = node.putObject("categories");
        backtest.categories().forEach((category, one) -> association(categories.putObject(category), one));
        backtest.meanOfHalf(true).ifPresent(mean -> node.put("betterHalfMean", mean));
        backtest.meanOfHalf(false).ifPresent(mean -> node.put("otherHalfMean", mean));
        ArrayNode pairs = node.putArray("creators");
        backtest.pairs().forEach(pair -> pairs.addObject()
                .put("creator", pair.creator())
                .put("score", pair.score())
                .put("result", pair.result()));
        ArrayNode unmatched = node.putArray("unmatched");
        backtest.unmatched().forEach(line -> unmatched
                .addObject()
                .put("creator", line.creator().isEmpty() ? line.account().toString() : line.creator())
                .put("place", line.place()));
        return node;
    }

    private static void association(ObjectNode node, Association association) {
        node.put("creators", association.pairs());
        association.correlation().ifPresent(value -> node.put("rankCorrelation", value));
        association.low().ifPresent(value -> node.put("low", value));
        association.high().ifPresent(value -> node.put("high", value));
    }
}
