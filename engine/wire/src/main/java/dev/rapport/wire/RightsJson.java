package dev.rapport.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.judged.outcome.Rights;

/** What may be done with content. */
final class RightsJson {

    private RightsJson() {}

    static ObjectNode of(Rights rights) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ArrayNode channels = node.putArray("channels");
        rights.channels().forEach(channels::add);
        Nodes.put(node, "territory", rights.territory());
        Dates.put(node, "from", rights.from());
        Dates.put(node, "until", rights.until());
        Dates.put(node, "exclusiveUntil", rights.exclusiveUntil());
        Nodes.put(node, "signedBy", rights.signedBy());
        return node;
    }
}
