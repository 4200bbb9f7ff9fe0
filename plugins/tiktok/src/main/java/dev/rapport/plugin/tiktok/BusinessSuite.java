package dev.rapport.plugin.tiktok;

import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.Counter;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Table;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Business Suite's overview by day: sums are told, and changes of followers, but nothing stands for itself. */
final class BusinessSuite implements Family {

    private static final String FORMAT = "business-suite-overview";
    private static final List<String> SUMMED =
            List.of("video views", "profile views", "likes", "comments", "shares", "net growth");

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(FORMAT, "TikTok Business Suite overview by day"));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        return Claims.when(head.hasColumns("date", "video views", "reached audience"), Claim.exact(FORMAT));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Map<String, Long> sums = new LinkedHashMap<>();
        long[] rows = {0};
        Table.each(file, reading, row -> {
            rows[0]++;
            SUMMED.stream().filter(row::has).forEach(column -> sums.merge(column, number(row.get(column)), Long::sum));
        });
        Told.figureNotKept(
                reading,
                "The " + rows[0] + " days are figures of the whole account " + sums
                        + ", which no post has. Maybe export the table of videos, too.");
    }

    /** Followers may also go. */
    private static long number(String text) {
        String bare = text.strip();
        long sign = bare.startsWith("-") && bare.length() > 1 ? -1 : 1;
        return sign
                * Math.max(
                        0,
                        Counter.of(sign < 0 ? bare.substring(1) : bare).count().value());
    }
}
