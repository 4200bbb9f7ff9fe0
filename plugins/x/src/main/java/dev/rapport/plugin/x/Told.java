package dev.rapport.plugin.x;

import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Reading;

/** Issues that several families raise. */
final class Told {

    private Told() {}

    static void figureNotKept(Reading reading, String message) {
        reading.sink().issue(ReadIssue.info("figure-not-kept", message, ""));
    }

    static void morePages(Reading reading, String field) {
        reading.once(ReadIssue.info(
                "incomplete-pages",
                "This is one page of several (" + field
                        + "), so averages are over a part. Maybe save the next pages, too.",
                ""));
    }
}
