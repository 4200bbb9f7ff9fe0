package dev.rapport.cli.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.Scoring;
import dev.rapport.api.model.Judgement;
import dev.rapport.core.rules.whatif.Change;
import dev.rapport.core.rules.whatif.Question;

/** What {@code explain --json} has beyond {@code score --json}. */
public final class ExplainJson {

    private ExplainJson() {}

    /** Missing facts, those first that could move the score furthest. */
    public static void askFor(ObjectNode node, Scoring scoring, Judgement judgement) {
        ArrayNode array = node.putArray("askFor");
        for (Question question : scoring.questions(judgement)) {
            array.addObject()
                    .put("fact", question.fact().id())
                    .put("points", question.points())
                    .put("text", scoring.inWords(question));
        }
    }

    /** The nearest changes that would alter the decision. */
    public static void whatIf(ObjectNode node, Scoring scoring, Judgement judgement) {
        ArrayNode array = node.putArray("whatIf");
        for (Change change : scoring.changes(judgement)) {
            String operator = change.above() ? (change.reached() ? ">=" : ">") : (change.reached() ? "<=" : "<");
            array.addObject()
                    .put("fact", change.fact().id())
                    .put("operator", operator)
                    .put("value", change.value())
                    .put("decision", change.verdict().id())
                    .put("text", scoring.inWords(change));
        }
    }
}
