package dev.rapport.parsing;

import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.api.plugin.ReaderFormat;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Meta Business Suite: one figure of the account for each day, or for each kind of content. The model keeps no daily figures, and
 * gains per day are no follower count; what the file says is told, so that nobody believes that it was lost.
 */
public final class SuiteSeries implements Family {

    private static final String FORMAT = "business-suite-series";

    /** Titles that are the same for both platforms. */
    private static final Set<String> TITLES = Set.of(
            "reach",
            "views",
            "impressions",
            "content interactions",
            "follows",
            "visits",
            "link clicks",
            "profile visits",
            "viewers",
            "published content");

    private static final Set<String> PLATFORMS = Set.of("instagram", "facebook");

    private static final Set<String> KINDS = Set.of(
            "reels", "photos", "stories", "links", "text", "multi-photo", "carousels", "videos", "live", "others");

    private final String platform;
    private final boolean takesUntold;

    /**
     * @param platform as the titles begin
     * @param takesUntold whether files are taken that do not say their platform
     */
    public SuiteSeries(String platform, boolean takesUntold) {
        this.platform = platform;
        this.takesUntold = takesUntold;
    }

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(FORMAT, "Meta Business Suite daily figures"));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        List<String> lines = head.text()
                .lines()
                .map(SuiteSeries::bare)
                .filter(line -> !line.startsWith("sep="))
                .limit(3)
                .toList();
        boolean isSuite = head.text().startsWith("sep=")
                || head.text().contains("Primary")
                || lines.size() > 1 && isKinds(lines.get(1));
        if (!isSuite || lines.size() < 2 || !(isDays(lines) || isKinds(lines.get(1)))) {
            return Optional.empty();
        }
        String title = lines.get(0).replaceAll("[;,\\s]+$", "");
        if (title.contains(platform)) {
            return Optional.of(Claim.exact(FORMAT));
        }
        boolean isOther = PLATFORMS.stream().anyMatch(title::contains);
        if (isOther || !TITLES.contains(title) && !isDays(lines)) {
            return Optional.empty();
        }
        // These titles are the same on both platforms; the folder is the only hint there is.
        boolean isHinted = file.path().toLowerCase(Locale.ROOT).contains(platform);
        return isHinted ? Optional.of(Claim.shape(FORMAT)) : Claims.when(takesUntold, Claim.fallback(FORMAT));
    }

    /** A title, two headings and a day, in whatever language. */
    private static boolean isDays(List<String> lines) {
        boolean isTitle = lines.get(0).replaceAll("[;,\\s]+$", "").matches("[^;,\\t]+");
        boolean isHeader = lines.get(1).split("[;,\\t]").length >= 2;
        boolean isDay = lines.size() > 2 && lines.get(2).matches("\\d{4}-\\d{2}-\\d{2}.*");
        return isTitle && isHeader && (isDay || lines.get(1).matches("date\\W.*primary.*"));
    }

    private static boolean isKinds(String line) {
        List<String> cells = List.of(line.split("[;,]"));
        return cells.size() > 1 && cells.stream().map(String::strip).allMatch(KINDS::contains);
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Days days = new Days();
        try (Reader text = TextEncoding.open(file.open())) {
            CsvFile.rows(text, row -> days.add(row, reading)).ifPresent(sink::issue);
        }
        sink.issue(ReadIssue.info("figure-not-kept", days.toString(), ""));
    }

    private static String bare(String line) {
        return line.replace("\"", "").strip().toLowerCase(Locale.ROOT);
    }

    /** What the series of a file say as a whole, each under its title. */
    private static final class Days {

        private static final Pattern FOLLOWS = Pattern.compile(
                ".*(?:follow|seguid|seguim|abonn|suiv|segui|volg|obserwuj|takip|likes).*", Pattern.CASE_INSENSITIVE);

        private final List<Series> all = new ArrayList<>();

        void add(CsvRow row, Reading reading) {
            List<String> cells = row.cells();
            boolean isDay = cells.size() > 1 && cells.get(0).matches("\\d{4}-\\d{2}-\\d{2}.*");
            if (isDay && !all.isEmpty()) {
                all.get(all.size() - 1).add(row, reading);
            } else if (!cells.isEmpty()
                    && !cells.get(0).isBlank()
                    && cells.stream().skip(1).allMatch(String::isBlank)) {
                all.add(new Series(cells.get(0).strip()));
            }
        }

        @Override
        public String toString() {
            List<Series> counted = all.stream().filter(one -> one.count > 0).toList();
            if (counted.isEmpty()) {
                return "These are sums by kind of content ("
                        + all.stream().findFirst().map(one -> one.title).orElse("")
                        + "), which no post has. Maybe export the table of posts (Content), too.";
            }
            boolean areGains =
                    counted.stream().anyMatch(one -> FOLLOWS.matcher(one.title).matches());
            return counted.stream().map(Series::toString).collect(Collectors.joining(", "))
                    + "; the model keeps no daily figures of an account."
                    + (areGains ? " They are gains, not the number of followers." : "");
        }
    }

    /** One figure for each day. */
    private static final class Series {

        private final String title;
        private String first = "";
        private String last = "";
        private long sum;
        private int count;

        Series(String title) {
            this.title = title;
        }

        void add(CsvRow row, Reading reading) {
            long value = reading.count(row.cells().get(1), row.place(), "Primary")
                    .known()
                    .orElse(0);
            String day = row.cells().get(0).substring(0, 10);
            first = first.isEmpty() ? day : first;
            last = day;
            sum += value;
            count++;
        }

        @Override
        public String toString() {
            return title + " has " + count + " days from " + first + " to " + last + " with the sum " + sum;
        }
    }
}
