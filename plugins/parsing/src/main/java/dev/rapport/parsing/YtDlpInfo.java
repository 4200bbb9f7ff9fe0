package dev.rapport.parsing;

import static dev.rapport.api.plugin.ReaderCapability.*;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostKind;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderFormat;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What yt-dlp writes beside a video of a platform other than YouTube: its info, or that of a list with entries. */
public final class YtDlpInfo implements Family {

    private static final String FORMAT = "yt-dlp";
    private static final Set<String> WRAPPERS = Set.of("entries");
    private static final Fields FIELDS = Fields.of(
            "id",
            "_type",
            "title",
            "description",
            "timestamp",
            "upload_date",
            "view_count",
            "like_count",
            "comment_count",
            "repost_count",
            "save_count",
            "uploader",
            "uploader_id",
            "uploader_url",
            "channel",
            "channel_id",
            "channel_follower_count",
            "webpage_url",
            "extractor_key",
            "ie_key",
            "extractor",
            "duration",
            "epoch",
            "entries");

    private final String platform;
    private final String extractor;
    private final List<String> handle;
    private final List<String> name;
    private final PostKind kind;
    private final UnaryOperator<String> ids;

    /**
     * @param extractor how names of this platform's extractors begin, in lower case
     * @param handle fields that may have the handle, the likeliest first
     * @param name fields that may have the name
     * @param ids the platform's own id of a post, of the one that yt-dlp writes
     */
    public YtDlpInfo(
            String platform,
            String extractor,
            List<String> handle,
            List<String> name,
            PostKind kind,
            UnaryOperator<String> ids) {
        this.platform = platform;
        this.extractor = extractor;
        this.handle = handle;
        this.name = name;
        this.kind = kind;
        this.ids = ids;
    }

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT,
                "yt-dlp info of a post",
                PROFILE,
                POSTS,
                POST_TIME,
                CAPTION,
                LIKES,
                COMMENT_COUNT,
                SHARES,
                VIEWS,
                DURATION));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        return Claims.when(Claims.any(head, WRAPPERS, this::isInfo), Claim.exact(FORMAT));
    }

    private boolean isInfo(JsonNode node) {
        return Json.text(node, "extractor_key", "ie_key", "extractor")
                        .toLowerCase(Locale.ROOT)
                        .startsWith(extractor)
                && Json.hasAny(node, "id", "entries")
                && Json.hasAny(node, "webpage_url", "formats", "title");
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Set<AccountRef> accounts = new HashSet<>();
        JsonFile.each(file, WRAPPERS, FIELDS, reading, record -> {
            JsonNode node = record.node();
            boolean isList = Json.text(node, "_type").matches("playlist|multi_video|channel|user");
            if (isInfo(node) && !isList && record.isComplete()) {
                post(node, record.place(), accounts, reading);
            }
        });
    }

    private void post(JsonNode node, String place, Set<AccountRef> accounts, Reading reading) {
        String id = ids.apply(Json.text(node, "id"));
        if (id.isEmpty()) {
            reading.reject("no-id", "The info has no id.", place);
            return;
        }
        AccountRef ref = account(node);
        if (ref.isNamed() && accounts.add(ref)) {
            reading.sink()
                    .account(Account.of(ref)
                            .name(first(node, name))
                            .followers(reading.count(node, place, "channel_follower_count"))
                            .build());
        }
        if (Times.of(Json.text(node, "epoch")) instanceof Moment.At at) {
            reading.sink().exportedAt(at.instant());
        }
        String described = Json.text(node, "description");
        String caption = (described.isBlank() ? Json.text(node, "title") : described).strip();
        reading.sink()
                .post(Post.of(ref, id)
                        .kind(kind)
                        .time(time(node, place, reading))
                        .caption(caption)
                        .hashtags(Captions.hashtags(caption))
                        .mentions(Captions.mentions(caption))
                        .views(reading.count(node, place, "view_count"))
                        .likes(reading.count(node, place, "like_count"))
                        .comments(reading.count(node, place, "comment_count"))
                        .shares(reading.count(node, place, "repost_count"))
                        .saves(reading.count(node, place, "save_count"))
                        .durationSeconds(Seconds.of(node.path("duration")))
                        .permalink(Json.text(node, "webpage_url"))
                        .build());
    }

    private AccountRef account(JsonNode node) {
        String id = Json.text(node, "uploader_id", "channel_id");
        boolean isId = id.length() > 4 && id.chars().allMatch(Character::isDigit);
        return AccountRef.of(platform, isId ? id : "", first(node, handle));
    }

    /** The first that can be a handle or a name at all. */
    private static String first(JsonNode node, List<String> fields) {
        for (String field : fields) {
            String text = Json.text(node, field).strip();
            boolean isDigits = text.chars().allMatch(Character::isDigit);
            if (!text.isEmpty() && !isDigits) {
                return text;
            }
        }
        return "";
    }

    private static Moment time(JsonNode node, String place, Reading reading) {
        if (Json.isPresent(node.path("timestamp"))) {
            return reading.time(node, place, "timestamp");
        }
        String day = Json.text(node, "upload_date");
        String iso = day.matches("[0-9]{8}")
                ? day.substring(0, 4) + "-" + day.substring(4, 6) + "-" + day.substring(6) + "T00:00:00Z"
                : day;
        return reading.settle(Times.of(iso), day, place, "upload_date");
    }
}
