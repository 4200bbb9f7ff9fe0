package dev.rapport.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.core.runs.RunChanges;
import dev.rapport.core.runs.RunRecord;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Who changed between two runs. */
final class ChangeTable {

    private static final int MOST_LINES = 6;

    private ChangeTable() {}

    static void print(List<RunChanges.Change> changes, boolean json, Output output) {
        if (json) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            changes.forEach(change -> array.add(json(change)));
            output.json(array);
            return;
        }
        for (RunChanges.Change change : changes) {
            output.line(change.creator() + "  " + inWords(change));
            change.because().stream()
                    .limit(MOST_LINES)
                    .forEach(one -> output.line("    " + SignedPoints.of(one.points(), 6) + "  " + one.rule() + "  ("
                            + one.cause().id() + (one.detail().isEmpty() ? "" : ": " + one.detail()) + ")"));
        }
        output.line(Counted.of(changes.size(), "creator", "creators") + " changed");
    }

    private static String inWords(RunChanges.Change change) {
        if (change.before().isEmpty()) {
            return "is new: " + said(change.after());
        }
        if (change.after().isEmpty()) {
            return "is no longer there: was " + said(change.before());
        }
        return said(change.before()) + " -> " + said(change.after());
    }

    private static String said(Optional<RunRecord.OfCreator> creator) {
        return creator.map(one -> one.verdict() + " " + (one.score().isEmpty() ? "unknown" : one.score()))
                .orElse("");
    }

    private static ObjectNode json(RunChanges.Change change) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("creator", change.creator());
        put(node, "decisionBefore", change.before(), RunRecord.OfCreator::verdict);
        put(node, "decisionAfter", change.after(), RunRecord.OfCreator::verdict);
        put(node, "scoreBefore", change.before(), RunRecord.OfCreator::score);
        put(node, "scoreAfter", change.after(), RunRecord.OfCreator::score);
        ArrayNode because = node.putArray("because");
        change.because().forEach(one -> because.addObject()
                .put("rule", one.rule())
                .put("points", one.points())
                .put("cause", one.cause().id())
                .put("detail", one.detail()));
        return node;
    }

    private static void put(
            ObjectNode node,
            String name,
            Optional<RunRecord.OfCreator> creator,
            Function<RunRecord.OfCreator, String> value) {
        creator.map(value).filter(text -> !text.isEmpty()).ifPresent(text -> node.put(name, text));
    }
}
