package dev.rapport.plugin.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.Reading;

/** What both families say in the same way. */
final class Telegram {

    static final String PLATFORM = "telegram";

    private Telegram() {}

    /** A channel by its bare number: "channel2447843635", "-1002447843635" and 2447843635 are one. */
    static AccountRef channel(String id, String handle) {
        String digits = id.startsWith("channel") ? id.substring(7) : id.startsWith("-100") ? id.substring(4) : id;
        return AccountRef.of(PLATFORM, digits, handle);
    }

    /** Messages of two channels have the same numbers, so a post is named by both. */
    static String postId(AccountRef channel, String message) {
        return channel.id().isEmpty() || message.isEmpty() ? message : channel.id() + "/" + message;
    }

    /** The sum of all reactions; none shown is unknown, because a channel can switch them off. */
    static Count reactions(JsonNode reactions, Reading reading, String place) {
        long sum = 0;
        boolean isKnown = false;
        int position = 0;
        for (JsonNode reaction : reactions) {
            Count count = reading.count(reaction, place + "/reactions/" + position++, "count");
            isKnown |= count.isKnown();
            sum += Math.max(0, count.value());
        }
        return isKnown ? Count.exact(sum) : Count.unknown();
    }

    static boolean isChannel(String type) {
        return type.equals("public_channel") || type.equals("public_supergroup");
    }

    static String text(JsonNode node, String... paths) {
        return Json.text(node, paths).strip();
    }
}
