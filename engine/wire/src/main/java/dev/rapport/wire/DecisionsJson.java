package dev.rapport.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.core.answers.Deciding;

/** {@code decisions import --json}. */
public final class DecisionsJson {

    private DecisionsJson() {}

    public static ObjectNode of(Deciding.Result result) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ArrayNode answers = node.putArray("answers");
        result.answers().forEach(one -> {
            ObjectNode answer = answers.addObject()
                    .put("creator", one.answer().creator())
                    .put("account", one.account().toString())
                    .put("run", one.answer().run())
                    .put("decision", one.answer().verdict().id())
                    .put("new", one.isNew())
                    .put("place", one.answer().place());
            one.before().ifPresent(before -> answer.put("before", before.id()));
            Nodes.put(answer, "why", one.answer().why());
        });
        ArrayNode lines = node.putArray("lines");
        result.lines()
                .forEach(line -> lines.addObject().put("line", line.number()).put("text", line.text()));
        ArrayNode problems = node.putArray("problems");
        result.problems().all().forEach(problem -> problems.addObject()
                .put("severity", problem.severity().id())
                .put("code", problem.code())
                .put("message", problem.message())
                .put("place", problem.place())
                .put("hint", problem.hint()));
        return node;
    }
}
