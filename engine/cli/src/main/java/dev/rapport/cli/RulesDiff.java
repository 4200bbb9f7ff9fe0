package dev.rapport.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.Engine;
import dev.rapport.Scoring;
import dev.rapport.core.runs.RunChanges;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.Plan;
import dev.rapport.scoring.rules.pack.PackChanges;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

    private static final int MOST_DIFFERENCES = 40;
    private static final int LONGEST_DIFFERENCE = 160;

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
            Written.say(engine, output);
            Scoring a = engine.scoring().score(before, output.progress());
            Scoring b = engine.scoring().score(after, output.progress());
            List<PackChanges.Change> differences = PackChanges.between(a.rules(), b.rules());
            Map<String, Judgement> byId = new HashMap<>();
            a.judgements().forEach(judgement -> byId.put(judgement.creator().id(), judgement));
            Map<String, RunChanges.Change> changes = new HashMap<>();
            b.changesSince(a).forEach(change -> changes.put(change.creator(), change));
            List<Moved> moved = new ArrayList<>();
            for (Judgement now : b.judgements()) {
                Judgement then = byId.get(now.creator().id());
                RunChanges.Change change = changes.get(now.creator().id());
                if (then != null && change != null) {
                    moved.add(new Moved(then, now, because(then, now, change, differences)));
                }
            }
            if (json) {
                ArrayNode array = JsonNodeFactory.instance.arrayNode();
                moved.forEach(one -> array.add(json(one)));
                output.json(array);
            } else {
                print(differences, moved, b.judgements().size());
                printPlan(engine.plans().plan(a), engine.plans().plan(b));
            }
            return ExitCode.DONE;
        }
    }

    private void print(List<PackChanges.Change> differences, List<Moved> moved, int all) {
        differences.stream()
                .limit(MOST_DIFFERENCES)
                .forEach(one -> output.line(ScoreTable.shorten(one.toString(), LONGEST_DIFFERENCE)));
        if (differences.size() > MOST_DIFFERENCES) {
            output.line("... and " + (differences.size() - MOST_DIFFERENCES) + " more differences");
        }
        if (!differences.isEmpty()) {
            output.line("");
        }
        TextTable table = new TextTable(List.of("creator", "score", "tier", "decision", "because"), 1);
        for (Moved one : moved) {
            table.row(
                    ScoreTable.shorten(one.after().account().ref().toString(), 40),
                    scores(one),
                    turned(
                            one.before().decision().tier(),
                            one.after().decision().tier()),
                    turned(
                            one.before().decision().verdict().id(),
                            one.after().decision().verdict().id()),
                    ScoreTable.shorten(String.join(", ", one.because()), 80));
        }
        if (!moved.isEmpty()) {
            table.print(output);
        }
        output.line(moved.size() + " of " + all + (all == 1 ? " creator moves" : " creators move"));
    }

    /** Who is booked under one pack and not under the other. */
    private void printPlan(Plan then, Plan now) {
        Set<String> before = chosen(then);
        Set<String> after = chosen(now);
        before.stream().filter(one -> !after.contains(one)).forEach(one -> output.line("leaves the plan: " + one));
        after.stream().filter(one -> !before.contains(one)).forEach(one -> output.line("joins the plan: " + one));
    }

    private static Set<String> chosen(Plan plan) {
        Set<String> creators = new TreeSet<>();
        plan.chosen().forEach(item -> creators.add(item.creatorId()));
        return creators;
    }

    /** As many decimals as it takes to see that it moved. */
    private static String scores(Moved one) {
        String then = ScoreTable.score(one.before());
        String now = ScoreTable.score(one.after());
        boolean looksSame = then.equals(now)
                && !one.before()
                        .decision()
                        .score()
                        .equals(one.after().decision().score());
        return looksSame
                ? one.before().decision().score().map(BigDecimal::toPlainString).orElse("") + " -> "
                        + one.after()
                                .decision()
                                .score()
                                .map(BigDecimal::toPlainString)
                                .orElse("")
                : then + " -> " + now;
    }

    private static String turned(String then, String now) {
        return then.equals(now)
                ? now
                : (then.isEmpty() ? "unknown" : then) + " -> " + (now.isEmpty() ? "unknown" : now);
    }

    /** Rules whose points differ, those that differ most first, then weights that do; a rule that speaks in one pack only counts whole. */
    private static List<String> because(
            Judgement then, Judgement now, RunChanges.Change change, List<PackChanges.Change> differences) {
        List<String> because = new ArrayList<>(change.because().stream()
                .filter(one -> one.points().signum() != 0)
                .map(one -> one.rule() + " " + SignedPoints.of(one.points()))
                .toList());
        differences.stream()
                .filter(one -> one.kind().equals("weight") || one.kind().equals("cap"))
                .filter(one -> then.decision().scores().containsKey(one.name())
                        || now.decision().scores().containsKey(one.name()))
                .map(PackChanges.Change::toString)
                .forEach(because::add);
        if (!then.decision().tier().equals(now.decision().tier())) {
            because.add("tier " + turned(then.decision().tier(), now.decision().tier()));
        }
        return because;
    }

    private static ObjectNode json(Moved one) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("creator", one.after().creator().id());
        one.before().decision().score().ifPresent(score -> node.put("scoreBefore", score));
        one.after().decision().score().ifPresent(score -> node.put("scoreAfter", score));
        node.put("tierBefore", one.before().decision().tier());
        node.put("tierAfter", one.after().decision().tier());
        node.put("decisionBefore", one.before().decision().verdict().id());
        node.put("decisionAfter", one.after().decision().verdict().id());
        one.because().forEach(node.putArray("because")::add);
        return node;
    }
}
