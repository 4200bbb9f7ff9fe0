package dev.rapport.plugin.reddit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.PaidPartnership;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostKind;
import dev.rapport.api.model.PostRole;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Seconds;
import java.util.List;
import java.util.regex.Pattern;

/** A submission. Its score is what stands for likes: votes up less votes down, blurred by the site. */
final class Posts {

    private static final Pattern PICTURE = Pattern.compile("^[^?#]*\\.(?i:jpe?g|png|gif|webp)(?:[?#]|$)");

    private Posts() {}

    static boolean isPost(JsonNode node) {
        return node.has("title") && Json.hasAll(node, "created_utc", "num_comments") && !node.has("body");
    }

    static void read(JsonRecord record, Reading reading) {
        JsonNode node = record.node();
        String place = record.place();
        String title = Reddit.text(Json.text(node, "title"));
        String body = Reddit.text(Json.text(node, "selftext", "text"));
        String caption = body.isEmpty() ? title : title + "\n\n" + body;
        AccountRef account = Reddit.author(Json.text(node, "author_fullname"), Json.text(node, "author"));
        reading.sink()
                .post(Post.of(account, Reddit.bare(Json.text(node, "id", "name", "post_id")))
                        .role(isOwn(node, account) ? PostRole.ORIGINAL : PostRole.REPOST)
                        .kind(kind(node))
                        .time(Reddit.time(node, place, reading))
                        .caption(caption)
                        .likes(score(node, place, reading))
                        .comments(reading.count(node, place, "num_comments"))
                        .shares(Count.unknown())
                        .views(reading.count(node, place, "view_count"))
                        .durationSeconds(Seconds.of(
                                Json.first(node, "media/reddit_video/duration", "secure_media/reddit_video/duration")))
                        .hashtags(List.of())
                        .mentions(Reddit.mentions(caption))
                        .permalink(Reddit.permalink(Json.text(node, "permalink")))
                        .partnership(PaidPartnership.UNKNOWN)
                        .build());
    }

    /** The score; a post that was voted below zero has no likes, and its -1 hides nothing. */
    static Count score(JsonNode node, String place, Reading reading) {
        JsonNode score = Json.first(node, "score", "ups");
        if (Json.flag(node, "hide_score", "score_hidden").isYes()) {
            reading.once(ReadIssue.info(
                    "likes-hidden", "The site hides the score of young posts; it is unknown, not zero.", place));
            return Count.unknown();
        }
        if (score.isNumber() && score.decimalValue().signum() < 0) {
            reading.once(ReadIssue.info(
                    "score-below-zero",
                    "A score (score = " + score.asText() + ") below zero is kept as 0 likes.",
                    place + "/score"));
            return Count.exact(0);
        }
        return reading.count(node, place, "score", "ups");
    }

    private static boolean isOwn(JsonNode node, AccountRef account) {
        String original = Json.text(node, "crosspost_parent_list/0/author");
        // Whoever passes on an own post of another place still made it.
        return Json.text(node, "crosspost_parent").isEmpty() || original.equalsIgnoreCase(account.handle());
    }

    private static PostKind kind(JsonNode node) {
        if (Json.flag(node, "is_gallery").isYes()) {
            return PostKind.CAROUSEL;
        }
        if (Json.flag(node, "is_video").isYes() || Json.text(node, "post_hint").endsWith("video")) {
            return PostKind.VIDEO;
        }
        String url = Json.text(node, "url");
        boolean isPicture = Json.text(node, "post_hint").equals("image")
                || PICTURE.matcher(url).find();
        return isPicture ? PostKind.PHOTO : PostKind.TEXT;
    }
}
