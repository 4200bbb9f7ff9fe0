package dev.rapport.plugin.instagram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Json;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of the next page, which is the only place where an answer says what was asked.
 *
 * @param object id of the account, media or hashtag that was asked for
 * @param edge what was asked of it, such as {@code media} or {@code comments}; empty when there is no address
 * @param hasNext whether there is another page
 */
record GraphPaging(String object, String edge, boolean hasNext) {

    private static final Pattern ADDRESS = Pattern.compile("facebook\\.com/(?:v[0-9.]+/)?([0-9]+)/([a-z_]+)");

    static GraphPaging of(JsonNode envelope) {
        JsonNode paging = envelope.path("paging");
        Matcher address = ADDRESS.matcher(Json.text(paging, "next", "previous"));
        boolean hasNext = Instagram.hasText(paging, "next");
        return address.find()
                ? new GraphPaging(address.group(1), address.group(2), hasNext)
                : new GraphPaging("", "", hasNext);
    }

    /** Posts of other accounts: those that tag this one, and those of a hashtag. */
    boolean isOfOthers() {
        return edge.equals("tags") || edge.endsWith("_media") || edge.equals("mentioned_media");
    }

    Optional<ReadIssue> incomplete() {
        return hasNext
                ? Optional.of(ReadIssue.info(
                        "incomplete-pages",
                        "This is one page of several. Maybe import the next pages too.",
                        "/paging/next"))
                : Optional.empty();
    }
}
