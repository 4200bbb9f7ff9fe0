package dev.rapport.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Flag;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.judged.Value;
import java.math.BigDecimal;
import java.util.List;

/** Puts a value into an object, where an unknown one is left out. */
final class Nodes {

    private Nodes() {}

    static void put(ObjectNode node, String name, Count count) {
        if (count.isKnown()) {
            node.put(name, count.value());
        }
    }

    static void put(ObjectNode node, String name, String text) {
        if (!text.isEmpty()) {
            node.put(name, text);
        }
    }

    static void put(ObjectNode node, String name, Flag flag) {
        if (flag.isKnown()) {
            node.put(name, flag.isYes());
        }
    }

    /** A number without exponent; a count without decimals. */
    static void put(ObjectNode node, String name, double number) {
        if (Double.isFinite(number)) {
            node.put(name, plain(number));
        }
    }

    static void put(ObjectNode node, String name, Value value) {
        if (value instanceof Value.Number number) {
            put(node, name, number.number());
        } else if (value instanceof Value.Text text) {
            put(node, name, text.text());
        } else if (value instanceof Value.Truth truth) {
            node.put(name, truth.truth());
        }
    }

    /** What was said while a file was read. */
    static void issues(ObjectNode node, List<ReadIssue> issues) {
        ArrayNode array = node.putArray("issues");
        for (ReadIssue issue : issues) {
            array.addObject()
                    .put("severity", issue.severity().id())
                    .put("code", issue.code())
                    .put("message", issue.message())
                    .put("place", issue.place());
        }
    }

    static BigDecimal plain(double number) {
        BigDecimal decimal = BigDecimal.valueOf(number).stripTrailingZeros();
        return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
    }
}
