package dev.rapport.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.judged.Change;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.PriceBand;
import dev.rapport.judged.Question;
import dev.rapport.judged.Said;
import java.util.List;
import java.util.function.Function;

/** What {@code explain --json} has beyond {@code score --json}. */
public final class ExplainJson {

    private ExplainJson() {}

    /** Adds what each deliverable may fairly cost. */
    public static void prices(ObjectNode node, List<PriceBand> prices) {
        ArrayNode bands = node.putArray("fairPrices");
        for (PriceBand band : prices) {
            ObjectNode one = bands.addObject()
                    .put("deliverable", band.deliverable().id())
                    .put("currency", band.low().currency().getCurrencyCode())
                    .put("low", band.low().amount())
                    .put("middle", band.middle().amount())
                    .put("high", band.high().amount())
                    .put("position", band.position().id());
            band.fee().ifPresent(fee -> one.put("fee", fee.amount()));
            ArrayNode steps = one.putArray("steps");
            for (PriceBand.Step step : band.steps()) {
                ObjectNode written = steps.addObject().put("basis", step.basis().id());
                if (step.basis() != PriceBand.Basis.RATE_CARD) {
                    Nodes.put(written, "dollarsLow", step.unit().p10());
                    Nodes.put(written, "dollars", step.unit().p50());
                    Nodes.put(written, "dollarsHigh", step.unit().p90());
                    Nodes.put(written, "count", step.count());
                }
                written.put("low", step.low().amount())
                        .put("middle", step.middle().amount())
                        .put("high", step.high().amount());
                Nodes.put(written, "source", step.sourced().source());
                Nodes.put(written, "grade", step.sourced().grade());
            }
        }
    }

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
            ObjectNode one = array.addObject();
            step(change.step(), one);
            if (change.steps().size() > 1) {
                step(change.steps().get(1), one.putObject("and"));
            }
            one.put("decision", change.verdict().id()).put("text", words.apply(change));
        }
    }

    private static void step(Change.Step step, ObjectNode node) {
        String operator = step.above() ? (step.reached() ? ">=" : ">") : (step.reached() ? "<=" : "<");
        node.put("fact", step.fact().id()).put("operator", operator).put("value", step.value());
    }
}
