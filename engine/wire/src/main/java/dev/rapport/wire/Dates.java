package dev.rapport.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Optional;

/** Days as ISO-8601; one that is not known is left out. */
final class Dates {

    private Dates() {}

    static void put(ObjectNode node, String name, Optional<LocalDate> day) {
        day.ifPresent(known -> node.put(name, known.toString()));
    }
}
