package dev.rapport.parsing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/**
 * One record of a JSON file.
 *
 * @param node the record
 * @param place JSON pointer, or {@code line:column} in a file of many documents
 * @param isEnvelope whether this is what surrounds the records, such as the name of their owner; or the only record there is
 * @param open parts that the end of the file cut; empty but for the last record of a truncated file
 */
public record JsonRecord(JsonNode node, String place, boolean isEnvelope, Set<JsonNode> open) {

    /** A record that is whole. */
    public static JsonRecord whole(JsonNode node, String place) {
        return new JsonRecord(node, place, false, Set.of());
    }

    /** Whether nothing of it is missing. */
    public boolean isComplete() {
        return isComplete(node);
    }

    /** Whether nothing of this part of it is missing. */
    public boolean isComplete(JsonNode part) {
        return !open.contains(part);
    }

    /** The place of a part. */
    public String at(String part) {
        return place + "/" + part;
    }

    /** A part as a record of its own. */
    public JsonRecord part(JsonNode part, String name) {
        return new JsonRecord(part, at(name), isEnvelope, open);
    }
}
