package dev.rapport.plugin.youtube;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Flag;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Data API: a channel. */
final class ApiChannel {

    private static final Pattern KEYWORD = Pattern.compile("\"([^\"]{1,100})\"|(\\S+)");
    private static final int MOST_KEYWORDS = 20;

    private ApiChannel() {}

    static void read(JsonRecord record, Reading reading) {
        JsonNode node = record.node();
        String place = record.place();
        String id = Json.text(node, "id", "id/channelId", "snippet/channelId");
        if (id.isEmpty()) {
            reading.reject("no-id", "The channel has no id. Maybe ask the API for it.", place);
            return;
        }
        boolean isHidden = Json.flag(node, "statistics/hiddenSubscriberCount").isYes();
        String status = Json.text(node, "status/privacyStatus");
        reading.sink()
                .account(Account.of(YouTube.channel(id, Json.text(node, "snippet/customUrl")))
                        .name(Json.text(node, "snippet/title", "brandingSettings/channel/title"))
                        .bio(Json.text(node, "snippet/description", "brandingSettings/channel/description"))
                        .followers(
                                isHidden
                                        ? Count.unknown()
                                        : Subscribers.rounded(reading.count(node, place, "statistics/subscriberCount")))
                        .posts(reading.count(node, place, "statistics/videoCount"))
                        .country(Json.text(node, "snippet/country", "brandingSettings/channel/country"))
                        .created(reading.time(node, place, "snippet/publishedAt"))
                        .isPrivate(status.isEmpty() ? Flag.UNKNOWN : Flag.of(status.equals("private")))
                        .category(category(node))
                        .build());
    }

    /** Topics are addresses in an encyclopedia, of which the last part is the name. */
    private static String category(JsonNode node) {
        List<String> topics = Json.texts(node.path("topicDetails").path("topicCategories")).stream()
                .map(topic -> topic.substring(topic.lastIndexOf('/') + 1).replace('_', ' '))
                .toList();
        return topics.isEmpty()
                ? keywords(Json.text(node, "brandingSettings/channel/keywords"))
                : String.join(", ", topics);
    }

    private static String keywords(String text) {
        List<String> words = new ArrayList<>();
        Matcher keyword = KEYWORD.matcher(text);
        while (keyword.find() && words.size() < MOST_KEYWORDS) {
            words.add(keyword.group(1) == null ? keyword.group(2) : keyword.group(1));
        }
        return String.join(", ", words);
    }
}
