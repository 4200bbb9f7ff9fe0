package dev.rapport.plugin.tiktok;

import static dev.rapport.api.plugin.ReaderCapability.*;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.PostBuilder;
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

/** Data sets of videos that people collected with TikTok-Api: the author's totals stand in every row. */
final class VideoTable implements Family {

    private static final String FORMAT = "video-table";
    private static final Set<String> WRAPPERS = Set.of("data", "result", "results", "items", "videos", "pages");

    /** What is read of a record of JSON. */
    private static final Fields FIELDS = Fields.flat(
            "id",
            "user_name",
            "n_likes",
            "n_plays",
            "create_time",
            "n_followers",
            "n_total_vids",
            "desc",
            "text",
            "n_comments",
            "n_shares",
            "video_length",
            "hashtags",
            "hashtags.0");

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT,
                "Table of TikTok videos (TikTok-Api)",
                PROFILE,
                FOLLOWERS,
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
        return Claims.when(Flat.any(head, WRAPPERS, VideoTable::isVideo), Claim.exact(FORMAT));
    }

    private static boolean isVideo(Set<String> names) {
        return names.containsAll(Set.of("id", "user_name", "n_likes", "n_plays"));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Authors authors = new Authors(reading);
        Flat.each(file, WRAPPERS, FIELDS, VideoTable::isVideo, reading, row -> video(row, authors, reading));
    }

    private static void video(Flat row, Authors authors, Reading reading) {
        String id = row.get("id");
        if (id.isEmpty()) {
            reading.reject("no-id", "The row has no id.", row.place());
            return;
        }
        AccountRef ref = TikTok.account("", row.get("user_name"));
        Moment time = TikTok.timeOr(row.time(reading, "create_time"), id);
        Count followers = TikTok.shown(row.count(reading, "n_followers"));
        authors.take(ref, followers, time, row::place, () -> Account.of(ref)
                .followers(followers)
                .posts(row.count(reading, "n_total_vids"))
                .build());
        PostBuilder post = TikTok.post(ref, id, row.first("desc", "text"))
                .kind(PostKind.SHORT)
                .time(time)
                .likes(TikTok.shown(row.count(reading, "n_likes")))
                .comments(TikTok.shown(row.count(reading, "n_comments")))
                .shares(TikTok.shown(row.count(reading, "n_shares")))
                .views(TikTok.shown(row.count(reading, "n_plays")))
                .durationSeconds(Seconds.of(row.get("video_length")));
        List<String> hashtags = row.list("hashtags");
        if (!hashtags.isEmpty()) {
            post.hashtags(hashtags);
        }
        reading.sink().post(post.build());
    }
}
