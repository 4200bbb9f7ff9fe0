package dev.rapport.parsing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/** An element of a list that is a page of records itself: somebody collected the answers of several requests. */
final class JsonPage {

    /** What names a record; a page has no name of its own. */
    static final String[] NAMES = {
        "id", "pk", "shortcode", "shortCode", "code", "username", "uri", "media", "string_list_data"
    };

    private JsonPage() {}

    static void records(JsonRecord element, Set<String> wrappers, JsonRecords.Taker taker) throws IOException {
        if (!isPage(element.node(), wrappers)) {
            taker.take(element);
            return;
        }
        ObjectNode rest = JsonTree.object();
        for (Map.Entry<String, JsonNode> entry : element.node().properties()) {
            JsonRecord part = element.part(entry.getValue(), escaped(entry.getKey()));
            if (wrappers.contains(entry.getKey()) && entry.getValue().isArray()) {
                elements(part, wrappers, taker);
            } else if (wrappers.contains(entry.getKey()) && entry.getValue().isObject()) {
                records(new JsonRecord(part.node(), part.place(), true, part.open()), wrappers, taker);
            } else {
                rest.set(entry.getKey(), entry.getValue());
            }
        }
        if (!rest.isEmpty()) {
            taker.take(new JsonRecord(rest, element.place(), true, element.open()));
        }
    }

    private static boolean isPage(JsonNode element, Set<String> wrappers) {
        for (Map.Entry<String, JsonNode> entry : element.properties()) {
            if (entry.getValue().isContainerNode() && wrappers.contains(entry.getKey())) {
                return !Json.hasAny(element, NAMES);
            }
        }
        return false;
    }

    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static void elements(JsonRecord list, Set<String> wrappers, JsonRecords.Taker taker) throws IOException {
        int position = 0;
        for (JsonNode element : list.node()) {
            JsonRecord part = list.part(element, String.valueOf(position++));
            if (element.isArray()) {
                elements(part, wrappers, taker);
            } else if (!element.isNull()) {
                records(new JsonRecord(part.node(), part.place(), false, part.open()), wrappers, taker);
            }
        }
    }
}
