package dev.rapport.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.judged.AccountProfile;
import dev.rapport.judged.Decision;
import dev.rapport.judged.Finding;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.Reason;
import dev.rapport.judged.Said;
import java.util.function.Function;

/** {@code score --json}: one object a creator. */
public final class ScoreJson {

    private ScoreJson() {}

    /** @param words puts what is told beside figures into a sentence */
    public static ObjectNode of(Judgement judgement, Function<Said, String> words) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        Decision decision = judgement.decision();
        node.put("creator", judgement.creator().id());
        Nodes.put(node, "name", judgement.creator().name());
        ArrayNode accounts = node.putArray("accounts");
        for (AccountProfile data : judgement.creator().accounts()) {
            ObjectNode account = accounts.addObject();
            account.put("platform", data.ref().platform());
            Nodes.put(account, "id", data.ref().id());
            Nodes.put(account, "handle", data.ref().handle());
            Nodes.put(account, "followers", data.followers());
        }
        Nodes.put(node, "tier", decision.tier());
        node.put("decision", decision.verdict().id());
        node.put("authenticity", decision.authenticity().id());
        ArrayNode validated = node.putArray("validated");
        decision.validated().forEach(validation -> validated
                .addObject()
                .put("platform", validation.platform())
                .put("followersFrom", validation.followersFrom())
                .put("followersTo", validation.followersTo())
                .put("accounts", validation.accounts())
                .put("on", validation.on())
                .put("grade", validation.grade()));
        decision.score().ifPresent(score -> node.put("score", score));
        // People read no score of fewer than three; a program decides for itself.
        node.put("known", decision.scores().size());
        ObjectNode scores = node.putObject("scores");
        decision.scores().forEach(scores::put);
        ObjectNode metrics = node.putObject("metrics");
        judgement.candidate().known().forEach((name, value) -> Nodes.put(metrics, name, value));
        ArrayNode forecasts = node.putArray("forecast");
        judgement.forecasts().forEach(forecast -> forecasts.add(ForecastJson.of(forecast, words)));
        ArrayNode reasons = node.putArray("reasons");
        decision.reasons().forEach(reason -> reasons.add(reason(reason)));
        return node;
    }

    private static ObjectNode reason(Reason reason) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("rule", reason.rule())
                .put("kind", reason.kind().id())
                .put("packVersion", reason.packVersion())
                .put("category", reason.category())
                .put("points", reason.points())
                .put("text", reason.text());
        ArrayNode conditions = node.putArray("conditions");
        for (Finding finding : reason.conditions()) {
            ObjectNode condition = conditions.addObject();
            condition.put("fact", finding.fact());
            Nodes.put(condition, "value", finding.value());
            condition.put("operator", finding.operator());
            Nodes.put(condition, "threshold", finding.threshold());
            Nodes.put(condition, "parameter", finding.parameter());
        }
        return node;
    }
}
