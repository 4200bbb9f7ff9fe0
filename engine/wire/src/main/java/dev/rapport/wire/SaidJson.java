package dev.rapport.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.judged.Assumption;
import dev.rapport.judged.Said;
import dev.rapport.judged.Value;
import java.util.Locale;
import java.util.function.Function;

/** What is told beside figures: its kind and values for programs, its sentence for people. */
final class SaidJson {

    private SaidJson() {}

    static ObjectNode of(Assumption one, Function<Said, String> words) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("kind", one.kind().id());
        ArrayNode values = node.putArray("values");
        for (Value value : one.values()) {
            if (value instanceof Value.Number number) {
                values.add(Nodes.plain(number.number()));
            } else {
                values.add(value == Value.unknown() ? "" : value.plain());
            }
        }
        node.put("origin", one.origin().name().toLowerCase(Locale.ROOT));
        Nodes.put(node, "source", one.source());
        Nodes.put(node, "grade", one.grade());
        one.swing().ifPresent(swing -> Nodes.put(node, "swing", swing));
        return node.put("text", words.apply(one));
    }
}
