package dev.rapport.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.Engine;
import dev.rapport.scoring.workbench.benchmark.Verdicts;
import dev.rapport.scoring.workbench.fraud.FraudKind;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How well the pack's verdict on authenticity holds. */
@Command(
        name = "benchmark",
        description =
                "How well the verdict on authenticity holds: on labelled accounts, or on fraud put into your own.",
        mixinStandardHelpOptions = true)
final class RulesBenchmark implements Callable<Integer> {

    private static final int MOST_CULPRITS = 8;

    private final Output output;

    @Mixin
    private WorkspaceOptions workspace = new WorkspaceOptions();

    @Option(names = "--labels", paramLabel = "CSV", description = "Truth of accounts: id or handle, and fake (1 or 0).")
    private Optional<Path> labels = Optional.empty();

    @Option(
            names = "--followers-from",
            paramLabel = "N",
            description = "Seeded fraud: accounts with so many followers.")
    private long followersFrom = 10_000;

    @Option(names = "--posts-from", paramLabel = "N", description = "Seeded fraud: accounts with so many own posts.")
    private int postsFrom = 10;

    @Option(names = "--platform", paramLabel = "NAME", description = "Seeded fraud: accounts of one platform.")
    private Optional<String> platform = Optional.empty();

    @Option(names = "--fraud-seed", paramLabel = "N", description = "Seed of the fraud.")
    private long fraudSeed = 1;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    RulesBenchmark(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        try (Engine engine = workspace.openSound(output)) {
            Map<String, Verdicts> results = new LinkedHashMap<>();
            if (labels.isPresent()) {
                results.put("labelled", engine.workbench().labelled(labels.get(), output.progress()));
            } else {
                Map<FraudKind, Verdicts> seeded = engine.workbench()
                        .seededFraud(fraudSeed, followersFrom, postsFrom, platform, output.progress());
                seeded.forEach((kind, verdicts) -> results.put(kind.id(), verdicts));
            }
            boolean empty = results.values().stream()
                    .allMatch(verdicts -> verdicts.cases().isEmpty());
            if (json) {
                ArrayNode array = JsonNodeFactory.instance.arrayNode();
                results.forEach((name, verdicts) -> array.add(json(name, verdicts)));
                output.json(array);
            } else if (empty) {
                output.line(
                        "No account of the workspace fits. Maybe import the labelled accounts, or lower --followers-from.");
            } else {
                results.forEach(this::print);
            }
            return empty ? ExitCode.DONE_WITH_REJECTS : ExitCode.DONE;
        }
    }

    private void print(String name, Verdicts verdicts) {
        long fakes = verdicts.count(true, true) + verdicts.count(true, false);
        output.line(name + ": " + Counted.of(verdicts.cases().size(), "account", "accounts") + ", " + fakes
                + " of them inauthentic");
        output.line("  accuracy " + share(verdicts.accuracy()) + "  precision " + share(verdicts.precision())
                + "  recall " + share(verdicts.recall()) + "  F1 " + share(verdicts.f1()) + "  AUC "
                + (verdicts.auc().isPresent() ? share(verdicts.auc().getAsDouble()) : "unknown") + "  false alarms "
                + share(verdicts.falseAlarms()));
        TextTable table = new TextTable(List.of("", "called inauthentic", "called otherwise"), 1, 2);
        table.row(
                "  inauthentic",
                String.valueOf(verdicts.count(true, true)),
                String.valueOf(verdicts.count(true, false)));
        table.row(
                "  genuine", String.valueOf(verdicts.count(false, true)), String.valueOf(verdicts.count(false, false)));
        table.print(output);
        output.line("  called inauthentic or doubtful: " + share(verdicts.flagged(true)) + " of the inauthentic, "
                + share(verdicts.flagged(false)) + " of the genuine");
        culprits("  behind the false alarms", verdicts.decided(true));
        culprits("  spoken, and not enough, about those that were not found", verdicts.decided(false));
        output.line("");
    }

    private void culprits(String title, List<Verdicts.Culprit> culprits) {
        if (!culprits.isEmpty()) {
            output.line(title);
            culprits.stream()
                    .limit(MOST_CULPRITS)
                    .forEach(one -> output.line("    " + one.mistakes() + "  " + one.rule()));
        }
    }

    private static String share(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    private static ObjectNode json(String name, Verdicts verdicts) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("name", name).put("accounts", verdicts.cases().size());
        node.put("accuracy", verdicts.accuracy())
                .put("precision", verdicts.precision())
                .put("recall", verdicts.recall())
                .put("f1", verdicts.f1())
                .put("falseAlarms", verdicts.falseAlarms());
        verdicts.auc().ifPresent(auc -> node.put("auc", auc));
        node.putObject("confusion")
                .put("truePositives", verdicts.count(true, true))
                .put("falseNegatives", verdicts.count(true, false))
                .put("falsePositives", verdicts.count(false, true))
                .put("trueNegatives", verdicts.count(false, false));
        node.put("flaggedInauthentic", verdicts.flagged(true)).put("flaggedGenuine", verdicts.flagged(false));
        ArrayNode mistakes = node.putArray("mistakes");
        for (Verdicts.Case one : verdicts.mistakes()) {
            ObjectNode mistake = mistakes.addObject();
            mistake.put("account", one.account()).put("fake", one.isFake()).put("said", one.said());
            one.score().ifPresent(score -> mistake.put("score", score));
            one.rules().forEach(mistake.putArray("rules")::add);
        }
        return node;
    }
}
