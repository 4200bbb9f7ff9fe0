package dev.rapport.plugin.influencertools;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.PaidPartnership;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostKind;
import dev.rapport.parsing.Captions;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;
import java.util.HashSet;
import java.util.Set;

/** The posts of a report; one that stands in several lists is one post. */
final class InsightIqPosts {

    private InsightIqPosts() {}

    static void read(JsonRecord profile, AccountRef ref, Reading reading) {
        Set<String> sponsored = new HashSet<>();
        profile.node().path("sponsored_contents").forEach(post -> sponsored.add(Json.text(post, "url")));
        Set<String> seen = new HashSet<>();
        for (String list : new String[] {"recent_contents", "top_contents", "sponsored_contents"}) {
            int position = 0;
            for (JsonNode post : profile.node().path(list)) {
                JsonRecord record = profile.part(post, list + "/" + position++);
                String url = Json.text(post, "url");
                if (record.isComplete() && seen.add(url)) {
                    post(record, ref, sponsored.contains(url), reading);
                }
            }
        }
    }

    private static void post(JsonRecord record, AccountRef ref, boolean isSponsored, Reading reading) {
        JsonNode node = record.node();
        String url = Json.text(node, "url");
        String id = PostAddress.id(ref.platform(), url);
        if (id.isEmpty()) {
            reading.reject("no-id", "The post (url = " + url + ") has no address of the platform.", record.place());
            return;
        }
        String place = record.at("engagement");
        JsonNode engagement = node.path("engagement");
        String title = Tools.text(node, "title");
        String description = Tools.text(node, "description");
        String caption = title.isEmpty() || description.isEmpty() ? title + description : title + "\n\n" + description;
        reading.sink()
                .post(Post.of(ref, id)
                        .kind(kind(Json.text(node, "type")))
                        .time(reading.time(node, record.place(), "published_at"))
                        .caption(caption)
                        .hashtags(Captions.hashtags(caption))
                        .mentions(Captions.mentions(caption))
                        .likes(reading.count(engagement, place, "like_count"))
                        .comments(reading.count(engagement, place, "comment_count"))
                        .shares(reading.count(engagement, place, "share_count"))
                        .saves(reading.count(engagement, place, "save_count"))
                        .views(reading.count(engagement, place, "view_count", "play_count"))
                        .permalink(url)
                        // The vendor infers it from names of brands: commercial, and no label of the platform.
                        .partnership(isSponsored ? PaidPartnership.COMMERCIAL : PaidPartnership.UNKNOWN)
                        .build());
    }

    private static PostKind kind(String type) {
        return switch (type) {
            case "IMAGE" -> PostKind.PHOTO;
            case "VIDEO" -> PostKind.VIDEO;
            case "REELS", "SHORT", "SHORTS" -> PostKind.SHORT;
            case "STORY" -> PostKind.STORY;
            case "CAROUSEL", "ALBUM" -> PostKind.CAROUSEL;
            default -> PostKind.UNKNOWN;
        };
    }
}
