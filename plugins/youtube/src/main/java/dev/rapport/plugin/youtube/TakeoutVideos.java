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
        return Claims.when(
                head.columns().size() >= 8 && head.rows().stream().anyMatch(TakeoutVideos::isLocalised),
                Claim.shape(FORMAT));
    }

    /** In any language: an id, milliseconds, a channel, and times of UTC at the end. */
    private static boolean isLocalised(CsvRow row) {
        List<String> cells = row.cells();
        return YouTube.isVideoId(StudioTable.cell(row, 0))
                && StudioTable.cell(row, 1).matches("[0-9]+")
                && cells.stream().anyMatch(YouTube::isChannelId)
                && cells.stream().anyMatch(cell -> cell.matches("[0-9T:.-]{19,}(?:\\+00:00|Z)"));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Set<String> channels = new HashSet<>();
        Table.each(file, reading, row -> video(row, channels, reading));
    }

    private static void video(CsvRow row, Set<String> channels, Reading reading) {
        boolean isEnglish = row.has("video id");
        List<String> cells = row.cells();
        int at = Math.max(0, cells.stream().map(YouTube::isChannelId).toList().indexOf(true));
        String id = isEnglish ? row.get("video id") : StudioTable.cell(row, 0);
        String channel = isEnglish ? row.get("channel id") : StudioTable.cell(row, at);
        String title = isEnglish ? row.get("video title (original)") : StudioTable.cell(row, at + 1);
        String privacy = isEnglish ? row.get("privacy") : StudioTable.cell(row, at + 2);
        if (id.isEmpty()) {
            reading.reject("no-id", "The row has no id of a video.", row.place());
            return;
        }
        if (!channel.isEmpty() && channels.add(channel)) {
            reading.sink().account(Account.of(YouTube.channel(channel, "")).build());
        }
        if (!PUBLIC.contains(privacy.toLowerCase(Locale.ROOT))) {
            Told.notPublic(reading, title, privacy.isEmpty() ? "of unknown privacy" : privacy, row.place());
            return;
        }
        String created = isEnglish ? row.get("video create timestamp") : "";
        String published = isEnglish ? row.get("video publish timestamp") : StudioTable.cell(row, cells.size() - 1);
        String shown = published.isEmpty() ? created : published;
        Moment time = reading.settle(PersonDate.of(shown), shown, row.place(), "video publish timestamp");
        OptionalDouble seconds =
                VideoLength.ofMillis(isEnglish ? row.get("approx duration (ms)") : StudioTable.cell(row, 1));
        reading.sink()
                .post(YouTube.post(YouTube.channel(channel, ""), id, title, row.get("video description (original)"))
                        .kind(ShortOrVideo.of(ShortOrVideo.isSaid(title, ""), seconds, time, row.place(), reading))
                        .time(time)
                        .durationSeconds(seconds)
                        .language(isEnglish ? row.get("video audio language") : "")
                        .build());
    }
}
