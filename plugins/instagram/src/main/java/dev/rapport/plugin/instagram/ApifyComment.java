package dev.rapport.plugin.instagram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Comment;
import dev.rapport.api.model.Flag;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Shortcode;
import java.util.Locale;

/** A comment of an Apify data set, alone or inside its post. */
final class ApifyComment {

    private ApifyComment() {}

    static void read(JsonRecord record, String enclosingPost, String creator, Reading reading) {
        JsonNode node = record.node();
        String id = Json.text(node, "id");
        if (id.isEmpty() || !record.isComplete()) {
            if (enclosingPost.isEmpty()) {
                reading.reject("no-id", "The comment has no id.", record.place());
            }
            // Inside a post old scrapers gave only author and text: a glimpse, that no later file could be joined with.
            return;
        }
        String author = Json.text(node, "ownerUsername", "owner/username");
        boolean isKnown = !creator.isEmpty() && !author.isEmpty();
        reading.sink()
                .comment(Comment.of(Instagram.PLATFORM, id)
                        .postId(enclosingPost.isEmpty() ? post(node) : enclosingPost)
                        .author(author)
                        .text(Json.text(node, "text"))
                        .time(reading.time(node, record.place(), "timestamp"))
                        .likes(reading.count(node, record.place(), "likesCount"))
                        .byCreator(
                                isKnown
                                        ? Flag.of(author.toLowerCase(Locale.ROOT)
                                                .equals(creator.toLowerCase(Locale.ROOT)))
                                        : Flag.UNKNOWN)
                        .build());
    }

    private static String post(JsonNode node) {
        String code = Json.text(node, "postId");
        return number(code.isEmpty() ? Shortcode.ofAddress(Json.text(node, "postUrl", "commentUrl")) : code);
    }

    private static String number(String codeOrNumber) {
        boolean isNumber = codeOrNumber.length() > 12 && codeOrNumber.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? codeOrNumber : Shortcode.toNumber(codeOrNumber).orElse(codeOrNumber);
    }
}
