package dev.rapport.plugin.bluesky;

import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Reading;
import java.util.Map;
import java.util.TreeMap;

/** Records of other collections than posts and profiles: counted, and told at the end. */
final class Skipped {

    private static final int SHOWN = 6;

    private final Map<String, Long> collections = new TreeMap<>();
    private boolean hasKept;

    void kept() {
        hasKept = true;
    }

    void skip(String collection) {
        // A stranger may name any number of collections.
        if (collections.size() < 1000 || collections.containsKey(collection)) {
            collections.merge(collection, 1L, Long::sum);
        }
    }

    void finish(Reading reading) {
        if (collections.isEmpty()) {
            return;
        }
        String what = String.join(
                ", ",
                collections.entrySet().stream()
                        .limit(SHOWN)
                        .map(entry -> entry.getValue() + " of " + entry.getKey())
                        .toList());
        if (hasKept) {
            reading.sink()
                    .issue(ReadIssue.info(
                            "figure-not-kept",
                            "Records that are no post and no profile (" + what
                                    + ") were passed over: a part of all likes or follows is no counter.",
                            ""));
        } else {
            reading.sink()
                    .refuse(
                            "no-posts",
                            "These are records of the network (" + what
                                    + ") and no posts or profiles. Maybe export getAuthorFeed and getProfile of the creator.");
        }
    }
}
