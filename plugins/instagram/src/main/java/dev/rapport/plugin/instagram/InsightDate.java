package dev.rapport.plugin.instagram;

import dev.rapport.api.model.Moment;
import dev.rapport.api.plugin.ExportFile;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A range such as {@code Feb 6 - May 6}, which has no year: an entry of an archive was written soon after its end. */
final class InsightDate {

    private static final Pattern END = Pattern.compile("-\\s*([A-Za-z]{3})[a-z]*\\.?\\s+([0-9]{1,2})\\s*$");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private InsightDate() {}

    /** The end of the range; unknown for a loose file, whose time says nothing. */
    static Moment end(String range, ExportFile file) {
        Matcher end = END.matcher(range);
        if (!file.path().contains("!") || !end.find()) {
            return Moment.unknown();
        }
        int month = MONTHS.indexOf(end.group(1).toLowerCase(Locale.ROOT)) + 1;
        LocalDate written = file.modified().atOffset(ZoneOffset.UTC).toLocalDate();
        try {
            LocalDate day = MonthDay.of(month, Integer.parseInt(end.group(2))).atYear(written.getYear());
            return Moment.local((day.isAfter(written) ? day.minusYears(1) : day).atStartOfDay());
        } catch (DateTimeException noSuchDay) {
            return Moment.unknown();
        }
    }
}
