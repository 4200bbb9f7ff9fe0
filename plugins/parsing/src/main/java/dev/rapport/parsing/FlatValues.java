package dev.rapport.parsing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What stands under the names of a flat record, in any case; names inside names are joined by dots. */
interface FlatValues {

    /** The text under a name, empty where there is none. */
    String text(String name);

    /** The counter under a name; a list is none, but what was counted. */
    default Counter counter(String name) {
        String text = text(name);
        return text.isEmpty() || text.charAt(0) == '[' ? Counter.Absent.ABSENT : Counter.of(text);
    }

    /** The elements of a list that stands under a name and is no text. */
    default List<JsonNode> elements(String name) {
        return List.of();
    }
}
