package dev.rapport.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.Engine;
import dev.rapport.Scoring;
import dev.rapport.api.model.Decision;
import dev.rapport.api.model.Judgement;
import dev.rapport.api.model.Reason;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges the workspace's creators by two packs: who moved, by how much, because of which rule. */
@Command(
        name = "diff",
        description = "Who moves between two packs, by how much, because of which rule.",
        mixinStandardHelpOptions = true)
final class RulesDiff implements Callable<Integer> {

    private final Output output;

    @Mixin
    private WorkspaceOptions workspace = new WorkspaceOptions();

    @Parameters(index = "0", paramLabel = "PACK_A", description = "Folder of the pack before.")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "PACK_B", description = "Folder of the pack after.")
    private Path after = Path.of("");

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    RulesDiff(Output output) {
        this.output = output;
    }

    /** One creator that moved. */
    private record Moved(Judgement before, Judgement after, List<String> because) {}

    @Override
    public Integer call() {
        try (Engine engine = workspace.open()) {
            Scoring a = engine.score(before, output.progress());
            Scoring b = engine.score(after, output.progress());
            Map<String, Judgement> byId = new HashMap<>();
            a.judgements().forEach(judgement -> byId.put(judgement.creator().id(), judgement));
            List<Moved> moved = new ArrayList<>();
            for (Judgement now : b.judgements()) {
                Judgement then = byId.get(now.creator().id());
                if (then != null && hasMoved(then.decision(), now.decision())) {
                    moved.add(new Moved(then, now, because(then.decision(), now.decision())));
                }
            }
            if (json) {
                ArrayNode array = JsonNodeFactory.instance.arrayNode();
                moved.forEach(one -> array.add(json(one)));
                output.json(array);
            } else {
                print(moved, b.judgements().size());
            }
            return ExitCode.DONE;
        }
    }

    private void print(List<Moved> moved, int all) {
        TextTable table = new TextTable(List.of("creator", "score", "decision", "because"), 1);
        for (Moved one : moved) {
            table.row(
                    ScoreTable.shorten(one.after().account().account().ref().toString(), 40),
                    ScoreTable.score(one.before()) + " -> " + ScoreTable.score(one.after()),
                    one.before().decision().verdict() == one.after().decision().verdict()
                            ? one.after().decision().verdict().id()
                            : one.before().decision().verdict().id() + " -> "
                                    + one.after().decision().verdict().id(),
                    ScoreTable.shorten(String.join(", ", one.because()), 80));
        }
        if (!moved.isEmpty()) {
            table.print(output);
        }
        output.line(moved.size() + " of " + all + " creators move");
    }

    private static boolean hasMoved(Decision then, Decision now) {
        return then.verdict() != now.verdict() || !then.score().equals(now.score());
    }

    /** Rules whose points differ, those that differ most first; a rule that speaks in one pack only counts whole. */
    private static List<String> because(Decision then, Decision now) {
        Map<String, BigDecimal> difference = new TreeMap<>();
        now.reasons().stream()
                .filter(RulesDiff::isRule)
                .forEach(reason -> difference.merge(reason.rule(), reason.points(), BigDecimal::add));
        then.reasons().stream()
                .filter(RulesDiff::isRule)
                .forEach(reason ->
                        difference.merge(reason.rule(), reason.points().negate(), BigDecimal::add));
        List<String> because = new ArrayList<>();
        difference.entrySet().stream()
                .filter(entry -> entry.getValue().signum() != 0)
                .sorted(Map.Entry.comparingByValue((x, y) -> y.abs().compareTo(x.abs())))
                .forEach(entry ->
                        because.add(entry.getKey() + " " + (entry.getValue().signum() > 0 ? "+" : "")
                                + entry.getValue().stripTrailingZeros().toPlainString()));
        return because;
    }

    /** Weights follow from the scores and would only repeat them. */
    private static boolean isRule(Reason reason) {
        return reason.kind() != Reason.Kind.WEIGHT && reason.kind() != Reason.Kind.CAP;
    }

    private static ObjectNode json(Moved one) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("creator", one.after().creator().id());
        one.before().decision().score().ifPresent(score -> node.put("scoreBefore", score));
        one.after().decision().score().ifPresent(score -> node.put("scoreAfter", score));
        node.put("decisionBefore", one.before().decision().verdict().id());
        node.put("decisionAfter", one.after().decision().verdict().id());
        one.because().forEach(node.putArray("because")::add);
        return node;
    }
}
