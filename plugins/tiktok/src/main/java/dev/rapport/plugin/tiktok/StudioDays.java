package dev.rapport.plugin.tiktok;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Figures of single days of the whole account, which the model has no place for: they are summed up and told. */
final class StudioDays implements Family {

    private static final String FORMAT = "studio-days";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(FORMAT, "TikTok Studio figures by day"));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        boolean isOverview = head.hasColumns("date", "video views", "profile views");
        boolean isViewers = head.hasColumns("date", "new viewers", "returning viewers");
        boolean isActivity = head.hasColumns("date", "hour", "active followers");
        boolean isSuite = head.columns().contains("reached audience");
        return Claims.when((isOverview && !isSuite) || isViewers || isActivity, Claim.exact(FORMAT));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        List<String> columns = FileHead.of(file).columns();
        Map<String, Long> sums = new LinkedHashMap<>();
        long[] rows = {0};
        Table.each(file, reading, row -> {
            rows[0]++;
            // People of several days are no sum: the same person comes again.
            for (String column : List.of("video views", "profile views", "likes", "comments", "shares")) {
                if (columns.contains(column)) {
                    add(row, column, sums);
                }
            }
        });
        Told.figureNotKept(
                reading,
                "The " + rows[0] + " rows are figures of single days of the whole account"
                        + (sums.isEmpty() ? "" : " " + sums)
                        + ", which no post has. Maybe export the table of videos (Content), too.");
    }

    private static void add(CsvRow row, String column, Map<String, Long> sums) {
        long value = Counter.of(row.get(column)).count().value();
        sums.merge(column, Math.max(0, value), Long::sum);
    }
}
