package dev.rapport.plugin.youtube;

import static dev.rapport.api.plugin.ReaderCapability.*;

import dev.rapport.api.model.Moment;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.Counter;
import dev.rapport.parsing.CsvRow;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Table;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** YouTube Studio's chart: a figure for each day of the top videos. The videos are kept, the figures of single days are told. */
final class StudioChart implements Family {

    private static final String FORMAT = "studio-chart";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT, "YouTube Studio chart by day and video (Chart data.csv)", POSTS, POST_TIME, CAPTION, DURATION));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        List<String> columns = head.columns();
        return Claims.when(
                StudioWords.has(columns, StudioWords.DATE)
                        && StudioWords.has(columns, StudioWords.CONTENT)
                        && StudioWords.has(columns, StudioWords.TITLE),
                Claim.exact(FORMAT));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        List<String> columns = FileHead.of(file).columns();
        Set<String> videos = new HashSet<>();
        long[] sums = new long[2];
        String views = StudioWords.column(columns, StudioWords.VIEWS);
        Table.each(file, reading, row -> {
            if (row.cells().stream().anyMatch(StudioWords::isTotal) || StudioWords.isFooter(row)) {
                return;
            }
            sums[0]++;
            sums[1] += Math.max(0, Counter.of(row.get(views)).count().value());
            String id =
                    row.get(StudioWords.column(columns, StudioWords.CONTENT)).strip();
            if (YouTube.isVideoId(id) && videos.add(id)) {
                video(id, row, columns, reading);
            }
        });
        if (sums[0] > 0) {
            Told.figureNotKept(
                    reading,
                    "The " + sums[0] + " rows have figures of single days (views " + sums[1] + ") of " + videos.size()
                            + " videos, and the model keeps the figures of a whole video. Maybe import Table data.csv, too.");
        }
    }

    private static void video(String id, CsvRow row, List<String> columns, Reading reading) {
        String title = row.get(StudioWords.column(columns, StudioWords.TITLE));
        String published = row.get(StudioWords.column(columns, StudioWords.PUBLISHED));
        Moment time = reading.settle(PersonDate.of(published), published, row.place(), "video publish time");
        OptionalDouble seconds = VideoLength.of(row.get(StudioWords.column(columns, StudioWords.DURATION)));
        reading.sink()
                .post(YouTube.post(YouTube.unnamed(), id, title, "")
                        .kind(ShortOrVideo.of(ShortOrVideo.isSaid(title, ""), seconds, time, row.place(), reading))
                        .time(time)
                        .durationSeconds(seconds)
                        .build());
    }
}
