package dev.rapport.scoring.rules.docs;

import java.util.List;

/**
 * A page of a pack's documentation.
 *
 * @param path where it lies, without ending: {@code fit/niche-match}
 * @param title its first line
 */
record Page(String path, String title, List<Block> blocks) {

    Page {
        blocks = List.copyOf(blocks);
    }

    /** How one gets from here to another page, without ending. */
    String wayTo(String other) {
        return "../".repeat((int) path.chars().filter(c -> c == '/').count()) + other;
    }
}
