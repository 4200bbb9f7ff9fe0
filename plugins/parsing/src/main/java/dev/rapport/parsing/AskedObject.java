package dev.rapport.parsing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An object of which only some fields were read: to ask it for another is an error of the reader, that its tests shall find. */
@SuppressWarnings("serial")
final class AskedObject extends ObjectNode {

    private final transient Fields fields;

    AskedObject(JsonNodeFactory nodes, Fields fields) {
        super(nodes, new FewFields());
        this.fields = fields;
    }

    @Override
    public JsonNode get(String name) {
        assert isRead(name);
        return super.get(name);
    }

    @Override
    public JsonNode path(String name) {
        assert isRead(name);
        return super.path(name);
    }

    @Override
    public boolean has(String name) {
        assert isRead(name);
        return super.has(name);
    }

    boolean isRead(String name) {
        if (!fields.reads(name)) {
            throw new AssertionError(
                    "The field (" + name + ") is asked for and is not among the Fields that are read.");
        }
        return true;
    }
}
