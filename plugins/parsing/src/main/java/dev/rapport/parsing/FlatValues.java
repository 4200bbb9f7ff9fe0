package dev.rapport.parsing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What stands under the names of a flat record. Names are in lower case, names inside names are joined by dots. */
@FunctionalInterface
public interface FlatValues {

    /** The text under a name, empty where there is none. */
    String text(String name);

    /** The elements of a list that stands under a name and is no text. */
    default List<JsonNode> elements(String name) {
        return List.of();
    }
}
