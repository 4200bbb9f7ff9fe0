package dev.rapport.plugin.youtube;

import static dev.rapport.api.plugin.ReaderCapability.*;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.Moment;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.CsvRow;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Table;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Google Takeout: the account's own videos, without any counter. */
final class TakeoutVideos implements Family {

    private static final String FORMAT = "takeout-videos";
    private static final Set<String> PUBLIC = Set.of(
            "public",
            "p\u00fablico",
            "p\u00fablica",
            "\u00f6ffentlich",
            "publique",
            "pubblico",
            "pubblica",
            "publiczny",
            "openbaar",
            "herkese a\u00e7\u0131k",
            "\u516c\u958b");

    @Override
    public List<ReaderFormat> formats() {
        return List.of(
                ReaderFormat.of(FORMAT, "Google Takeout YouTube videos", PROFILE, POSTS, POST_TIME, CAPTION, DURATION));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        if (head.hasColumns("video id", "channel id", "privacy")) {
            return Optional.of(Claim.exact(FORMAT));
        }
        // Takeout never counts; a table that does was collected by somebody.
        boolean isCounted = VideoField.VIEWS.isIn(head.columns()) || VideoField.LIKES.isIn(head.columns());
        return Claims.when(
                head.columns().size() >= 8
                        && !isCounted
                        && head.rows().stream()
                                .anyMatch(row -> TakeoutRow.localised(row).isWhole()),
                Claim.shape(FORMAT));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Set<String> channels = new HashSet<>();
        Table.each(file, reading, row -> video(row, channels, reading));
    }

    private static void video(CsvRow row, Set<String> channels, Reading reading) {
        TakeoutRow video = row.has("video id") ? TakeoutRow.english(row) : TakeoutRow.localised(row);
        String place = row.place();
        if (video.id().isEmpty()) {
            reading.reject("no-id", "The row has no id of a video.", place);
            return;
        }
        if (!video.channel().isEmpty() && channels.add(video.channel())) {
            reading.sink()
                    .account(Account.of(YouTube.channel(video.channel(), "")).build());
        }
        if (!PUBLIC.contains(video.privacy().toLowerCase(Locale.ROOT))) {
            String privacy = video.privacy().isEmpty() ? "of unknown privacy" : video.privacy();
            Told.notPublic(reading, video.title(), privacy, place);
            return;
        }
        Moment time =
                reading.settle(PersonDate.of(video.published()), video.published(), place, "video publish timestamp");
        OptionalDouble seconds = VideoLength.ofMillis(video.millis());
        boolean isSaid = ShortOrVideo.isSaid(video.title(), "");
        reading.sink()
                .post(YouTube.post(YouTube.channel(video.channel(), ""), video.id(), video.title(), "")
                        .kind(ShortOrVideo.of(isSaid, seconds, time, place, reading))
                        .time(time)
                        .durationSeconds(seconds)
                        .language(video.language())
                        .build());
    }
}
