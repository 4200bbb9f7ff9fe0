package dev.rapport.scoring.rules.docs;

import java.util.List;

/** Short words for what stands in lines and cells. */
final class Cells {

    private Cells() {}

    static List<Inline> plain(String text) {
        return List.of(new Inline.Plain(text));
    }

    static List<Inline> code(String text) {
        return List.of(new Inline.Code(text));
    }

    static List<Inline> link(String text, String page) {
        return List.of(new Inline.Link(text, page));
    }
}
