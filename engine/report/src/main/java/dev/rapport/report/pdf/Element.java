package dev.rapport.report.pdf;

import java.util.ArrayList;
import java.util.List;

/** An element of the document's structure, with what it holds in the order of reading. */
final class Element implements Part {

    private final Role role;
    private final String alternative;
    private final List<Part> parts = new ArrayList<>();

    /** @param alternative what a picture says in words, empty for what is text */
    Element(Role role, String alternative) {
        this.role = role;
        this.alternative = alternative;
    }

    Role role() {
        return role;
    }

    String alternative() {
        return alternative;
    }

    List<Part> parts() {
        return parts;
    }

    void add(Part part) {
        parts.add(part);
    }
}
