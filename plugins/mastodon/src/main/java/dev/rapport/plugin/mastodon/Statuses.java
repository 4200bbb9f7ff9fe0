package dev.rapport.plugin.mastodon;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Comment;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostRole;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Replies;
import dev.rapport.parsing.Seconds;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Statuses and accounts of a server's REST API, from version 1.0 on. */
final class Statuses {

    private static final int REMEMBERED = 10_000;

    private final Reading reading;
    private final Set<AccountRef> named = new HashSet<>();

    Statuses(Reading reading) {
        this.reading = reading;
    }

    static boolean isStatus(JsonNode node) {
        return node.path("account").has("acct") && node.has("id") && Json.hasAny(node, "content", "text");
    }

    static boolean isAccount(JsonNode node) {
        return Json.hasAll(node, "acct", "username", "followers_count");
    }

    void account(JsonNode node, String place) {
        AccountRef ref = Mastodon.account(node);
        if (!ref.isNamed() || !isAccount(node) || !named.add(ref)) {
            return;
        }
        if (named.size() > REMEMBERED) {
            named.clear();
        }
        String avatar = Json.text(node, "avatar");
        reading.sink()
                .account(Account.of(ref)
                        .name(Json.text(node, "display_name"))
                        .bio(PlainText.of(Json.text(node, "note")))
                        .followers(reading.count(node, place, "followers_count"))
                        .following(reading.count(node, place, "following_count"))
                        .posts(reading.count(node, place, "statuses_count"))
                        .hasPicture(avatar.isEmpty() ? Flag.UNKNOWN : Flag.of(!avatar.endsWith("/missing.png")))
                        .created(reading.time(node, place, "created_at"))
                        .urls(Links.of(node.path("fields"), "value"))
                        .build());
    }

    void status(JsonRecord record) {
        JsonNode node = record.node();
        String place = record.place();
        String visibility = Json.text(node, "visibility");
        if (visibility.equals("private") || visibility.equals("direct")) {
            notPublic(visibility, place);
            return;
        }
        account(node.path("account"), place + "/account");
        boolean isBoost = node.path("reblog").isObject();
        JsonNode shown = isBoost ? node.path("reblog") : node;
        JsonNode media = shown.path("media_attachments");
        reading.sink()
                .post(Post.of(Mastodon.account(node.path("account")), Json.text(node, "id"))
                        .role(isBoost ? PostRole.REPOST : role(node, place))
                        .kind(Mastodon.kind(Mastodon.names(media, "type").isEmpty() ? List.of() : types(media)))
                        .time(reading.time(node, place, "created_at"))
                        .caption(Mastodon.caption(Json.text(shown, "spoiler_text"), content(shown)))
                        .likes(reading.count(shown, place, "favourites_count"))
                        .comments(reading.count(shown, place, "replies_count"))
                        .shares(reading.count(shown, place, "reblogs_count"))
                        .durationSeconds(Seconds.of(Json.first(
                                shown,
                                "media_attachments/0/meta/original/duration",
                                "media_attachments/0/meta/duration")))
                        .hashtags(Mastodon.names(shown.path("tags"), "name"))
                        .mentions(Mastodon.names(shown.path("mentions"), "acct"))
                        .language(Json.text(shown, "language"))
                        .permalink(Json.text(shown, "url", "uri"))
                        .build());
    }

    private PostRole role(JsonNode node, String place) {
        return Replies.role(
                !Json.text(node, "in_reply_to_id").isEmpty(),
                Json.text(node, "in_reply_to_account_id").equals(Json.text(node, "account/id")),
                reading,
                place);
    }

    /** An answer below a post. */
    void comment(JsonRecord record, String post, String creator) {
        JsonNode node = record.node();
        String visibility = Json.text(node, "visibility");
        if (visibility.equals("private") || visibility.equals("direct")) {
            notPublic(visibility, record.place());
            return;
        }
        String author = Json.text(node, "account/id");
        String parent = Json.text(node, "in_reply_to_id");
        reading.sink()
                .comment(Comment.of(Mastodon.PLATFORM, Json.text(node, "id"))
                        .postId(post)
                        .parentId(parent.equals(post) ? "" : parent)
                        .author(author)
                        .text(Mastodon.caption(Json.text(node, "spoiler_text"), content(node)))
                        .time(reading.time(node, record.place(), "created_at"))
                        .likes(reading.count(node, record.place(), "favourites_count"))
                        .byCreator(
                                creator.isEmpty() || author.isEmpty() ? Flag.UNKNOWN : Flag.of(author.equals(creator)))
                        .build());
    }

    /** Right after posting, the author gets the text as typed and no HTML. */
    private static String content(JsonNode node) {
        return Json.text(node, "content", "text");
    }

    private static List<String> types(JsonNode media) {
        return media.findValuesAsText("type").stream().limit(media.size()).toList();
    }

    private void notPublic(String visibility, String place) {
        reading.once(ReadIssue.info(
                "not-public",
                "Posts that are not for everybody (visibility = " + visibility + ") are passed over.",
                place));
    }
}
