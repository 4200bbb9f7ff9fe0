package dev.rapport.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.Engine;
import dev.rapport.Scoring;
import dev.rapport.core.runs.RunChanges;
import dev.rapport.judged.Judgement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
            Scoring a = engine.scoring().score(before, output.progress());
            Scoring b = engine.scoring().score(after, output.progress());
            Map<String, Judgement> byId = new HashMap<>();
            a.judgements().forEach(judgement -> byId.put(judgement.creator().id(), judgement));
            Map<String, RunChanges.Change> changes = new HashMap<>();
            b.changesSince(a).forEach(change -> changes.put(change.creator(), change));
            List<Moved> moved = new ArrayList<>();
            for (Judgement now : b.judgements()) {
                Judgement then = byId.get(now.creator().id());
                RunChanges.Change change = changes.get(now.creator().id());
                if (then != null && change != null) {
                    moved.add(new Moved(then, now, because(change)));
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
                    ScoreTable.shorten(one.after().account().ref().toString(), 40),
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

    /** Rules whose points differ, those that differ most first; a rule that speaks in one pack only counts whole. */
    private static List<String> because(RunChanges.Change change) {
        return change.because().stream()
                .filter(one -> one.points().signum() != 0)
                .map(one -> one.rule() + " " + SignedPoints.of(one.points()))
                .toList();
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
