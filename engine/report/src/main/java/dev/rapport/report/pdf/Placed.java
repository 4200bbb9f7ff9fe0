package dev.rapport.report.pdf;

import java.util.HashMap;
import java.util.Map;

/**
 * One row of a layout: a drawing on its way down the page.
 *
 * @param drawing what is drawn
 * @param table key of the table that it belongs to, empty for none; a table's head is repeated on each page
 * @param head the head over it, where it is the first of its table or of a page
 * @param anchor where links lead, empty for none
 * @param link the anchor to which it leads, empty for none
 */
record Placed(Drawing drawing, String table, Drawing head, String anchor, String link) {

    private static final Drawing NO_HEAD = Drawn.air(0, 0);

    static Placed of(Drawing drawing) {
        return new Placed(drawing, "", NO_HEAD, "", "");
    }

    Placed with(Drawing other) {
        return new Placed(other, table, head, anchor, link);
    }

    /** Where links lead. */
    Placed anchored(String name) {
        return new Placed(drawing, table, head, name, link);
    }

    /** Height with the head where it has one. */
    double height() {
        return Math.ceil(drawing.height());
    }

    /** As a layout asks for it; what is not there prints nothing. */
    Map<String, Object> fields() {
        Map<String, Object> fields = new HashMap<>();
        fields.put("block", drawing);
        fields.put("table", table);
        fields.put("headed", head.height() > 0);
        fields.put("head", head);
        if (!anchor.isEmpty()) {
            fields.put("anchor", anchor);
        }
        if (!link.isEmpty()) {
            fields.put("link", link);
        }
        return fields;
    }
}
