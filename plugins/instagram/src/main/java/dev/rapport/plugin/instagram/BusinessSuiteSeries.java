package dev.rapport.plugin.instagram;

import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.CsvFile;
import dev.rapport.parsing.CsvRow;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.TextEncoding;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Meta Business Suite: one figure of the account for each day. The model keeps no daily figures, and gains per day are no follower
 * count; what the file says is told, so that nobody believes that it was lost.
 */
final class BusinessSuiteSeries implements Family {

    private static final String FORMAT = "business-suite-series";
    private static final Set<String> TITLES = Set.of(
            "reach",
            "views",
            "impressions",
            "content interactions",
            "follows",
            "visits",
            "link clicks",
            "profile visits",
            "viewers");

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(FORMAT, "Meta Business Suite daily figures"));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        List<String> lines =
                head.text().lines().limit(3).map(BusinessSuiteSeries::bare).toList();
        if (lines.size() < 3
                || !lines.get(0).startsWith("sep=")
                || !lines.get(2).startsWith("date")
                || !lines.get(2).contains("primary")) {
            return Optional.empty();
        }
        String title = lines.get(1);
        if (title.startsWith("instagram ")) {
            return Optional.of(Claim.exact(FORMAT));
        }
        // These titles are the same for Facebook; the folder is the only hint there is.
        boolean isHinted = file.path().toLowerCase(Locale.ROOT).contains("instagram");
        return Claims.when(TITLES.contains(title), isHinted ? Claim.shape(FORMAT) : Claim.fallback(FORMAT));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Days days = new Days();
        try (Reader text = TextEncoding.open(file.open())) {
            CsvFile.rows(text, row -> days.add(row, reading)).ifPresent(sink::issue);
        }
        if (days.count > 0) {
            sink.issue(ReadIssue.info("figure-not-kept", days.toString(), ""));
        }
    }

    private static String bare(String line) {
        return line.replace("\"", "").strip().toLowerCase(Locale.ROOT);
    }

    /** What a series says as a whole. */
    private static final class Days {

        private String title = "";
        private String first = "";
        private String last = "";
        private long sum;
        private int count;

        void add(CsvRow row, Reading reading) {
            List<String> cells = row.cells();
            if (cells.size() < 2) {
                title = title.isEmpty() && !cells.isEmpty() ? cells.get(0).strip() : title;
            } else if (cells.get(0).matches("\\d{4}-\\d{2}-\\d{2}.*")) {
                long value = reading.count(cells.get(1), row.place(), "Primary")
                        .known()
                        .orElse(0);
                String day = cells.get(0).substring(0, 10);
                first = first.isEmpty() ? day : first;
                last = day;
                sum += value;
                count++;
            }
        }

        @Override
        public String toString() {
            return title + " has " + count + " days from " + first + " to " + last + " with the sum " + sum
                    + "; the model keeps no daily figures of an account."
                    + (title.toLowerCase(Locale.ROOT).contains("follows")
                            ? " They are gains, not the number of followers."
                            : "");
        }
    }
}
