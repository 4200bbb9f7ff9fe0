package dev.rapport.plugin.tiktok;

import static dev.rapport.api.plugin.ReaderCapability.*;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.PostKind;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.Fields;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Flat;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Seconds;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lists of media as the wrappers of 2020 gave them: {@code video_id} and its {@code statistics}. */
final class MediaList implements Family {

    private static final String FORMAT = "media-list";

    /** What is read of a record of JSON. */
    private static final Fields FIELDS = Fields.flat(
            "video_id",
            "statistics.likecount",
            "statistics.playcount",
            "author.user_id",
            "author.id",
            "author.unique_id",
            "author.nickname",
            "author.signature",
            "author.followers",
            "author.following",
            "author.verified",
            "author.is_verified",
            "description",
            "create_time",
            "statistics.commentcount",
            "statistics.sharecount",
            "video.duration");

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT,
                "TikTok media of a wrapper of 2020",
                PROFILE,
                FOLLOWERS,
                POSTS,
                POST_TIME,
                CAPTION,
                LIKES,
                COMMENT_COUNT,
                SHARES,
                VIEWS));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        return Claims.when(Flat.any(head, TikTok.WRAPPERS, MediaList::isMedia), Claim.exact(FORMAT));
    }

    private static boolean isMedia(Set<String> names) {
        return names.contains("video_id")
                && (names.contains("statistics.likecount") || names.contains("statistics.playcount"));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Authors authors = new Authors(reading);
        Flat.each(file, TikTok.WRAPPERS, FIELDS, MediaList::isMedia, reading, row -> media(row, authors, reading));
    }

    private static void media(Flat row, Authors authors, Reading reading) {
        String id = row.get("video_id");
        if (id.isEmpty()) {
            reading.reject("no-id", "The record has no video_id.", row.place());
            return;
        }
        AccountRef ref = TikTok.account(row.first("author.user_id", "author.id"), row.get("author.unique_id"));
        authors.take(
                Account.of(ref)
                        .name(row.get("author.nickname"))
                        .bio(row.get("author.signature").strip())
                        .followers(TikTok.shown(row.count(reading, "author.followers")))
                        .following(row.count(reading, "author.following"))
                        .verified(row.flag("author.verified", "author.is_verified"))
                        .build(),
                VideoAddress.timeOf(id),
                row.place());
        reading.sink()
                .post(TikTok.post(ref, id, row.get("description"))
                        .kind(PostKind.SHORT)
                        .time(TikTok.timeOr(row.time(reading, "create_time"), id))
                        .likes(TikTok.shown(row.count(reading, "statistics.likecount")))
                        .comments(TikTok.shown(row.count(reading, "statistics.commentcount")))
                        .shares(TikTok.shown(row.count(reading, "statistics.sharecount")))
                        .views(TikTok.shown(row.count(reading, "statistics.playcount")))
                        .durationSeconds(Seconds.of(row.get("video.duration")))
                        .build());
    }
}
