package dev.rapport.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.judged.Change;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.Question;
import dev.rapport.judged.Said;
import java.util.List;
import java.util.function.Function;

/** What {@code explain --json} has beyond {@code score --json}. */
public final class ExplainJson {

    private ExplainJson() {}

    /** A creator with both. */
    public static ObjectNode of(
            Judgement judgement, List<Question> questions, List<Change> changes, Function<Said, String> words) {
        ObjectNode node = ScoreJson.of(judgement, words);
        askFor(node, questions, words::apply);
        whatIf(node, changes, words::apply);
        return node;
    }

    /** Missing facts, those first that could move the score furthest. */
    public static void askFor(ObjectNode node, List<Question> questions, Function<Question, String> words) {
        ArrayNode array = node.putArray("askFor");
        for (Question question : questions) {
            array.addObject()
                    .put("fact", question.fact().id())
                    .put("points", question.points())
                    .put("text", words.apply(question));
        }
    }

    /** The nearest changes that would alter the decision. */
    public static void whatIf(ObjectNode node, List<Change> changes, Function<Change, String> words) {
        ArrayNode array = node.putArray("whatIf");
        for (Change change : changes) {
            String operator = change.above() ? (change.reached() ? ">=" : ">") : (change.reached() ? "<=" : "<");
            array.addObject()
                    .put("fact", change.fact().id())
                    .put("operator", operator)
                    .put("value", change.value())
                    .put("decision", change.verdict().id())
                    .put("text", words.apply(change));
        }
    }
}
