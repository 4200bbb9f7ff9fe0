package dev.rapport.plugin.tiktok;

import dev.rapport.api.model.Moment;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.parsing.FileHead;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives years to days in order that have none. The last day lies just before the export, and the year falls by one where the month
 * rises when one looks back; a 29 February has to meet a leap year.
 */
final class SeriesYears {

    private static final Pattern VIDEO = Pattern.compile("tiktok\\.com/@[^/\\s\"]+/(?:video|photo)/([0-9]{15,19})");
    private static final int BACK = 8;

    private SeriesYears() {}

    /** When the file was exported: its own time, or later if a video beside it is younger than that. */
    static Optional<Instant> exported(ExportFile file) {
        Instant newest = file.modified();
        for (ExportFile sibling : file.siblings()) {
            Matcher video = VIDEO.matcher(FileHead.of(sibling.head()).text());
            while (video.find()) {
                if (VideoAddress.timeOf(video.group(1)) instanceof Moment.At at
                        && at.instant().isAfter(newest)) {
                    newest = at.instant();
                }
            }
        }
        // An archive without times says 1980.
        boolean isReal = newest.isAfter(Instant.parse("2016-01-01T00:00:00Z"));
        return isReal ? Optional.of(newest) : Optional.empty();
    }

    /** The year of the last day of the series. */
    static int ofLast(MonthDay last, boolean hasLeapDay, int yearsBack, Instant exported) {
        LocalDate latest = exported.atZone(ZoneOffset.UTC).toLocalDate().plusDays(1);
        int year = latest.getYear();
        for (int tries = 0; tries < BACK; tries++) {
            boolean isBefore = !last.atYear(year - tries).isAfter(latest);
            boolean fits =
                    !hasLeapDay || LocalDate.of(year - tries - yearsBack, 1, 1).isLeapYear();
            if (isBefore && fits) {
                return year - tries;
            }
        }
        return year;
    }
}
