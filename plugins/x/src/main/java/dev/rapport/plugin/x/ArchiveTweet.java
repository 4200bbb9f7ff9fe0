package dev.rapport.plugin.x;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.AccountRef;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;

/** A tweet of the archive: all are of its owner, but retweets look like own ones. Until 2018 each named its owner. */
final class ArchiveTweet {

    private ArchiveTweet() {}

    static void read(JsonRecord record, LongTexts texts, Reading reading) {
        JsonNode tweet = record.node().path("tweet").isObject() ? record.node().path("tweet") : record.node();
        if (!Json.hasAny(tweet, "id_str", "id")) {
            reading.reject("no-id", "The tweet has no id_str.", record.place());
            return;
        }
        JsonNode user = tweet.path("user");
        AccountRef owner = user.isObject()
                ? X.account(Json.text(user, "id_str", "id"), Json.text(user, "screen_name"))
                : X.unnamed();
        ClassicTweet.read(texts.whole(tweet), owner, record.at("tweet"), reading);
    }
}
