package dev.rapport.plugin.x;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;

/** A tweet of the archive: all are of its owner, but retweets look like own ones. */
final class ArchiveTweet {

    private ArchiveTweet() {}

    static void read(JsonRecord record, LongTexts texts, Reading reading) {
        JsonNode tweet = record.node().path("tweet").isObject() ? record.node().path("tweet") : record.node();
        if (!Json.hasAny(tweet, "id_str", "id")) {
            reading.reject("no-id", "The tweet has no id_str.", record.place());
            return;
        }
        ClassicTweet.read(texts.whole(tweet), X.unnamed(), record.at("tweet"), reading);
    }
}
