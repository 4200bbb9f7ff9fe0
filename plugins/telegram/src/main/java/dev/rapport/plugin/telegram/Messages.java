package dev.rapport.plugin.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostKind;
import dev.rapport.api.model.PostRole;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Seconds;
import dev.rapport.parsing.Times;
import java.util.HashSet;
import java.util.Set;

/** Messages of channels. What people write in groups and private chats is theirs and is passed over. */
final class Messages {

    private static final int REMEMBERED = 10_000;

    private final Reading reading;
    private final Set<AccountRef> named = new HashSet<>();
    private boolean hasKept;
    private boolean hasPassedOver;

    Messages(Reading reading) {
        this.reading = reading;
    }

    void passOver() {
        hasPassedOver = true;
    }

    void take(JsonRecord record, Chat chat) {
        JsonNode node = record.node();
        String from = Json.text(node, "from_id");
        boolean isOfChannel = from.startsWith("channel") || from.isEmpty() && Telegram.isChannel(chat.type());
        // In a public group people write beside its owner; what they write is there, and is not his own.
        boolean isOfMember = !isOfChannel && chat.type().equals("public_supergroup");
        if (!chat.isOpen()
                || !(isOfChannel || isOfMember)
                || !Json.text(node, "type").equals("message")) {
            hasPassedOver = true;
            return;
        }
        AccountRef account = chat.isNamed() ? chat.account() : sender(node, from);
        RichText text = RichText.of(node);
        boolean isForward = Json.isPresent(node.path("forwarded_from"));
        reading.sink()
                .post(Post.of(account, Telegram.postId(account, Json.text(node, "id")))
                        .role(isOfMember ? PostRole.OTHER : isForward ? PostRole.REPOST : PostRole.ORIGINAL)
                        .kind(kind(node))
                        .time(time(node, record.place()))
                        .caption(text.text())
                        .likes(Telegram.reactions(node.path("reactions"), reading, record.place()))
                        .durationSeconds(Seconds.of(node.path("duration_seconds")))
                        .hashtags(text.hashtags())
                        .mentions(text.mentions())
                        .permalink(permalink(account, Json.text(node, "id")))
                        .build());
        hasKept = true;
    }

    void finish(Chat whole) {
        if (!hasKept && hasPassedOver) {
            reading.sink()
                    .refuse(
                            "private-chat",
                            "This is a chat of people (type = " + whole.type()
                                    + ") and no public channel; nothing of it is kept. Maybe export the creator's channel.");
        } else if (hasKept) {
            reading.once(ReadIssue.info(
                    "no-views",
                    "Telegram Desktop exports no views, forwards, comments and subscribers; they are unknown.",
                    ""));
        }
    }

    private AccountRef sender(JsonNode node, String from) {
        AccountRef account = Telegram.channel(from, "");
        String name = Telegram.text(node, "from");
        if (account.isNamed() && !name.isEmpty() && named.add(account)) {
            reading.sink().account(Account.of(account).name(name).build());
        }
        if (named.size() > REMEMBERED) {
            named.clear();
        }
        return account;
    }

    private Moment time(JsonNode node, String place) {
        String unix = Json.text(node, "date_unixtime");
        Moment time = reading.settle(Times.of(unix), unix, place, "date_unixtime");
        return time.isKnown() ? time : reading.time(node, place, "date");
    }

    private static String permalink(AccountRef account, String message) {
        return account.handle().isEmpty() ? "" : "https://t.me/" + account.handle() + "/" + message;
    }

    private static PostKind kind(JsonNode node) {
        return switch (Json.text(node, "media_type")) {
            case "video_file", "video_message", "animation" -> PostKind.VIDEO;
            case "" -> Json.isPresent(node.path("photo")) ? PostKind.PHOTO : file(node);
            default -> PostKind.UNKNOWN;
        };
    }

    private static PostKind file(JsonNode node) {
        String type = Json.text(node, "mime_type");
        if (type.startsWith("image/")) {
            return PostKind.PHOTO;
        }
        if (type.startsWith("video/")) {
            return PostKind.VIDEO;
        }
        return Json.isPresent(node.path("file")) ? PostKind.UNKNOWN : PostKind.TEXT;
    }
}
