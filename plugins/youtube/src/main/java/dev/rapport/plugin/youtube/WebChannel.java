package dev.rapport.plugin.youtube;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Moment;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** A channel page: {@code 47 subscribers}, {@code Joined Feb 27, 2023}. */
final class WebChannel {

    private static final Pattern NONE = Pattern.compile("(?i)no (?:views|comments|videos|subscribers)");

    private WebChannel() {}

    static void read(JsonRecord record, Reading reading) {
        JsonNode node = record.node();
        String place = record.place();
        AccountRef ref = ref(node);
        if (!ref.isNamed()) {
            reading.reject("no-name", "The channel has neither an id nor a handle in its address.", place);
            return;
        }
        String joined = Json.text(node, "joinedDate");
        Moment created = PersonDate.of(joined.replaceFirst("(?i)^joined\\s+", ""));
        reading.sink()
                .account(Account.of(ref)
                        .name(Json.text(node, "name", "title", "channelName"))
                        .bio(Json.text(node, "description"))
                        .followers(followers(node, place, reading))
                        .posts(count(node, "videoCount", place, reading))
                        .country(country(Json.text(node, "country")))
                        .created(reading.settle(created, joined, place, "joinedDate"))
                        .urls(StreamSupport.stream(node.path("links").spliterator(), false)
                                .map(link -> Json.text(link, "url"))
                                .filter(url -> !url.isEmpty())
                                .toList())
                        .verified(Json.flag(node, "verified", "isVerified"))
                        .build());
    }

    /** A channel by the fields that name it: id, or the handle in its address. */
    static AccountRef ref(JsonNode node) {
        String id = Json.text(node, "identifierId", "channelId", "externalId");
        String handle = Json.text(node, "id", "handle");
        String url = Json.text(node, "url", "channelUrl", "vanityChannelUrl");
        int at = url.indexOf("/@");
        String fromUrl = at < 0 ? "" : url.substring(at + 2).replaceFirst("[/?#].*", "");
        int channel = url.indexOf("/channel/");
        String idFromUrl = channel < 0 ? "" : url.substring(channel + 9).replaceFirst("[/?#].*", "");
        return YouTube.channel(
                id.isEmpty() ? (YouTube.isChannelId(handle) ? handle : idFromUrl) : id,
                handle.startsWith("@") ? handle : fromUrl);
    }

    /** Subscribers, of which no page shows more than three digits. */
    static Count followers(JsonNode node, String place, Reading reading) {
        return Subscribers.rounded(count(node, "subscriberCount", place, reading));
    }

    /** A number as the page shows it: {@code 10K views}, {@code No views}. */
    static Count count(JsonNode node, String field, String place, Reading reading) {
        String text = Json.asText(Json.at(node, field)).strip();
        if (NONE.matcher(text).matches()) {
            return Count.exact(0);
        }
        return reading.count(text, place + "/" + field, field);
    }

    /** The page has the name of the country in English. */
    private static String country(String name) {
        for (String code : Locale.getISOCountries()) {
            if (new Locale.Builder()
                    .setRegion(code)
                    .build()
                    .getDisplayCountry(Locale.ENGLISH)
                    .equalsIgnoreCase(name)) {
                return code;
            }
        }
        return name;
    }
}
