package dev.rapport.plugin.reddit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Flag;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;

/** What a user shows of himself. Karma is no counter of followers, and settings are nobody's business. */
final class Profiles {

    private Profiles() {}

    static boolean isUser(JsonNode node) {
        return node.has("name") && Json.hasAny(node, "link_karma", "comment_karma", "total_karma", "is_suspended");
    }

    static void read(JsonRecord record, Reading reading) {
        JsonNode node = record.node();
        String id = Reddit.bare(Json.text(node, "id"));
        String icon = Json.text(node, "icon_img", "snoovatar_img");
        boolean isDefault = icon.contains("avatar_default")
                || Json.flag(node, "subreddit/is_default_icon").isYes();
        reading.sink()
                .account(Account.of(AccountRef.of(Reddit.PLATFORM, id, Json.text(node, "name")))
                        .name(Reddit.text(Json.text(node, "subreddit/title")))
                        .bio(Reddit.text(Json.text(node, "subreddit/public_description")))
                        .followers(reading.count(node, record.place(), "subreddit/subscribers"))
                        .hasPicture(icon.isEmpty() ? Flag.UNKNOWN : Flag.of(!isDefault))
                        .created(Reddit.time(node, record.place(), reading))
                        .build());
    }
}
