package dev.rapport.plugin.tiktok;

import static dev.rapport.api.plugin.ReaderCapability.*;

import dev.rapport.api.model.Moment;
import dev.rapport.api.model.PostKind;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.CsvRow;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Table;
import dev.rapport.parsing.Times;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** TikTok Studio's and Business Suite's tables of videos. Studio's days have no year; the id of a video has its second. */
final class StudioContent implements Family {

    private static final String STUDIO = "studio-content";
    private static final String SUITE = "business-suite-videos";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(
                ReaderFormat.of(
                        STUDIO,
                        "TikTok Studio content",
                        PROFILE,
                        POSTS,
                        POST_TIME,
                        CAPTION,
                        LIKES,
                        COMMENT_COUNT,
                        SHARES,
                        VIEWS,
                        SAVES),
                ReaderFormat.of(
                        SUITE,
                        "TikTok Business Suite videos",
                        PROFILE,
                        POSTS,
                        POST_TIME,
                        CAPTION,
                        LIKES,
                        COMMENT_COUNT,
                        SHARES,
                        VIEWS,
                        SAVES));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        if (!head.hasColumns("video link") || !head.hasColumns("post time")) {
            return Optional.empty();
        }
        if (head.columns().contains("total views") || head.columns().contains("total likes")) {
            return Optional.of(Claim.exact(STUDIO));
        }
        return Claims.when(
                head.columns().contains("video views") || head.columns().contains("likes"), Claim.exact(SUITE));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Owners owners = new Owners(reading);
        long[] rows = {0};
        Table.each(file, reading, row -> {
            rows[0]++;
            video(row, format.equals(SUITE), owners, reading);
        });
        if (format.equals(STUDIO) && rows[0] > 0) {
            sink.issue(ReadIssue.info(
                    "top-list",
                    "These " + rows[0]
                            + " rows are the top of one figure and not all videos of the account, so averages are too"
                            + " high. Maybe import the own export (Download your data), too.",
                    ""));
        }
    }

    private static void video(CsvRow row, boolean isSuite, Owners owners, Reading reading) {
        String link = row.get("Video link");
        VideoAddress address = VideoAddress.of(link);
        if (address.id().isEmpty()) {
            reading.reject("no-id", "The row's Video link (" + link + ") names no video.", row.place("Video link"));
            return;
        }
        owners.see(address.handle());
        reading.sink()
                .post(TikTok.post(TikTok.account("", address.handle()), address.id(), row.get("Video title"))
                        .kind(link.contains("/photo/") ? PostKind.CAROUSEL : PostKind.SHORT)
                        .time(time(row, address.id(), isSuite, reading))
                        .likes(reading.count(row, row.has("Total likes") ? "Total likes" : "Likes"))
                        .comments(reading.count(row, row.has("Total comments") ? "Total comments" : "Comments"))
                        .shares(reading.count(row, row.has("Total shares") ? "Total shares" : "Shares"))
                        .views(reading.count(row, row.has("Total views") ? "Total views" : "Video views"))
                        .saves(reading.count(row, row.has("Total favorites") ? "Total favorites" : "Add to Favorites"))
                        .permalink(link)
                        .build());
    }

    /** Business Suite writes UTC; Studio writes a day without a year, so the id tells the time. */
    private static Moment time(CsvRow row, String id, boolean isSuite, Reading reading) {
        String text = row.get("Post time");
        if (!isSuite) {
            return VideoAddress.timeOf(id);
        }
        Moment time = Times.of(text.replace('/', '-'));
        if (time instanceof Moment.Local local) {
            return Moment.at(local.time().toInstant(ZoneOffset.UTC));
        }
        return TikTok.timeOr(reading.settle(time, text, row.place("Post time"), "Post time"), id);
    }
}
