package dev.rapport.plugin.youtube;

import dev.rapport.api.model.Moment;
import dev.rapport.parsing.Times;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day of a trending list: {@code 18.01.11} is yy.dd.mm, and {@code 13.09} is dd.mm of the year of the first data set. */
final class TrendingDay {

    private static final Pattern YEAR_DAY_MONTH = Pattern.compile("(\\d{2})\\.(\\d{1,2})\\.(\\d{1,2})");
    private static final Pattern DAY_MONTH = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})");
    private static final int FIRST_YEAR = 2017;

    private TrendingDay() {}

    /** The end of the day in UTC, because the figures are of some time on it; an instant where the table has one. */
    static Moment of(String text) {
        Matcher full = YEAR_DAY_MONTH.matcher(text.strip());
        if (full.matches()) {
            return endOf(2000 + Integer.parseInt(full.group(1)), full.group(3), full.group(2));
        }
        Matcher day = DAY_MONTH.matcher(text.strip());
        // A spreadsheet makes 13.1 of 13.10, so that October is January; no list of 2017 was of January.
        return day.matches()
                ? endOf(FIRST_YEAR, day.group(2).equals("1") ? "10" : day.group(2), day.group(1))
                : Times.of(text);
    }

    private static Moment endOf(int year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
            return Moment.at(date.atTime(LocalTime.of(23, 59, 59)).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException noSuchDay) {
            return Moment.unknown();
        }
    }
}
