package dev.rapport.plugin.youtube;

import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Reading;

/** Issues that several families raise. */
final class Told {

    private Told() {}

    static void figureNotKept(Reading reading, String message) {
        reading.sink().issue(ReadIssue.info("figure-not-kept", message, ""));
    }

    static void notPublic(Reading reading, String title, String why, String place) {
        reading.sink()
                .issue(ReadIssue.info(
                        "not-public",
                        "The video (" + shown(title) + ") is " + why + " and is no public post; it is passed over.",
                        place));
    }

    static void upcoming(Reading reading, String title, String place) {
        reading.sink()
                .issue(ReadIssue.info(
                        "upcoming",
                        "The video (" + shown(title) + ") has not been shown yet; it is passed over.",
                        place));
    }

    static void periodValues(Reading reading, String place) {
        reading.once(ReadIssue.info(
                "period-values",
                "The figures are those of the period that was chosen for the export, not of the whole life of a video."
                        + " Maybe export with the period Lifetime.",
                place));
    }

    static String shown(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "..." : text;
    }
}
